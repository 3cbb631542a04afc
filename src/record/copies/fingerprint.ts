import { type ShingleWord, shingles, shingleWords } from '../../lang/shingles.ts';

/** Words in a row that two texts share only where one was copied from the other, or both from a third (Broder 1997). */
export const SHINGLE = 5;
/** One shingle in this many is kept for the index: chosen by its value, so the same ones in every text (Manber's mod-p sampling). */
const SAMPLE = 4;
/** Below this many shingles every one is kept. */
const SMALL = 60;

/** An article for comparing: its own words, without the page around it. */
export interface Fingerprint {
  readonly id: string;
  readonly words: readonly ShingleWord[];
  /** Hash of the shingle that begins at each word. */
  readonly hashes: readonly number[];
  /** Distinct hashes that stand in the index. */
  readonly sample: readonly number[];
}

/** `text` is the article's own text: `article.body` and nothing else, or all copies of one site would be copies of each other. */
export function fingerprintOf(id: string, text: string): Fingerprint {
  const words = shingleWords(text);
  const hashes = words.length < SHINGLE ? [] : shingles(words, SHINGLE);
  const distinct = [...new Set(hashes)];
  const sample = distinct.length <= SMALL ? distinct : distinct.filter((hash) => hash % SAMPLE === 0);
  return { id, words, hashes, sample };
}

/** Share of the shingles of `part` that `whole` has too, 0..1. */
export function containment(part: Fingerprint, whole: Fingerprint): number {
  const own = new Set(part.hashes);
  if (own.size === 0) return 0;
  const other = new Set(whole.hashes);
  let shared = 0;
  for (const hash of own) if (other.has(hash)) shared++;
  return shared / own.size;
}
