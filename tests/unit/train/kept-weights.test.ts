import { expect, test } from 'vitest';
import { crfBytes, crfFrom } from '../../../train/attribution/crf-bytes.ts';
import { MeanWeights } from '../../../train/attribution/mean-crf.ts';
import { meanWeights, rowBytes, rowsFrom } from '../../../train/lib/mean-weights.ts';

const CRF = {
  labels: 2,
  weights: Float32Array.of(1, -2, 0.5, 3),
  moves: [Float32Array.of(0, 1, -Infinity, 2), Float32Array.of(4, 5, 6, 7)],
  begin: Float32Array.of(0, -Infinity),
  end: Float32Array.of(1, 1),
};

test('a chain is kept as it was', () => {
  expect(crfFrom(crfBytes(CRF))).toEqual(CRF);
});

test('the mean of chains; what is forbidden stays so', () => {
  const mean = new MeanWeights(2);
  mean.add(CRF);
  mean.add({ ...CRF, weights: Float32Array.of(3, 0, 0.5, -3) });
  const { weights, moves, begin } = mean.result();
  expect([...weights]).toEqual([2, -1, 0.5, 0]);
  expect([moves[0]?.[2], begin[1]]).toEqual([-Infinity, -Infinity]);
});

test('rows are kept, one list behind the other', () => {
  const first = [
    {
      key: -5,
      weights: [
        [1, 0.5],
        [7, -2],
      ] as const,
    },
  ];
  const second = [{ key: 9, weights: [] }];
  const bytes = Buffer.concat([rowBytes(first), rowBytes(second)]);
  const { rows, end } = rowsFrom(bytes);
  expect(rows).toEqual(first);
  expect(rowsFrom(bytes, end).rows).toEqual(second);
});

test('a feature that one run lacks counts half', () => {
  const runs = [[{ key: 1, weights: [[0, 2]] as const }], [{ key: 2, weights: [[0, 4]] as const }]];
  expect(meanWeights(runs)).toEqual([
    { key: 1, weights: [[0, 1]] },
    { key: 2, weights: [[0, 2]] },
  ]);
});
