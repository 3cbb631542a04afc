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

/** Sums the weights of all keys into `scores`. */
export function scorePairs(table: PairWeights, { keys, count }: KeyList, scores: PairScores): void {
  const size = table.length;
  let second = 0;
  let third = 0;
  for (let k = 0; k < count; k++) {
    const key = keys[k]!;
    const wanted = fingerprint(key);
    let slot = slotOf(key, size);
    for (let cell = table[slot]!; cell !== 0; cell = table[slot]!) {
      if (cell >>> 16 === wanted) {
        second += (cell << 16) >> 24;
        third += (cell << 24) >> 24;
        break;
      }
      slot = slot + 1 === size ? 0 : slot + 1;
    }
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
