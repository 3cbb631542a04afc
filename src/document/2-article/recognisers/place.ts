import type { BlockKind } from '../../../types/article.ts';
import type { Markup } from '../../../types/page.ts';
import { proseOf } from '../body/prose.ts';
import { certain, type Evidence } from '../evidence.ts';
import type { Sight } from '../sight.ts';
import { ARTICLE, ENCLOSING, HINTS, TAGS } from './markup-words.ts';

/** What tags and attributes say about the place of a line. */
export interface Place {
  /** A kind of furniture (or caption, byline, date) that the markup names. */
  readonly evidence: Evidence | null;
  /** The nearest word of the markup names the article proper. */
  readonly inArticle: boolean;
}

const NOWHERE: Place = { evidence: null, inArticle: false };

/**
 * A word around this share of a page's prose cannot mean furniture there: "has-sidebar" on the page, "widget" around every text
 * of a page builder, one form around everything. Readers' comments may well be most of a page.
 */
const TOO_COMMON = 0.45;
const TOO_COMMON_FOR_COMMENTS = 0.9;

/** The place of every line; all of them together, because how common a word is on the page tells what it means. */
export function placesOf(sights: readonly Sight[], live: boolean): Place[] {
  const common = commonWords(sights);
  for (const word of wordsOutside(sights)) common.delete(word);
  const verdicts = new Map<readonly string[], Place>();
  // The items of a live blog are articles in an article.
  const titled = live ? null : titledArticle(sights);
  return sights.map(({ markup }) => {
    if (markup === null) return NOWHERE;
    if (titled !== null && !titled.holds(markup))
      return { evidence: certain('related', 'inside another <article> than the title'), inArticle: false };
    const tag = enclosingTag(markup, common);
    if (tag !== null) return { evidence: certain(TAGS[tag] ?? 'widget', `inside <${tag}>`), inArticle: false };
    if (markup.tag === 'td' || markup.tag === 'th') return placeByHints(markup.hints, common, 'widget');
    const known = verdicts.get(markup.hints) ?? placeByHints(markup.hints, common, null);
    verdicts.set(markup.hints, known);
    return known;
  });
}

/** The nearest word that says anything counts, but for those of one kind: in tables of figures a player is no widget. */
function placeByHints(hints: readonly string[], common: ReadonlyMap<string, number>, but: BlockKind | null): Place {
  for (const hint of hints) {
    if (ARTICLE.test(hint)) return { evidence: null, inArticle: true };
    const share = common.get(hint) ?? 0;
    const found = HINTS.find(
      ([kind, pattern]) =>
        kind !== but && share < (kind === 'comment' ? TOO_COMMON_FOR_COMMENTS : TOO_COMMON) && pattern.test(hint),
    );
    if (found !== undefined) return { evidence: certain(found[0], `markup calls it "${hint}"`), inArticle: false };
  }
  return NOWHERE;
}

function enclosingTag({ tag, path }: Markup, common: ReadonlyMap<string, number>): string | null {
  if (Object.hasOwn(TAGS, tag) && (common.get(`<${tag}`) ?? 0) < TOO_COMMON) return tag;
  for (let i = path.length - 1; i >= 0; i--) {
    const name = path[i] ?? '';
    if (ENCLOSING.has(name) && (common.get(`<${name}`) ?? 0) < TOO_COMMON) return name;
  }
  return null;
}

/** Where the one heading of the first order stands in an `article`, whether a line stands in no later one. */
function titledArticle(sights: readonly Sight[]): { readonly holds: (markup: Markup) => boolean } | null {
  const titles = sights.filter(({ markup }) => markup?.tag === 'h1' && markup.path.includes('article'));
  const articles = new Set(titles.map(({ markup }) => nearestArticle(markup)));
  const [own] = articles;
  if (own === undefined || articles.size !== 1) return null;
  return { holds: (markup) => nearestArticle(markup) <= own };
}

/** Offset of the start tag of the innermost `article` around; -1 without one. */
const nearestArticle = (markup: Markup | null): number => markup?.containers[markup.path.lastIndexOf('article')] ?? -1;

/** Characters that what the markup names the article must hold, for the page to have named one. */
const NAMED = 120;

/**
 * Words and elements that hold nothing of what the markup names the article, where it does and a heading of the first order stands
 * in it: however much of the page's prose they hold, they stand beside the article (its own prose may be a list or a table).
 */
function wordsOutside(sights: readonly Sight[]): ReadonlySet<string> {
  const inside = new Set<string>();
  const outside = new Set<string>();
  let titled = false;
  let named = 0;
  for (const { markup, length } of sights) {
    if (markup === null) continue;
    const words = [...markup.hints, ...markup.path.map((name) => `<${name}`)];
    if (!markup.hints.some((hint) => ARTICLE.test(hint))) {
      for (const word of words) outside.add(word);
      continue;
    }
    for (const word of words) inside.add(word);
    titled ||= markup.tag === 'h1';
    if (!titled || markup.tag !== 'h1') named += length;
  }
  return titled && named >= NAMED ? new Set([...outside].filter((word) => !inside.has(word))) : new Set();
}

/** For words of the markup (and `<` + names of elements), the share of the page's prose that stands inside. */
function commonWords(sights: readonly Sight[]): Map<string, number> {
  const byHints = new Map<readonly string[], number>();
  const byPath = new Map<readonly string[], number>();
  let all = 0;
  for (const sight of sights) {
    const prose = Math.max(0, proseOf(sight));
    if (sight.markup === null || prose === 0) continue;
    all += prose;
    byHints.set(sight.markup.hints, (byHints.get(sight.markup.hints) ?? 0) + prose);
    byPath.set(sight.markup.path, (byPath.get(sight.markup.path) ?? 0) + prose);
  }
  const shares = new Map<string, number>();
  for (const [words, prose] of byHints)
    for (const word of new Set(words)) shares.set(word, (shares.get(word) ?? 0) + prose / all);
  for (const [path, prose] of byPath)
    for (const name of new Set(path)) shares.set(`<${name}`, (shares.get(`<${name}`) ?? 0) + prose / all);
  return shares;
}
