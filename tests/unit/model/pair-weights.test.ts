import { describe, expect, test } from 'vitest';
import { openArchive, packArchive } from '../../../src/model/archive.ts';
import { finish } from '../../../src/model/hash.ts';
import { KeyList } from '../../../src/model/key-list.ts';
import { type PairRow, packPairs, pairWeightsOf, scorePairs } from '../../../src/model/pair-weights.ts';

const tableOf = (rows: readonly PairRow[]) => pairWeightsOf(openArchive(packArchive(new Map([['p', packPairs(rows)]]))), 'p');
const rows: PairRow[] = Array.from({ length: 3000 }, (_, i) => ({
  key: finish(i + 1),
  second: (i % 255) - 127 || 1,
  third: 127 - (i % 200),
}));

function sumOf(table: ReturnType<typeof tableOf>, keys: readonly number[]): [number, number] {
  const list = new KeyList(keys.length);
  for (const key of keys) list.keys[list.count++] = key;
  const scores = { second: 9, third: 9 };
  scorePairs(table, list, scores);
  return [scores.second, scores.third];
}

describe('pair weights', () => {
  const table = tableOf(rows);

  test('every row is found', () => {
    for (const { key, second, third } of rows) expect(sumOf(table, [key])).toEqual([second, third]);
  });

  test('sums over keys; unknown ones add nothing', () => {
    const [a, b] = [rows[5]!, rows[77]!];
    expect(sumOf(table, [a.key, finish(9_999_999), b.key])).toEqual([a.second + b.second, a.third + b.third]);
    expect(sumOf(table, [])).toEqual([0, 0]);
    expect(sumOf(tableOf([]), [finish(3)])).toEqual([0, 0]);
  });

  test('the order of rows does not change the bytes', () => {
    expect(packPairs(rows.toReversed())).toEqual(packPairs(rows));
  });
});
