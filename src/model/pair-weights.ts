import { type Archive, wordsOf } from './archive.ts';
import type { KeyList } from './key-list.ts';

/**
 * Weights of a choice among three: feature key -> how much it speaks for the second and for the third over the first. One 32-bit
 * word a feature (16 bits of the key, two int8 weights), open addressing, so that a look-up reads one place in memory.
 */
export type PairWeights = Uint32Array;

/** Scores of the second and the third choice; the first has 0. */
export interface PairScores {
  second: number;
  third: number;
}

export interface PairRow {
  readonly key: number;
  /** -127..127, not both 0. */
  readonly second: number;
  readonly third: number;
}

export const pairWeightsOf = (archive: Archive, name: string): PairWeights => wordsOf(archive, name);

const LOAD = 0.7;
/** Bits of the key that tell features in neighbouring slots apart; never 0, which marks a free slot. */
const fingerprint = (key: number): number => key & 0xffff || 1;
const slotOf = (key: number, size: number): number => Math.floor(((key >>> 0) * size) / 4294967296);

/** Keys of one call, at most; where each begins to look and what stands there. Kept from call to call. */
const MOST = 256;
const slots = new Int32Array(MOST);
const first = new Uint32Array(MOST);

/**
 * Sums the weights of all keys, 256 at most, into `scores`. Nearly all the time goes to waiting for memory: the first reads of all keys
 * come in a run, where the waits overlap.
 */
export function scorePairs(table: PairWeights, { keys, count }: KeyList, scores: PairScores): void {
  const size = table.length;
  for (let k = 0; k < count; k++) {
    slots[k] = slotOf(keys[k]!, size);
    first[k] = table[slots[k]!]!;
  }
  let second = 0;
  let third = 0;
  for (let k = 0; k < count; k++) {
    const wanted = fingerprint(keys[k]!);
    let slot = slots[k]!;
    let cell = first[k]!;
    while (cell !== 0 && cell >>> 16 !== wanted) {
      slot = slot + 1 === size ? 0 : slot + 1;
      cell = table[slot]!;
    }
    second += (cell << 16) >> 24;
    third += (cell << 24) >> 24;
  }
  scores.second = second;
  scores.third = third;
}

/** Lays rows out as one section. The same rows give the same bytes. */
export function packPairs(rows: readonly PairRow[]): Uint8Array {
  const size = Math.max(2, Math.ceil(rows.length / LOAD));
  const table = new Uint32Array(size);
  for (const { key, second, third } of rows.toSorted((a, b) => (a.key >>> 0) - (b.key >>> 0))) {
    let slot = slotOf(key, size);
    while (table[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    table[slot] = ((fingerprint(key) << 16) | ((second & 255) << 8) | (third & 255)) >>> 0;
  }
  return new Uint8Array(table.buffer);
}
