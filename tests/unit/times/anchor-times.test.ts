import { describe, expect, test } from 'vitest';
import { bareText, withAnchored } from '../../support/times.ts';

/** Days of writing ('' unknown), then pages with the values that follow. 2022-02-24 is a Thursday, 2022-03-07 a Monday. */
const SAMPLES: readonly (readonly [days: string, sample: string])[] = [
  // Weekdays by tense.
  ['2022-02-24', 'She told reporters {2022-02-24|on Thursday} that talks failed {2022-02-22|on Tuesday}.'],
  ['2022-02-24', 'Envoys will meet {2022-02-25|on Friday}; the vote is scheduled to be held {2022-02-28|on Monday}.'],
  ['2022-02-24', 'He refused to speak {2022-02-21|on Monday}. The hall was opened {2022-02-20|on Sunday}.'],
  ['2022-02-24', '{2022-02-17|Last Thursday} it rained, and {2022-03-03|next Thursday} it will again.'],
  // A weekday on which the days of writing do not agree stays open; one on which they do does not.
  ['2022-02-23..2022-02-24', 'She spoke {XXXX-WXX-4|on Thursday}.'],
  ['2022-02-24..2022-02-25', 'She spoke {2022-02-24|on Thursday}.'],
  ['', 'She spoke {XXXX-WXX-4|on Thursday}, {XXXX-WXX|last week}.'],
  // Counted from the writing.
  ['2022-03-07', 'He wrote {2022-W09|last week} of the games {2022-02|last month}; {2021|last year} was quiet.'],
  ['2022-03-07', 'It began {2022-03-04|three days ago}, or {2022-W07|three weeks ago}.'],
  // Dates without a year.
  ['2022-03-20', 'It began {2022-02-24|on February 24}, and the congress met {2021-10|in October}.'],
  ['2022-12-20', 'They will meet {2023-01|in January}, he said {2022-12-19|on December 19}.'],
  ['2014-03-12', 'The vote is set for {2014-03-16|March 16}. It was announced {2014-02-27|on February 27}.'],
  // Counted from the day spoken of.
  [
    '2022-03-20',
    'The war began {2022-02-24|on February 24}. {2022-02-25|The next day} the council met, and {2022-W09|a week later} again.',
  ],
  ['2022-03-20', 'Envoys met {2022-03-14|on March 14}. “Good talks,” Yang said {2022-03-14|at the time}.'],
  // Somebody else’s today.
  ['2022-02-24..2022-02-25', 'She spoke {2022-02-24|on Thursday}. “It has continued to {2022-02-24|today},” she said.'],
  // Histories keep the year they tell of.
  [
    '2009-12-19',
    'War came {1939-09-01|on September 1, 1939}. The east fell {1939-09-17|on September 17}. {1940-04|In April 1940} the north fell, {1940-06|in June} the west. ' +
      '{1941|In 1941} it spread; {1942|in 1942} it turned; {1943|in 1943} and {1944|1944} it ebbed. It ended {1945-05|in May 1945}.',
  ],
  // Seasons.
  ['2022-03-07', 'A third term is expected {2022-FA|in the autumn}.'],
];

describe('anchoring', () => {
  test.each(SAMPLES)('%s: %s', (days, sample) => {
    expect(withAnchored(bareText(sample), days)).toBe(sample);
  });
});
