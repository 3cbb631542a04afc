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

/** Adds the rows of features `hashes[from..to)` to `scores[at..at + width)`, unscaled. */
export function addRows(table: SparseRows, hashes: Int32Array, from: number, to: number, scores: Float32Array, at: number): void {
  const { width, weights } = table;
  for (let f = from; f < to; f++) {
    const row = findRow(table, hashes[f]!);
    if (row < 0) continue;
    for (let k = 0; k < width; k++) scores[at + k]! += weights[row + k]!;
  }
}
