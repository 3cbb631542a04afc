import { chance } from './generated.ts';

/** A page changed as crawlers, editors and attackers change pages: by elements, lines, characters and bytes. The same seed, the same page. */
export function mutated(pages: readonly string[], seed: number): string {
  const next = chance(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  let page = pick(pages);
  for (let i = 1 + below(6); i > 0; i--) page = pick(CHANGES)({ page, other: pick(pages), below, pick });
  return page.slice(0, LONGEST);
}

const LONGEST = 200_000;

interface Change {
  readonly page: string;
  readonly other: string;
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Where tags and lines begin; a page without them is cut anywhere. */
function joint({ page, below }: Change): number {
  const from = below(page.length + 1);
  const at = page.slice(from, from + 2000).search(/[<\n]/);
  return at < 0 ? from : from + at;
}

function part(change: Change): { readonly from: number; readonly to: number; readonly text: string } {
  const [a, b] = [joint(change), joint(change)];
  const from = Math.min(a, b);
  const to = Math.min(Math.max(a, b), from + 5000);
  return { from, to, text: change.page.slice(from, to) };
}

const TAGS =
  'div p li ul table tr td article aside nav blockquote figure figcaption h1 h2 a span b script style title noscript template svg select option form button dialog pre br hr img time'.split(
    ' ',
  );
const ATTRIBUTES = [
  ' hidden',
  ' class="related"',
  ' class="article-body"',
  ' style="display:none"',
  ' class="tooltip-text"',
  ' href="#"',
  ' lang="',
  " id='x",
  ' itemprop=articleBody',
  ' class="twitter-tweet"',
  ' datetime="2022-02-24"',
  ' datetime="2022-02-24T14:05:00Z"',
  ' shadowrootmode="open"',
  ' class="tgme_widget_message"',
];
const PIECES = [
  '&',
  '&amp',
  '&#x1F600;',
  '&#0;',
  '&#xD800;',
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\u0000',
  '\u2028',
  '\r',
  '\t',
  '\u00a0',
  '…',
  '—',
  '0001-01-01',
  '99/99/9999',
  '1 Comment',
  'Related',
  'said: “',
  '@a ',
  'http://a.example/',
  'ALSO READ: x',
  '12:34',
  '漢字',
  'ا',
  '\ufeff',
  // What flat pages are made of: stamps, cells, items, turns, glued teasers.
  '\n14:52\n',
  '\n9 March 2022\n',
  '\n5,040\nArland\n',
  '\n3) an item\n',
  '\nPath A: one\n',
  '\nQ: Why?\nA: Because\n',
  'Ministers Meet In ArlandThe talks went on.',
  '\nIt has parts:\n',
];

const CHANGES: readonly ((change: Change) => string)[] = [
  // A part goes, comes twice, many times, elsewhere.
  (change) => {
    const { from, to } = part(change);
    return change.page.slice(0, from) + change.page.slice(to);
  },
  (change) => {
    const { to, text } = part(change);
    return change.page.slice(0, to) + text + change.page.slice(to);
  },
  (change) => {
    const { to, text } = part(change);
    return change.page.slice(0, to) + text.slice(0, 400).repeat(2 + change.below(60)) + change.page.slice(to);
  },
  (change) => {
    const { from, to, text } = part(change);
    const rest = change.page.slice(0, from) + change.page.slice(to);
    const at = change.below(rest.length + 1);
    return rest.slice(0, at) + text + rest.slice(at);
  },
  // Two pages run together; a page ends in the middle.
  (change) => change.page.slice(0, joint(change)) + change.other.slice(joint({ ...change, page: change.other })),
  ({ page, below }) => page.slice(0, below(page.length + 1)),
  // Tags open, close, nest and lose their ends.
  (change) => {
    const at = joint(change);
    return `${change.page.slice(0, at)}<${change.pick(TAGS)}${change.pick(ATTRIBUTES)}>${change.page.slice(at)}`;
  },
  (change) => {
    const at = joint(change);
    return `${change.page.slice(0, at)}</${change.pick(TAGS)}>${change.page.slice(at)}`;
  },
  (change) => {
    const at = joint(change);
    return change.page.slice(0, at) + `<${change.pick(TAGS)}>`.repeat(1 + change.below(3000)) + change.page.slice(at);
  },
  ({ page, pick }) => page.replaceAll(`</${pick(TAGS)}>`, ''),
  ({ page, pick }) => page.replaceAll(`<${pick(TAGS)}`, `<${pick(TAGS)}`),
  ({ page, pick }) => page.replace(/ class="/g, () => `${pick(ATTRIBUTES)} class="`),
  // Characters: odd ones, lost ends of lines, other marks, other case.
  (change) => {
    const at = change.below(change.page.length + 1);
    return (
      change.page.slice(0, at) + change.pick(PIECES).repeat(1 + change.below(change.pick([1, 1, 1, 500]))) + change.page.slice(at)
    );
  },
  ({ page, pick }) => page.replaceAll(pick([' ', '\n', '.', '"', '“', '”', '>', '\n\n', ', ']), pick(PIECES)),
  ({ page, below }) => {
    const at = below(page.length + 1);
    return page.slice(0, at) + page.slice(at, at + 2000).toUpperCase() + page.slice(at + 2000);
  },
  ({ page, below }) => page.replace(/\S+/g, (word) => (below(20) === 0 ? [...word].reverse().join('') : word)),
];
