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
export function placesOf(sights: readonly Sight[]): Place[] {
  const common = commonWords(sights);
  const verdicts = new Map<readonly string[], Place>();
  return sights.map(({ markup }) => {
    if (markup === null) return NOWHERE;
    const tag = enclosingTag(markup, common);
    if (tag !== null) return { evidence: certain(TAGS[tag] ?? 'widget', `inside <${tag}>`), inArticle: false };
    const known = verdicts.get(markup.hints) ?? placeByHints(markup.hints, common);
    verdicts.set(markup.hints, known);
    return known;
  });
}

/** The nearest word that says anything counts. */
function placeByHints(hints: readonly string[], common: ReadonlyMap<string, number>): Place {
  for (const hint of hints) {
    if (ARTICLE.test(hint)) return { evidence: null, inArticle: true };
    const share = common.get(hint) ?? 0;
    const found = HINTS.find(
      ([kind, pattern]) => share < (kind === 'comment' ? TOO_COMMON_FOR_COMMENTS : TOO_COMMON) && pattern.test(hint),
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
