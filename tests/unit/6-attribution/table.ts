import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../src/types/article.ts';
import { analyse, canonical, marksIn, plain } from '../../support/marked.ts';

/** Samples of one rule. `near` are left alone: nothing in them is a statement. */
export interface RuleTable {
  readonly finds: readonly string[];
  readonly near: readonly string[];
  readonly kinds?: readonly BlockKind[];
}

/** Runs every sample of the table: what is found, marked, must be the sample; near misses must come out without a mark. */
export function describeRule(rule: string, { finds, near, kinds = [] }: RuleTable): void {
  describe(rule, () => {
    test.each(finds)('%s', (sample) => {
      expect(marksIn(plain(sample), kinds)).toBe(canonical(sample));
      expect(analyse(plain(sample), kinds).attributions.map((a) => a.rule)).toContain(rule);
    });
    test.each(near)('not: %s', (sample) => {
      expect(marksIn(sample, kinds)).toBe(sample);
    });
  });
}
