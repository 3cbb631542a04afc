import { describe, expect, test } from 'vitest';
import { saidAt } from '../../support/times.ts';

/** Marked samples (see marked.ts) on a page of Monday, 7 March 2022, and the dates of their statements in order. */
const SAMPLES: readonly (readonly [sample: string, dates: readonly string[]])[] = [
  // Beside the cue, before it, at the head of the sentence.
  ['{s1|Wang} {c1|told} reporters on Thursday {q1|that he would wait}.', ['2022-03-03']],
  ['{s1|Beijing} on Thursday {c1|denounced} {q1|the report}.', ['2022-03-03']],
  ['On Friday, {s1|the ministry} {c1|said} {q1|trade had grown}.', ['2022-03-04']],
  // A time inside the content is the content’s.
  ['{s1|Wang} {c1|said} today {q1|that talks would begin on Friday}.', ['2022-03-07']],
  ['{s1|Wang} {c1|described} {q1|last month’s pact as “useful”}.', ['2022-03-07']],
  // The speaker goes on.
  ['{s1|Wang} {c1|said} on Friday {q1|that aid would come}. {q2|“Soon,”} {s2|Wang} {c2|added}.', ['2022-03-04', '2022-03-04']],
  // Before, and nobody says when: of the news’ month at best.
  ['Wang’s comments on Monday came after {s1|a spokesman} {c1|dismissed} {q1|the report}.', ['2022-03']],
  // No time but that of writing.
  ['{s1|Wang} {c1|said} {q1|that aid would come}.', ['2022-03-07']],
  // Positions held over time, and what is told as recent.
  ['{s1|Beijing} {c1|has repeatedly said} {q1|it would help}.', ['-']],
  // An event whose words hold the cue.
  ['{s1|China} {c1|abstained} {q1|in the UN General Assembly vote last week}.', ['2022-03-02']],
  // The story taken up from the sentence before.
  ['Putin and Xi met in Beijing in February. {s1|The two leaders} {c1|said} {q1|there were no limits}.', ['2022-02-04']],
];

describe('when it was said', () => {
  test.each(SAMPLES)('%s', (sample, dates) => {
    expect(saidAt(sample, '2022-03-07')).toEqual(dates);
  });

  test('within: words of the moment share it, standing attitudes do not', () => {
    const sample = '{q1|{q2|We} {s2|I} {c2|think} wait,”} {s1|Wang} {c1|said} on Friday.';
    expect(saidAt(sample, '2022-03-07', { 1: 2 })).toEqual(['2022-03-04', '2022-03-04']);
    const held = '{s1|The US} {c1|said} on Friday {q1|that {s2|Beijing’s} {c2|support for} {q2|Moscow} was plain}.';
    expect(saidAt(held, '2022-03-07', { 2: 1 })).toEqual(['2022-03-04', '-']);
  });

  test('a ring of nestings is broken, not followed', () => {
    const sample = '{q1|{s2|Xi} {c2|told} Putin {q2|to wait}}, {c1|according to} {s1|Xinhua}.';
    expect(saidAt(sample, '2022-03-07', { 1: 2, 2: 1 })).toEqual(['2022-03-07', '2022-03-07']);
  });

  test('unknown on a page of an unknown day', () => {
    expect(saidAt('{s1|Wang} {c1|said} on Thursday {q1|that aid would come}.', '')).toEqual(['-']);
  });
});
