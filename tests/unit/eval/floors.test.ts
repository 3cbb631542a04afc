import { describe, expect, test } from 'vitest';
import { type Floors, failures, judge, type Measured, raise } from '../../../eval/floors.ts';

const NOBODY = { lower: [], because: '' };
const FLOORS: Floors = { data: { gold: 'sha256:a' }, floors: { 'set.act': 70 }, lowered: [] };
const measured = (value: number, digest = 'sha256:a', gated = true): Measured[] => [
  { set: 'set', digests: { gold: digest }, figures: [{ metric: 'act', value, gated }] },
];

describe('the gate', () => {
  test.each([
    ['a figure at its floor passes', measured(70), 'pass', 0],
    ['a figure above it passes', measured(99), 'pass', 0],
    ['a figure just below it fails', measured(69.99), 'below floor', 1],
    ['a figure on changed gold fails, however good', measured(99, 'sha256:b'), 'data changed', 1],
    ['a figure without a gate is only shown', measured(1, 'sha256:a', false), '', 0],
  ])('%s', (_name, sets, verdict, failed) => {
    const rows = judge(sets, FLOORS);
    expect(rows.map((row) => row.verdict)).toEqual([verdict]);
    expect(failures(rows)).toHaveLength(failed);
  });

  test('a figure without a floor does not fail, and says so', () => {
    const rows = judge(measured(1), { data: {}, floors: {}, lowered: [] });
    expect(rows[0]?.verdict).toBe('no floor yet');
    expect(failures(rows)).toEqual([]);
  });
});

describe('updating floors', () => {
  test('raises a floor to the figure, cut to one decimal, so that the same figure passes', () => {
    const { floors, refused } = raise(measured(71.38), FLOORS, NOBODY);
    expect(refused).toEqual([]);
    expect(floors.floors).toEqual({ 'set.act': 71.3 });
    expect(failures(judge(measured(71.38), floors))).toEqual([]);
  });

  test('does not lower one, and says which', () => {
    const { floors, refused } = raise(measured(60), FLOORS, NOBODY);
    expect(floors.floors).toEqual(FLOORS.floors);
    expect(refused.join()).toMatch(/set\.act is 60, its floor 70: not lowered/);
  });

  test.each([
    ['named without a reason', { lower: ['set.act'], because: '' }],
    ['a reason without a name', { lower: [], because: 'I feel like it' }],
  ])('%s lowers nothing', (_name, permission) => {
    expect(raise(measured(60), FLOORS, permission).floors.floors).toEqual(FLOORS.floors);
  });

  test('lowers the one named, and keeps the reason', () => {
    const { floors, refused } = raise(measured(60), FLOORS, { lower: ['set.act'], because: 'the guide changed' });
    expect(refused).toEqual([]);
    expect(floors.floors).toEqual({ 'set.act': 60 });
    expect(floors.lowered).toEqual([{ metric: 'set.act', from: 70, to: 60, because: 'the guide changed' }]);
  });

  test('refuses a name that was not measured', () => {
    expect(raise(measured(80), FLOORS, { lower: ['set.atc'], because: 'x' }).refused.join()).toMatch(/set\.atc was not measured/);
  });

  test('changed gold keeps the old floors until there is a reason', () => {
    const kept = raise(measured(90, 'sha256:b'), FLOORS, NOBODY);
    expect(kept.floors).toEqual(FLOORS);
    expect(kept.refused.join()).toMatch(/gold files changed/);
    const { floors } = raise(measured(50, 'sha256:b'), FLOORS, { lower: [], because: 'two articles added' });
    expect(floors).toMatchObject({ data: { gold: 'sha256:b' }, floors: { 'set.act': 50 } });
    expect(floors.lowered).toHaveLength(1);
  });

  test('leaves sets alone that were not run', () => {
    const other: Floors = { data: { gold: 'sha256:a', more: 'sha256:c' }, floors: { 'set.act': 1, 'more.f1': 9 }, lowered: [] };
    expect(raise(measured(2), other, NOBODY).floors).toMatchObject({ data: other.data, floors: { 'set.act': 2, 'more.f1': 9 } });
  });
});
