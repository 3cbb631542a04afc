import { describe, expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { growth } from '../support/cost.ts';
import { HOSTILE } from '../support/hostile.ts';
import { unsound } from '../support/soundness.ts';

/** Linear work doubles; caches and collection add to it. Quadratic work would be 4. */
const MOST = 3;
/** Tries before a ratio is believed: another process may take the machine away from under one. */
const TRIES = 3;

describe.each(HOSTILE)('$name', ({ mediaType, size, make }) => {
  test('twice the input takes at most about twice the time', () => {
    const workOf = (n: number) => {
      const page = new TextEncoder().encode(make(n));
      return () => void read(page, { mediaType });
    };
    const ratios: string[] = [];
    for (let i = 0; i < TRIES; i += 1) {
      const { ratio, once, twice } = growth(workOf, size);
      if (ratio <= MOST) return;
      ratios.push(`${once.toFixed(0)} ms -> ${twice.toFixed(0)} ms`);
    }
    expect.fail(`${size} -> ${2 * size}: ${ratios.join(', ')}`);
  });

  test('gives a sound Reading', () => {
    expect(unsound(read(make(Math.ceil(size / 10)), { mediaType }))).toEqual([]);
  });
});
