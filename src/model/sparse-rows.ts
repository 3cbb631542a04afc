/**
 * A table from hashed features to rows of small integers, read straight from bytes. The index is open addressing over a power of two
 * slots; a slot holds the bits of the hash above the slot's own and the number of a row, 0 = empty. Rows lie in the order of how often
 * training saw their features, so that those which speak all the time share a few lines of memory. A feature that training never kept is
 * absent but for one look in some thousands.
 */
export interface SparseRows {
  /** Slots less one. */
  readonly mask: number;
  readonly index: Int32Array;
  /** int8 weights a row; row 0 is nobody's. */
  readonly width: number;
  readonly weights: Int8Array;
  /** Turns a weight into a score. */
  readonly scale: number;
}

/** What a slot holds for a hash and its row's number. */
export const cellOf = (hash: number, row: number, mask: number): number => (hash & ~mask) | row;

/** Whether a slot's cell is of this hash. */
export const fits = (cell: number, hash: number, mask: number): boolean => ((cell ^ hash) & ~mask) === 0;

/** Offset of the feature's row in `weights`, or -1 when training kept no such feature. */
export function findRow({ mask, index, width }: SparseRows, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const cell = index[slot]!;
    if (cell === 0) return -1;
    if (fits(cell, hash, mask)) return (cell & mask) * width;
  }
}

/** Features of one call, at most; what stands where each begins to look, and the rows found. Kept from call to call. */
const MOST = 512;
const first = new Int32Array(MOST);
const rows = new Int32Array(MOST);

/**
 * Adds the rows of the first `count` features of `hashes`, 512 at most, to `scores[at..at + width)`, unscaled. Nearly all the time goes
 * to waiting for memory, so reads that do not depend on each other come in a run, where the waits overlap: first every feature's
 * cell, then every row found.
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
function findRows({ mask, index, width }: SparseRows, hashes: Int32Array, count: number): number {
  for (let f = 0; f < count; f++) first[f] = index[hashes[f]! & mask]!;
  let found = 0;
  for (let f = 0; f < count; f++) {
    const hash = hashes[f]!;
    let slot = hash & mask;
    let cell = first[f]!;
    while (cell !== 0 && !fits(cell, hash, mask)) {
      slot = (slot + 1) & mask;
      cell = index[slot]!;
    }
    if (cell !== 0) rows[found++] = (cell & mask) * width;
  }
  return found;
}

/** Sums of rows as scores. */
export function scaled({ scale }: SparseRows, sums: Int32Array): Float32Array {
  const scores = new Float32Array(sums.length);
  for (let s = 0; s < sums.length; s++) scores[s] = sums[s]! * scale;
  return scores;
}
