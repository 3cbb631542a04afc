import { expect, test } from 'vitest';
import { bCubed } from '../../../eval/b-cubed.ts';

const items = (gold: string, got: string) => [...gold].map((kind, i) => ({ gold: kind, got: got[i] ?? '' }));

test.each([
  ['the same groups', 'aabb', 'xxyy', 100, 100],
  ['all in one', 'aabb', 'xxxx', 50, 100],
  ['each alone', 'aabb', 'wxyz', 100, 50],
  ['one strays', 'aaab', 'xxyy', 75, (100 * (2 / 3 + 2 / 3 + 1 / 3 + 1)) / 4],
])('%s', (_, gold, got, precision, recall) => {
  const measured = bCubed(items(gold, got));
  expect(measured.precision).toBeCloseTo(precision, 9);
  expect(measured.recall).toBeCloseTo(recall, 9);
  expect(measured.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 9);
});

test('nothing to score is no success', () => {
  expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});
