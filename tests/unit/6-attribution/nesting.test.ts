import { describe, expect, test } from 'vitest';
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
});
