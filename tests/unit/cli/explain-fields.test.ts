import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collector } from '../../../src/document/trace.ts';
import { read } from '../../../src/load/read.ts';
import type { Position, ResolvedStatement } from '../../../src/types/statement.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** What `readout explain --statement` must say of each field, given the statement as it was read. */
const FIELDS: Readonly<Record<string, (statement: ResolvedStatement, positions: readonly Position[]) => string>> = {
  speaker: ({ speaker }) => speaker ?? 'nobody',
  for: (statement) => statement.for ?? 'nobody',
  addressee: ({ addressee }) => addressee ?? 'nobody',
  when: ({ when }) => when?.value ?? 'unknown',
  via: ({ via }) => via.join(', then ') || 'nobody',
  within: ({ within }) => within ?? 'none',
  act: ({ act }) => act,
  factuality: ({ factuality }) => factuality,
  venue: ({ venue }) => venue ?? 'none',
  about: ({ about }) => about.join(', ') || 'none',
  confidence: ({ confidence }) => confidence.toFixed(2),
  positions: ({ id }, positions) => positions.find(({ statement }) => statement === id)?.stance ?? 'none',
};

describe.each(['02-call-washington-readout.txt', '03-claim-and-denial.html'])('every field of every statement of %s', (file) => {
  const { trace, decisions } = collector();
  const { statements, positions } = read(readFileSync(join(EXAMPLES, file)), { source: file, trace });

  test.each(Object.entries(FIELDS))('%s: what was chosen, and why', (field, shown) => {
    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements) {
      const told = decisions.filter((decision) => decision.statement === statement.id && decision.about === field);
      expect(told.map(({ chose }) => chose)).toContain(shown(statement, positions));
      for (const { why, over, chose } of told) {
        expect(why).not.toBe('');
        expect(over).not.toBe(chose);
      }
    }
  });
});

test('the runner-up is there where something else was likely', () => {
  const { trace, decisions } = collector();
  read('Geneva, 9 May 2022. Norway’s minister Ada Berg said on Monday that she supports the talks.', { trace });
  const act = decisions.find(({ about }) => about === 'act');
  expect(act?.chose).toBe('endorse');
  expect(act?.over).toBe('assert');
});
