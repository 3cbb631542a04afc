import { checkOf } from '../../src/model/sparse-rows.ts';
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

/** Lays a chain out as three sections. Features with the smallest weights go when there are too many. */
export function packChain(name: string, crf: CrfWeights, hashes: Int32Array, { slots, clip }: Packing): [string, Uint8Array][] {
  const { labels, weights } = crf;
  const sizes = Float32Array.from(hashes, (_, id) => sizeOf(weights, id * labels, labels));
  const kept = Int32Array.from(hashes, (_, id) => id)
    .sort((a, b) => sizes[b]! - sizes[a]! || hashes[a]! - hashes[b]!)
    .subarray(0, Math.floor(slots * 0.75));
  const top = sizes[kept[Math.floor(kept.length * clip)]!]!;
  const scale = top / 127;
  const checks = new Uint16Array(slots);
  const cells = new Int8Array(slots * labels);
  for (const id of kept) {
    const hash = hashes[id]!;
    let slot = hash & (slots - 1);
    while (checks[slot] !== 0 && checks[slot] !== checkOf(hash)) slot = (slot + 1) & (slots - 1);
    if (checks[slot] !== 0) continue;
    checks[slot] = checkOf(hash);
    for (let k = 0; k < labels; k++)
      cells[slot * labels + k] = Math.max(-127, Math.min(127, Math.round(weights[id * labels + k]! / scale)));
  }
  const rest = Float32Array.from([scale, ...crf.begin, ...crf.end, ...crf.moves.flatMap((move) => [...move])]);
  return [
    [`${name}.checks`, new Uint8Array(checks.buffer)],
    [`${name}.weights`, new Uint8Array(cells.buffer)],
    [`${name}.moves`, new Uint8Array(rest.buffer)],
  ];
}

/** Lays the ranker out: rows one weight wide, and its dense terms after the scale. */
export function packRanker(
  name: string,
  weights: Float32Array,
  dense: readonly number[],
  hashes: Int32Array,
  packing: Packing,
): [string, Uint8Array][] {
  const empty = new Float32Array(0);
  const packed = packChain(name, { labels: 1, weights, moves: [], begin: empty, end: empty }, hashes, packing);
  const scale = new Float32Array(packed[2]![1].buffer)[0]!;
  return [packed[0]!, packed[1]!, [`${name}.dense`, new Uint8Array(Float32Array.from([scale, ...dense]).buffer)]];
}
