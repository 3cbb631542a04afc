import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { PRECISION } from '../../../src/document/6-attribution/precision.ts';
import { countRules } from '../../support/rule-precision.ts';

const GOLD = join(env.READOUT_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'gold');
const POLNEAR = join(GOLD, 'polnear/train.jsonl');
const DIPLOMATIC = join(GOLD, 'diplomatic/train.jsonl');
/** PolNeAR takes a minute, so the diplomatic articles stand for both: `READOUT_PRECISION=all` measures on everything and prints the figures for `precision.ts`. */
const ALL = env.READOUT_PRECISION === 'all';
const SAMPLE = 100;

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

describe.skipIf(!existsSync(POLNEAR) || !existsSync(DIPLOMATIC))(
  'the confidence of each rule is its precision on training articles',
  () => {
    test('within ten points of the table, where a rule finds enough', () => {
      const polnear = ALL ? linesOf(POLNEAR) : [];
      const counts = countRules([...linesOf(DIPLOMATIC), ...polnear]);
      const measured = [...counts]
        .filter(([, { found }]) => found >= SAMPLE)
        .map(([rule, { found, right }]) => [rule, right / found] as const);
      if (ALL)
        console.table(
          Object.fromEntries(
            [...counts].map(([rule, { found, right }]) => [rule, { found, precision: (right / found).toFixed(3) }]),
          ),
        );
      for (const [rule, share] of measured) expect(PRECISION[rule as keyof typeof PRECISION], rule).toBeCloseTo(share, 0.7);
      expect(measured.length).toBeGreaterThan(1);
    }, 600_000);
  },
);
