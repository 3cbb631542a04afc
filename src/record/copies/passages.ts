import { type Fingerprint, SHINGLE } from './fingerprint.ts';

/** Words of one text that stand in another, as half-open ranges of word indices. */
export interface Passage {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** Words that are the same. */
  readonly same: number;
}

/** Changed words that a passage runs over: an edit, not the end of the copied part. */
const GAP = 12;
/** A shingle that stands more often than this in a text is a refrain and anchors nothing. */
const MOST_PLACES = 4;

/** The passages that two texts share, in the order of the first: shared shingles on one diagonal, joined over small edits. */
export function passagesOf(a: Fingerprint, b: Fingerprint): Passage[] {
  const places = new Map<number, number[]>();
  b.hashes.forEach((hash, i) => {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [i]);
    else if (known.length < MOST_PLACES) known.push(i);
  });
  const passages: { a: [number, number]; b: [number, number]; same: number }[] = [];
  a.hashes.forEach((hash, i) => {
    const starts = places.get(hash);
    if (starts === undefined) return;
    const open = passages.at(-1);
    // The nearest continuation of the open passage, else the first place.
    const next = open === undefined ? undefined : starts.find((at) => at >= open.b[1] - SHINGLE && at - open.b[1] <= GAP);
    if (open !== undefined && next !== undefined && i - open.a[1] <= GAP) {
      open.same += Math.max(0, i + SHINGLE - Math.max(i, open.a[1]));
      open.a[1] = Math.max(open.a[1], i + SHINGLE);
      open.b[1] = Math.max(open.b[1], next + SHINGLE);
    } else {
      const at = starts[0] ?? 0;
      passages.push({ a: [i, i + SHINGLE], b: [at, at + SHINGLE], same: SHINGLE });
    }
  });
  return passages;
}
