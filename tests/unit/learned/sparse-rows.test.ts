import { describe, expect, test } from 'vitest';
import { addRows, findRow, type SparseRows } from '../../../src/model/sparse-rows.ts';
import { packChain } from '../../../train/attribution/pack.ts';

const hashes = Int32Array.from([0x12345678, 0x0abc5678, -77, 0x7fff0001]);
const counts = Int32Array.from([3, 9, 1, 5]);
const weights = Float32Array.from([1, -1, 0.5, 0, 2, -2, 0.01, 0.01]);
const none = new Float32Array(0);
const crf = { labels: 2, weights, moves: [], begin: none, end: none };

function tableOf(slots: number): SparseRows {
  const [index, cells, rest] = packChain('t', crf, { hashes, counts }, { slots, clip: 0 }).map(([, bytes]) => bytes);
  return {
    mask: slots - 1,
    index: new Int32Array(index!.buffer),
    width: 2,
    weights: new Int8Array(cells!.buffer),
    scale: new Float32Array(rest!.buffer)[0]!,
  };
}

describe('rows packed into a table', () => {
  test('are found again, rounded to a part in 127', () => {
    const table = tableOf(8);
    const scores = new Int32Array(2);
    addRows(table, hashes, 3, scores, 0);
    expect(scores[0]! * table.scale).toBeCloseTo(3.5, 1);
    expect(scores[1]! * table.scale).toBeCloseTo(-3, 1);
  });

  test('two that share a slot are told apart by their checks', () => {
    const table = tableOf(8);
    expect(findRow(table, hashes[0]!)).not.toBe(findRow(table, hashes[1]!));
  });

  test('one that was never packed adds nothing', () => {
    expect(findRow(tableOf(8), 0x55550003)).toBe(-1);
  });

  test('the smallest go where there is no room', () => {
    const table = tableOf(4);
    expect(findRow(table, hashes[3]!)).toBe(-1);
    expect(findRow(table, hashes[2]!)).toBeGreaterThanOrEqual(0);
  });

  test('the features seen most often come first', () => {
    const table = tableOf(8);
    const order = [...hashes].sort((a, b) => findRow(table, a) - findRow(table, b));
    expect(order).toEqual([hashes[1], hashes[3], hashes[0], hashes[2]]);
    expect(findRow(table, hashes[1]!)).toBe(2);
  });
});
