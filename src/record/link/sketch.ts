import { shingles, shingleWords } from '../../lang/shingles.ts';
import type { CopyFact } from '../../types/copy.ts';
import { countShared } from './meet.ts';

/** Words in a row that two texts share only where one was copied from the other, or both from a third (Broder 1997). */
const SHINGLE = 5;
/** Shingles kept of a text. Of one of 500 words every eighth: a copy of a third of it still shares twenty. */
const KEPT = 64;
/** Digits of a hash of 52 bits in base 36. */
const DIGITS = 11;
/** Bits are spread again, so that the smallest hashes are any shingles and not those that begin alike. */
const SPREAD = 0x9e3779b1;

type Sketch = Pick<CopyFact, 'keys' | 'at' | 'whole' | 'words'>;

/** `text` is the article's own text, or all copies of one site would be copies of each other. */
export function sketchOf(text: string): Sketch {
  const words = shingleWords(text);
  const first = new Map<number, number>();
  const hashes = words.length < SHINGLE ? [] : shingles(words, SHINGLE);
  hashes.forEach((hash, at) => {
    const value = spread(hash);
    if (!first.has(value)) first.set(value, at);
  });
  const kept = [...first.keys()].sort((a, b) => a - b).slice(0, KEPT);
  return {
    // As wide as each other, so that they sort by name as they do by value.
    keys: kept.map((value) => value.toString(36).padStart(DIGITS, '0')),
    at: kept.map((value) => first.get(value) ?? 0),
    whole: first.size <= KEPT,
    words: words.length,
  };
}

function spread(hash: number): number {
  const high = Math.imul(Math.floor(hash / 2 ** 20) ^ (hash & 0xfffff), SPREAD) >>> 0;
  return high * 2 ** 20 + (hash % 2 ** 20);
}

export interface SketchMatch {
  /** Of the smaller one's shingles, how many the other has, about. */
  readonly share: number;
  /** Words in the longest passage that both have, about. */
  readonly passage: number;
}

/** Changed words that a passage runs over: an edit, not the end of the copied part. */
const GAP = 12;
/** Containment from which two texts may be copies. */
const SHARE = 0.3;
/** Words that a shared passage must have, at least, to be copied and not a quotation that both report. */
const PASSAGE = 55;
/** Texts of fewer words (a brief) are told by share alone, as are those that share this much. */
const BRIEF = 80;
const NEAR = 0.6;
/** Shared shingles that tell no chance meeting. */
const LEAST = 3;

/** Whether two texts share enough to be looked at. */
export const mayBeCopies = (a: Sketch, b: Sketch): boolean => {
  const count = countShared(a.keys, b.keys);
  return count >= LEAST && shareOf(count, a, b) >= SHARE;
};

/** Whether two texts are copies, as far as their sketches tell; the same whichever comes first. */
export function compareSketches(a: Sketch, b: Sketch): SketchMatch | null {
  if (!mayBeCopies(a, b)) return null;
  const shared = sharedPlaces(a, b);
  const share = shareOf(shared.length, a, b);
  const passage = longestPassage(shared);
  const told = Math.min(a.words, b.words) < BRIEF || passage >= PASSAGE || share >= NEAR;
  return told ? { share, passage } : null;
}

/** Of the keys of the smaller one that the other would have kept, how many it has. */
function shareOf(shared: number, a: Sketch, b: Sketch): number {
  const limit = [a, b].reduce((last, { whole, keys }) => (whole || (keys.at(-1) ?? '') > last ? last : (keys.at(-1) ?? '')), '~');
  const within = ({ keys }: Sketch): number =>
    (keys.at(-1) ?? '') <= limit ? keys.length : keys.findIndex((key) => key > limit);
  return Math.min(1, shared / Math.max(1, Math.min(within(a), within(b))));
}

/** Where each shared shingle begins in either, in the order of the first. */
function sharedPlaces(a: Sketch, b: Sketch): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [one = '', other = ''] = [a.keys[i], b.keys[j]];
    if (one === other) found.push([a.at[i] ?? 0, b.at[j] ?? 0]);
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return found.sort((x, y) => x[0] - y[0]);
}

/** From the first to the last shared shingle on one diagonal, with the ends that a sample of it is likely to have missed. */
function longestPassage(shared: readonly (readonly [number, number])[]): number {
  let longest = 0;
  for (let first = 0; first < shared.length; ) {
    let last = first;
    while (last + 1 < shared.length && onDiagonal(shared[last], shared[last + 1])) last += 1;
    const count = last - first + 1;
    const extent = (shared[last]?.[0] ?? 0) - (shared[first]?.[0] ?? 0);
    if (count > 1) longest = Math.max(longest, (extent * (count + 1)) / (count - 1) + SHINGLE);
    first = last + 1;
  }
  return Math.round(longest);
}

function onDiagonal(a: readonly [number, number] = [0, 0], b: readonly [number, number] = [0, 0]): boolean {
  return b[1] > a[1] && Math.abs(b[0] - a[0] - (b[1] - a[1])) <= GAP;
}
