import { type Archive, bytesOf, wordsOf } from './archive.ts';

/**
 * A linear model's weights: feature key -> row of (label, int8 weight). Keys are hashed into buckets; a bucket is a run of cells
 *
 *     u16 fingerprint of the key · u8 n · n x (u8 label, i8 weight)
 *
 * so that a look-up reads two places in memory and nothing is unpacked at start.
 */
export interface Weights {
  /** First byte of each bucket in `cells`, and one past the last. Its length less one is a power of two. */
  readonly buckets: Uint32Array;
  readonly cells: Uint8Array;
}

/** A weight before packing. */
export interface WeightRow {
  readonly key: number;
  /** Labels 0..255 with weights -127..127, none zero. */
  readonly weights: readonly (readonly [label: number, weight: number])[];
}

export const weightsOf = (archive: Archive, name: string): Weights => ({
  buckets: wordsOf(archive, `${name}.buckets`),
  cells: bytesOf(archive, `${name}.cells`),
});

/** Keys of one call, at most. */
const MOST = 256;
/** Of the keys whose bucket is not empty: where its cells begin and end, and the fingerprints wanted and found first. Kept from call to call. */
const starts = new Int32Array(MOST);
const ends = new Int32Array(MOST);
const wanted = new Int32Array(MOST);
const first = new Int32Array(MOST);

/**
 * Adds the rows of the first `count` keys, 256 at most, to `scores` (indexed by label). Nearly all the time goes to waiting for memory,
 * so reads that do not depend on each other come in a run, where the waits overlap: all buckets, then every bucket's first cell.
 */
export function addWeights(weights: Weights, keys: Int32Array, count: number, scores: Int32Array): void {
  const { cells } = weights;
  const used = openBuckets(weights, keys, count);
  for (let u = 0; u < used; u++) first[u] = fingerprintAt(cells, starts[u]!);
  for (let u = 0; u < used; u++) {
    let at = starts[u]!;
    let found = first[u]!;
    while (found !== wanted[u]!) {
      at += 3 + (cells[at + 2]! << 1);
      if (at >= ends[u]!) break;
      found = fingerprintAt(cells, at);
    }
    if (at >= ends[u]!) continue;
    const end = at + 3 + (cells[at + 2]! << 1);
    for (let c = at + 3; c < end; c += 2) scores[cells[c]!]! += (cells[c + 1]! << 24) >> 24;
  }
}

const fingerprintAt = (cells: Uint8Array, at: number): number => cells[at]! | (cells[at + 1]! << 8);

/** Fills `starts`, `ends` and `wanted`; returns how many keys have a bucket with something in it. */
function openBuckets({ buckets }: Weights, keys: Int32Array, count: number): number {
  let used = 0;
  for (let k = 0; k < count; k++) {
    const bucket = keys[k]! & (buckets.length - 2);
    const start = buckets[bucket]!;
    const end = buckets[bucket + 1]!;
    starts[used] = start;
    ends[used] = end;
    wanted[used] = keys[k]! >>> 16;
    if (start < end) used++;
  }
  return used;
}

/** Packs rows into two sections, `NAME.buckets` and `NAME.cells`. Rows are laid out by bucket and key: the same rows, the same bytes. */
export function packWeights(name: string, rows: readonly WeightRow[]): [string, Uint8Array][] {
  let count = 1;
  while (count * 3 < rows.length * 2) count *= 2;
  const sorted = rows
    .filter((row) => row.weights.length > 0)
    .toSorted((a, b) => (a.key & (count - 1)) - (b.key & (count - 1)) || (a.key >>> 0) - (b.key >>> 0));
  const buckets = new Uint32Array(count + 1);
  const cells = new Uint8Array(sorted.reduce((sum, row) => sum + 3 + 2 * Math.min(row.weights.length, 255), 0));
  let at = 0;
  let bucket = 0;
  for (const row of sorted) {
    for (const own = row.key & (count - 1); bucket < own; ) buckets[++bucket] = at;
    at = packRow(row, cells, at);
  }
  while (bucket < count) buckets[++bucket] = at;
  return [
    [`${name}.buckets`, new Uint8Array(buckets.buffer)],
    [`${name}.cells`, cells],
  ];
}

function packRow(row: WeightRow, cells: Uint8Array, from: number): number {
  const weights = row.weights.slice(0, 255);
  cells[from] = (row.key >>> 16) & 255;
  cells[from + 1] = row.key >>> 24;
  cells[from + 2] = weights.length;
  let at = from + 3;
  for (const [label, weight] of weights) {
    cells[at++] = label;
    cells[at++] = weight & 255;
  }
  return at;
}
