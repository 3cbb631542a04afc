import { describe, expect, test } from 'vitest';
import { range, type Settled } from '../../../src/document/6-attribution/candidate.ts';
import { nesting } from '../../../src/document/6-attribution/nesting.ts';
import { analyse, canonical, marksIn, plain } from '../../support/marked.ts';

describe('statements inside statements', () => {
  test.each([
    '{s1|Xinhua} {c1|reported} {q1|that {s2|Xi} {c2|told} Putin {q2|that talks were the only way}}.',
    '{q2|{s1|Xi} {c1|told} Putin {q1|that “all parties must wait,”}} {s2|Xinhua} {c2|reported}.',
  ])('%s', (sample) => {
    expect(marksIn(plain(sample))).toBe(canonical(sample));
  });

  test.each([
    ['Xinhua reported that Xi told Putin that talks were the only way.', ['reported < null', 'told < reported']],
    ['Xi told Putin that “all parties must wait,” Xinhua reported.', ['told < reported', 'reported < null']],
    ['The broadcaster quoted Hua as saying that talks would go on.', ['quoted < null', 'saying < quoted']],
    ['The envoy said one thing would help. The mayor said another would.', ['said < null', 'said < null']],
  ])('within: %s', (text, want) => {
    const { attributions } = analyse(text);
    const cue = (i: number | null): string => (i === null ? 'null' : text.slice(...(attributions[i]?.cue[0] ?? [0, 0])));
    expect(attributions.map((a, i) => `${cue(i)} < ${cue(a.within)}`).toSorted()).toEqual(want.toSorted());
  });

  test.each([
    ['“We wait,” she said.', 'direct'],
    ['She said that “we wait”.', 'mixed'],
    ['She said that they would wait.', 'indirect'],
    ['She said it was a “free” vote.', 'mixed'],
    ['“Xi backed the plan,” she said.', 'direct'],
  ])('form: %s is %s', (text, want) => {
    expect(analyse(text).attributions[0]?.form).toBe(want);
  });

  test.each([
    ['“We hope that the talks go on,” she said.', 'hope', 'direct'],
    ['“They hope that the talks go on,” she said.', 'hope', 'indirect'],
    ['AFP: Will the talks go on?\nWANG: They will.\nAFP: Who takes part in them?', ':', 'direct'],
  ])('form: %s: of "%s" it is %s', (text, cue, want) => {
    const found = analyse(text).attributions.find((one) => one.cue.some((span) => text.slice(...span) === cue));
    expect(found?.form).toBe(want);
  });
});

describe('rings', () => {
  /** A statement with a cue of one word and content from one word to another. */
  const one = (cue: number, first: number, last: number): Settled => ({
    source: [],
    cue: range(cue, cue + 1),
    content: [range(first, last)],
    rule: 'learned',
    confidence: 1,
  });

  test('three that hold each other open at the one whose content starts first', () => {
    expect(nesting([one(10, 4, 8), one(6, 0, 3), one(2, 9, 12)])).toEqual([2, null, 1]);
  });

  test('a chain stays whole', () => {
    expect(nesting([one(1, 2, 20), one(4, 5, 20), one(8, 9, 20)])).toEqual([null, 0, 1]);
  });
});
