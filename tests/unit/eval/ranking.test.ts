import { describe, expect, test } from 'vitest';
import { recallAtPrecision, reliability } from '../../../eval/ranking.ts';

const judged = (marks: string) => [...marks].map((mark, i) => ({ confidence: 1 - i / 100, right: mark === '+' }));

describe('recall at precision 80 %', () => {
  test.each([
    ['all right', '++++', 4, 1],
    ['half of the gold found, all right', '++', 4, 0.5],
    ['errors at the sure end spoil everything below them', '--++', 4, 0],
    ['errors at the unsure end cost nothing', '++++------', 4, 1],
    ['four of five is just enough', '++-++', 5, 0.8],
    ['nothing predicted', '', 5, 0],
    ['nothing to find', '', 0, 0],
  ])('%s', (_name, marks, gold, recall) => {
    expect(recallAtPrecision(judged(marks), gold, 0.8)).toBeCloseTo(recall);
  });

  test('equal confidence stands or falls together', () => {
    const tied = [true, false, false].map((right) => ({ confidence: 0.5, right }));
    expect(recallAtPrecision(tied, 1, 0.8)).toBe(0);
  });
});

test('reliability leaves empty rows out and keeps 1.0 in the last', () => {
  const rows = reliability([
    { confidence: 1, right: true },
    { confidence: 0.95, right: false },
    { confidence: 0.2, right: false },
  ]);
  expect(rows.slice(1)).toEqual(['0.2-0.3          1    0.0 %', '0.9-1.0          2   50.0 %']);
});
