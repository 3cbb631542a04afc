import type { MetadataEntry, MetadataField } from '../../../types/page.ts';

/** Nodes looked at in one block, so that a hostile graph ends. */
const MOST_NODES = 2000;
const DEEPEST = 12;

/** schema.org types that stand for the page's own article. `WebPage` speaks of the same page, but less surely. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Analysis|Opinion|Review)[A-Za-z]*$/;
const PAGE = /^(?:WebPage|ItemPage)$/;

type Json = unknown;
type Node = Readonly<Record<string, Json>>;

const isNode = (value: Json): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a block of JSON-LD says of the article; nothing when it cannot be read at all. */
export function fromJsonLd(source: string): MetadataEntry[] {
  const root = parse(source);
  const nodes = root === undefined ? [] : flatten(root);
  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const pages = nodes.filter((node) => types(node).some((type) => PAGE.test(type)));
  // Further articles in one block are teasers of others.
  const chosen = articles[0] ?? pages[0];
  return chosen === undefined ? [] : entriesOf(chosen, nodes);
}

/** JSON as pages write it: with comments, CDATA marks, raw newlines in strings, commas and semicolons too many. */
function parse(source: string): Json | undefined {
  const bare = unwrap(source);
  const attempts = [
    () => source,
    () => bare,
    () => bare.replace(/\p{Cc}+/gu, ' '),
    () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

const OPENING = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['];
const CLOSING = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';'];

/** Without the wrappers that once hid scripts from old browsers. */
function unwrap(source: string): string {
  let bare = source.trim();
  const opening = OPENING.find((mark) => bare.startsWith(mark));
  if (opening !== undefined) bare = bare.slice(opening.length).trimStart();
  for (let i = 0; i < 3; i++) {
    const closing = CLOSING.find((mark) => bare.endsWith(mark));
    if (closing === undefined) break;
    bare = bare.slice(0, -closing.length).trimEnd();
  }
  return bare;
}

function flatten(root: Json): Node[] {
  const nodes: Node[] = [];
  let level: Json[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && nodes.length < MOST_NODES; depth++) {
    const next: Json[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...value.slice(0, MOST_NODES));
      else if (isNode(value)) {
        nodes.push(value);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (typeof value[key] === 'object') next.push(value[key]);
      }
    }
    level = next.slice(0, MOST_NODES);
  }
  return nodes;
}

function types(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

const PLAIN: readonly (readonly [key: string, field: MetadataField])[] = [
  ['headline', 'title'],
  ['datePublished', 'published'],
  ['dateModified', 'updated'],
  ['articleSection', 'section'],
  ['inLanguage', 'language'],
  ['description', 'description'],
  ['articleBody', 'body'],
  ['isAccessibleForFree', 'access'],
];

function entriesOf(node: Node, nodes: readonly Node[]): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  const add = (field: MetadataField, key: string, value: Json): void => {
    for (const one of (Array.isArray(value) ? value : [value]).slice(0, 8))
      if ((typeof one === 'string' && one.trim() !== '') || typeof one === 'boolean')
        entries.push({ field, value: String(one), why: `json-ld ${key}` });
  };
  for (const [key, field] of PLAIN) add(field, key, node[key]);
  add(
    'type',
    '@type',
    types(node).filter((type) => type === 'LiveBlogPosting'),
  );
  add('byline', 'author', names(node.author, nodes));
  add('outlet', 'publisher', names(node.publisher, nodes));
  return entries;
}

/** Names of a person or organisation, given in full, as plain words, or by reference into the same graph. */
function names(value: Json, nodes: readonly Node[]): string[] {
  const list = (Array.isArray(value) ? value : [value]).slice(0, 8);
  return list.flatMap((one) => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : [one];
    if (!isNode(one)) return [];
    const named = one.name ?? nodes.find((node) => node['@id'] === one['@id'] && node.name !== undefined)?.name;
    return (Array.isArray(named) ? named : [named]).filter((name): name is string => typeof name === 'string');
  });
}
