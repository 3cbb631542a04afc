import { describe, expect, test } from 'vitest';
import { type Chain, chainSpace, marginals, viterbi } from '../../../src/model/chain.ts';
import { nBest } from '../../../src/model/n-best.ts';
import { seededRandom } from '../../../train/lib/random.ts';

function randomChain(length: number, labels: number, seed: number): Chain {
  const random = seededRandom(seed);
  const scores = (n: number): Float32Array => Float32Array.from({ length: n }, () => random() * 4 - 2);
  const move = scores(labels * labels);
  move[1] = -Infinity;
  return { length, labels, emit: scores(length * labels), move, begin: scores(labels), end: scores(labels) };
}

function score({ labels, emit, move, begin, end }: Chain, path: readonly number[]): number {
  return path.reduce(
    (sum, label, i) => sum + emit[i * labels + label]! + (i > 0 ? move[path[i - 1]! * labels + label]! : 0),
    begin[path[0]!]! + end[path.at(-1)!]!,
  );
}

/** Every labelling with its score, best first: the long way. */
function allPaths(chain: Chain): [path: number[], score: number][] {
  let paths: number[][] = [[]];
  for (let i = 0; i < chain.length; i++)
    paths = paths.flatMap((path) => Array.from({ length: chain.labels }, (_, label) => [...path, label]));
  return paths
    .map((path): [number[], number] => [path, score(chain, path)])
    .filter(([, sum]) => sum > -Infinity)
    .sort((a, b) => b[1] - a[1]);
}

describe.each([1, 2, 3, 4])('a chain of five places and three labels, seed %i', (seed) => {
  const chain = randomChain(5, 3, seed);
  const paths = allPaths(chain);

  test('the best labelling is the best of all', () => {
    expect([...viterbi(chain)]).toEqual(paths[0]?.[0]);
  });

  test('the six best come in order', () => {
    expect(nBest(chain, 6).map((path) => [...path])).toEqual(paths.slice(0, 6).map(([path]) => path));
  });

  test('probabilities are shares of all labellings, and moves are counted by them', () => {
    const out = new Float32Array(15);
    const pairs = new Float64Array(9);
    const logZ = marginals(chain, chainSpace(), out, pairs);
    const total = paths.reduce((sum, [, s]) => sum + Math.exp(s), 0);
    const share = (has: (path: readonly number[]) => number): number =>
      paths.reduce((sum, [path, s]) => sum + has(path) * Math.exp(s), 0) / total;
    expect(logZ).toBeCloseTo(Math.log(total), 4);
    expect(out[2 * 3 + 1]).toBeCloseTo(
      share((path) => (path[2] === 1 ? 1 : 0)),
      4,
    );
    expect(pairs[2 * 3 + 1]).toBeCloseTo(
      share((path) => path.filter((label, i) => i > 0 && path[i - 1] === 2 && label === 1).length),
      4,
    );
    expect(pairs[1]).toBe(0);
  });
});

test('a chain without places has no labels', () => {
  const empty = randomChain(0, 3, 1);
  expect(viterbi(empty)).toHaveLength(0);
  expect(nBest(empty, 3)).toEqual([]);
});
