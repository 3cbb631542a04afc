import { describe, expect, test } from 'vitest';
import { LEFT, possibleKinds, RIGHT, SHIFT } from '../../../src/document/4-parse/dependency/moves.ts';
import { isDone, leftArc, newState, rightArc, shift } from '../../../src/document/4-parse/dependency/parser-state.ts';
import { seededRandom } from '../../../train/lib/random.ts';
import { moveCosts, projectivise } from '../../../train/parser/oracle.ts';

/** Follows moves that cost nothing, chosen at random, and returns the heads they give. */
function follow(gold: Int32Array, random: () => number): number[] {
  const state = newState(gold.length);
  const costs = new Int32Array(3);
  while (!isDone(state)) {
    const kinds = possibleKinds(state);
    moveCosts(state, gold, costs);
    const free = [SHIFT, LEFT, RIGHT].filter((kind) => kinds & (1 << kind) && costs[kind] === 0);
    const kind = free[Math.floor(random() * free.length)];
    if (kind === SHIFT) shift(state);
    else if (kind === LEFT) leftArc(state, 0);
    else if (kind === RIGHT) rightArc(state, 0);
    else throw new Error('no move costs nothing');
  }
  return [...state.heads.subarray(0, gold.length)];
}

/** Heads are word numbers; the length is the root. */
const TREES: readonly (readonly number[])[] = [[1], [1, 2], [2, 0], [1, 4, 1, 2], [4, 0, 0, 2], [1, 2, 6, 5, 5, 2], [1, 3, 1, 4]];

describe('moveCosts', () => {
  test.each(TREES.map((heads) => [heads]))('free moves lead to the tree %j', (heads) => {
    const gold = projectivise(Int32Array.from(heads));
    const random = seededRandom(7);
    for (let run = 0; run < 20; run++) expect(follow(gold, random)).toEqual([...gold]);
  });
});

describe('projectivise', () => {
  test('lifts the arc that crosses', () => {
    expect([...projectivise(Int32Array.from([1, 4, 0, 1]))]).toEqual([1, 4, 1, 1]);
  });

  test('leaves a tree without crossings alone', () => {
    expect([...projectivise(Int32Array.from([1, 3, 1]))]).toEqual([1, 3, 1]);
  });
});
