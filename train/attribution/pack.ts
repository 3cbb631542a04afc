import { cellOf, fits } from '../../src/model/sparse-rows.ts';
import type { CrfWeights } from './crf-trainer.ts';

export interface Packing {
  /** Slots of the table, a power of two; at most three quarters are filled. */
  readonly slots: number;
  /** Share of weights that may be cut off at 127. */
  readonly clip: number;
}

const sizeOf = (weights: Float32Array, at: number, width: number): number => {
  let top = 0;
  for (let k = 0; k < width; k++) top = Math.max(top, Math.abs(weights[at + k]!));
  return top;
};

/** The features of a chain by their ids. */
export interface Seen {
  readonly hashes: Int32Array;
  /** How often training saw each. */
  readonly counts: Int32Array;
}

/** Lays a chain out as three sections. Features with the smallest weights go when there are too many. */
export function packChain(name: string, crf: CrfWeights, seen: Seen, { slots, clip }: Packing): [string, Uint8Array][] {
  const { labels, weights } = crf;
  const { hashes, counts } = seen;
  const sizes = Float32Array.from(hashes, (_, id) => sizeOf(weights, id * labels, labels));
  const kept = Int32Array.from(hashes, (_, id) => id)
    .sort((a, b) => sizes[b]! - sizes[a]! || hashes[a]! - hashes[b]!)
    .subarray(0, Math.floor(slots * 0.75));
  const scale = sizes[kept[Math.floor(kept.length * clip)]!]! / 127;
  const cells = new Int8Array((kept.length + 1) * labels);
  kept.sort((a, b) => counts[b]! - counts[a]! || hashes[a]! - hashes[b]!);
  kept.forEach((id, n) => {
    for (let k = 0; k < labels; k++)
      cells[(n + 1) * labels + k] = Math.max(-127, Math.min(127, Math.round(weights[id * labels + k]! / scale)));
  });
  const index = indexOf(
    kept.map((id) => hashes[id]!),
    slots,
  );
  const rest = Float32Array.from([scale, ...crf.begin, ...crf.end, ...crf.moves.flatMap((move) => [...move])]);
  return [
    [`${name}.index`, new Uint8Array(index.buffer)],
    [`${name}.weights`, new Uint8Array(cells.buffer)],
    [`${name}.moves`, new Uint8Array(rest.buffer)],
  ];
}

/** Slots that lead from the hashes to rows 1, 2, 3 ... in their order. Of two hashes that look the same the more frequent stays. */
function indexOf(hashes: Int32Array, slots: number): Int32Array {
  const mask = slots - 1;
  const index = new Int32Array(slots);
  hashes.forEach((hash, n) => {
    let slot = hash & mask;
    while (index[slot] !== 0 && !fits(index[slot]!, hash, mask)) slot = (slot + 1) & mask;
    if (index[slot] === 0) index[slot] = cellOf(hash, n + 1, mask);
  });
  return index;
}

/** Lays the ranker out: rows one weight wide, and its dense terms after the scale. */
export function packRanker(
  name: string,
  weights: Float32Array,
  dense: readonly number[],
  seen: Seen,
  packing: Packing,
): [string, Uint8Array][] {
  const empty = new Float32Array(0);
  const packed = packChain(name, { labels: 1, weights, moves: [], begin: empty, end: empty }, seen, packing);
  const scale = new Float32Array(packed[2]![1].buffer)[0]!;
  return [packed[0]!, packed[1]!, [`${name}.dense`, new Uint8Array(Float32Array.from([scale, ...dense]).buffer)]];
}
