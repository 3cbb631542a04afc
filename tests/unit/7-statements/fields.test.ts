import { describe, expect, test } from 'vitest';
import type { Factuality } from '../../../src/types/statement.ts';
import { describedIn } from './describing.ts';

describe('factuality', () => {
  test.each<[Factuality, string]>([
    ['asserted', '{s1|Oslo} {c1|backed} {q1|the plan}.'],
    ['negated', '{s1|Oslo} {c1|has not backed} {q1|the plan}.'],
    ['negated', '{s1|Oslo} {c1|refused} {q1|to back the plan}.'],
    ['negated', 'The crew does not need {s1|Oslo’s} {c1|support for} {q1|the plan}.'],
    ['asserted', 'The crew does not need to hide {s1|Oslo’s} {c1|support for} {q1|the plan}.'],
    ['future', '{s1|Oslo} {c1|will back} {q1|the plan}.'],
    ['nonfactual', '{s1|Oslo} {c1|may back} {q1|the plan}.'],
    ['asserted', '{s1|Oslo} {c1|said} {q1|that it would not back the plan}.'],
  ])('%s: %s', (factuality, sample) => {
    expect(describedIn(sample).statements.map((statement) => statement.factuality)).toEqual([factuality]);
  });
});

describe('addressee', () => {
  test.each([
    ['Putin', '{s1|Xi} {c1|told} Putin {q1|that it was over}.'],
    ['reporters', '{q1|“It is over,”} {s1|he} {c1|told} reporters at the gate.'],
    ['Europe', '{s1|She} {c1|called on} {q1|Europe to think again}.'],
    [null, '{s1|He} {c1|said} {q1|that it was over}.'],
    [null, '{s1|He} {c1|told} {q1|that it was over}.'],
    ['Norway', '{s1|She} {c1|criticised} Norway {q1|for its delay}.'],
    [null, '{s1|She} {c1|told} a news conference {q1|that it was over}.'],
  ])('%s: %s', (addressee, sample) => {
    const { text, statements } = describedIn(sample);
    const span = statements[0]?.addressee;
    expect(span == null ? null : text.slice(...span)).toBe(addressee);
  });
});

describe('venue', () => {
  test.each([
    ['phone call', 'In a phone call on Monday, {s1|Xi} {c1|told} Putin {q1|that it was over}.'],
    ['press conference', '{s1|He} {c1|said} at a news conference {q1|that it was over}.'],
    ['interview', '{s1|He} {c1|said in an interview} {q1|that it was over}.'],
    [null, '{s1|He} {c1|said} {q1|that the interview was over}.'],
  ])('%s: %s', (venue, sample) => {
    expect(describedIn(sample).statements[0]?.venue).toBe(venue);
  });
});

test('ids are in order and nothing is thrown on nothing', () => {
  expect(describedIn('No statement here.').statements).toEqual([]);
  expect(describedIn('{s1|He} {c1|said} {q1|yes} and {s2|she} {c2|said} {q2|no}.').statements.map(({ id }) => id)).toEqual([
    's1',
    's2',
  ]);
});
