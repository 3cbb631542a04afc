import type { Reading } from '../src/types/reading.ts';

/** Kinds of block that count as the article's own words; what headlines, summaries and captions say is marked as theirs. */
const BODY: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'embed']);
const SHINGLE = 4;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

export interface Strays {
  /** Statements whose origin is the body. */
  readonly all: number;
  /** Words of those that do not stand in the article. */
  readonly strays: readonly string[];
}

/** Statements read from the body whose words the article, as labelled by hand, does not have: they came from furniture. */
export function straysOf({ statements, document }: Reading, article: string): Strays {
  const words = wordsOf(article);
  const whole = ` ${words.join(' ')} `;
  const shingles = new Set(words.map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
  const told = statements.filter(({ origin }) => BODY.has(origin));
  const strays = told.flatMap(({ content, cue, source }) => {
    const texts = (content.length > 0 ? content : [...cue, ...source]).map(([start, end]) => document.text.slice(start, end));
    // Each stretch by itself: of a content in several, the words between them are missing.
    const found = texts.filter((text) => isIn(wordsOf(text), whole, shingles));
    const length = (list: readonly string[]): number => list.reduce((sum, text) => sum + wordsOf(text).length, 0);
    return length(found) >= length(texts) / 2 ? [] : [texts.join(' … ')];
  });
  return { all: told.length, strays };
}

/** Half of the shingles: page and label differ in small things. */
function isIn(words: readonly string[], whole: string, shingles: ReadonlySet<string>): boolean {
  if (words.length <= SHINGLE) return whole.includes(` ${words.join(' ')} `);
  const own = words.slice(0, words.length - SHINGLE + 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
  return own.filter((shingle) => shingles.has(shingle)).length >= own.length / 2;
}
