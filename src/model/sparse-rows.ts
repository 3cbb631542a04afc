/**
 * A table from hashed features to rows of small integers, read straight from bytes: open addressing over a power of two slots.
 * A slot holds a 16-bit check of the hash (0 = empty) and `width` int8 weights; `scale` turns a weight into a score. A feature that
 * training never kept is absent with probability 1 - load / 65,535, so it adds nothing.
 */
export interface SparseRows {
  readonly mask: number;
  readonly width: number;
  readonly scale: number;
  readonly checks: Uint16Array;
  readonly weights: Int8Array;
}

/** The part of a hash kept in its slot; never 0, which marks an empty slot. */
export const checkOf = (hash: number): number => (hash >>> 16) | 1;

/** Offset of the feature's row in `weights`, or -1 when training kept no such feature. */
export function findRow(table: SparseRows, hash: number): number {
  const { mask, checks } = table;
  const check = (hash >>> 16) | 1;
  let slot = hash & mask;
  for (;;) {
    const found = checks[slot]!;
    if (found === check) return slot * table.width;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Features of one call: most, what stands where each begins to look, and the rows found. Kept from call to call. */
const MOST = 512;
const firsts = new Uint16Array(MOST);
const rows = new Int32Array(MOST);

/**
 * Adds the rows of the first `count` features of `hashes`, 512 at most, to `scores[at..at + width)`, unscaled. Nearly all the time goes
 * to waiting for memory, so reads that do not depend on each other come in a run, where the waits overlap: first every feature's
 * check, then every row found.
 */
export function addRows(table: SparseRows, hashes: Int32Array, count: number, scores: Int32Array, at: number): void {
  const { width, weights } = table;
  const found = findRows(table, hashes, count);
  for (let k = 0; k < width; k++) {
    let sum = 0;
    for (let r = 0; r < found; r++) sum += weights[rows[r]! + k]!;
    scores[at + k]! += sum;
  }
}

/** Puts the offsets of the features' rows into `rows`; returns how many there are. */
function findRows({ mask, width, checks }: SparseRows, hashes: Int32Array, count: number): number {
  for (let f = 0; f < count; f++) firsts[f] = checks[hashes[f]! & mask]!;
  let found = 0;
  for (let f = 0; f < count; f++) {
    const check = checkOf(hashes[f]!);
    let slot = hashes[f]! & mask;
    let here = firsts[f]!;
    while (here !== check && here !== 0) {
      slot = (slot + 1) & mask;
      here = checks[slot]!;
    }
    if (here !== 0) rows[found++] = slot * width;
  }
  return found;
}

/** Sums of rows as scores. */
export function scaled({ scale }: SparseRows, sums: Int32Array): Float32Array {
  const scores = new Float32Array(sums.length);
  for (let s = 0; s < sums.length; s++) scores[s] = sums[s]! * scale;
  return scores;
}
