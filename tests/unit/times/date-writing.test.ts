import { describe, expect, test } from 'vitest';
import { dateWriting } from '../../../src/document/8-resolve/times/date-writing.ts';
import { loadContext } from '../../../src/load/context.ts';
import { pageOf } from '../../support/marked.ts';
import { dated, sourced, unresolved, writtenDays } from '../../support/times.ts';

describe('metadata', () => {
  test('what the caller gives stands before everything', () => {
    const found = unresolved('Russia launches an operation in Ukraine.', { published: sourced('2022-02-26') });
    const page = {
      ...pageOf(found.page.text),
      input: { ...found.page.input, given: { url: null, date: '2022-02-27', outlet: null } },
    };
    expect(dateWriting({ ...found, page }, loadContext()).written?.earliest).toBe('2022-02-27');
  });

  test('then the page’s own', () => {
    expect(writtenDays('Nothing here.', { published: sourced('2022-02-26T10:00:00Z') })).toBe('2022-02-26..2022-02-26');
  });

  test('a comment’s stamp is only a bound', () => {
    const text = 'Xi told Putin in a phone call on Wednesday that trade must grow, long after Russia invaded Ukraine.';
    expect(writtenDays(text, { notAfter: [sourced('2022-06-16')] })).toBe('2022-06-15..2022-06-16');
    expect(writtenDays('Nothing here.', { notAfter: [sourced('2022-06-16')] })).toBe('unknown');
  });
});

/** Pages without metadata, and the days that their words allow. */
const PAGES: readonly (readonly [days: string, text: string])[] = [
  // Present tense at the top: the event is happening.
  ['2022-02-24..2022-02-25', 'As Russia launches an operation in Ukraine, a ministry spoke.'],
  // An event with a time counted from the writing.
  ['2022-03-01..2022-03-31', 'He watched last month’s Winter Olympics in Beijing.'],
  ['2014-07-21..2014-07-27', 'The downing of Malaysia Airlines flight MH17 last week shocked the capital.'],
  // A date that an event gives its year, and news of that date.
  [
    '2022-03-18..2022-03-20',
    'At a press conference on March 18 the envoy spoke. War in Ukraine followed when Russia invaded Ukraine on February 24.',
  ],
  // Two leaders talk often: the weekday chooses among the calls.
  ['2022-06-15..2022-06-17', 'Xi told Putin in a phone call on Wednesday, after Russia invaded Ukraine.'],
  // Agencies date their reports; the weekday gives the year after the newest event told.
  [
    '2014-10-25..2014-10-26',
    'KIEV, October 25 (Newsdesk) - The truce holds, the president said on Saturday, seven months after the annexation of Crimea.',
  ],
  // A caption with its full date.
  ['2014-05-09..2014-05-11', 'People greet the crew of a captured carrier in Mariupol, Friday, May 9, 2014.'],
  // Terms of office on both sides.
  ['2013-02-01..2017-01-20', 'Secretary of State John Kerry asked for patience.'],
];

describe('inner evidence', () => {
  test.each(PAGES)('%s: %s', (days, text) => {
    expect(writtenDays(text)).toBe(days);
  });

  test.each([
    'It rained on Thursday.',
    'A possible Russian invasion of Ukraine worries everyone.',
    'They may boycott the Winter Olympics.',
  ])('unknown: %s', (text) => {
    const { written, findings } = dated(text);
    expect([written, findings[0]?.code]).toEqual([null, 'no-date']);
  });

  test('one known side is told in words, the other goes as far as the tables', () => {
    const { written, findings } = dated('Since Russia annexed Crimea, trade fell.');
    expect(findings[0]?.message).toContain('not from before 2014-03-18');
    expect(written?.reasons.at(-1)?.why).toBe('as far as the table of offices goes');
  });

  test.each([
    // A former holder of an office: from his working life.
    ['1988-02-08', 'Former Secretary of State John Kerry asked for patience.'],
    ['2008-01-01', 'The mill has stood empty since the flood of 2012.'],
    ['2006-01-01', 'The mayor, in a tweet, asked for patience.'],
    // Near miss: a year to come says nothing.
    ['unknown', 'The mill will be rebuilt by 2030.'],
  ])('bounded from below only, %s: %s', (earliest, text) => {
    expect(dated(text).written?.earliest ?? 'unknown').toBe(earliest);
  });

  test('every narrowing has its words', () => {
    const text = 'He watched last month’s Winter Olympics in Beijing.';
    const reasons = dated(text).written?.reasons ?? [];
    expect(reasons.map(({ span }) => span && text.slice(...span))).toEqual(['last month’s Winter Olympics in Beijing']);
  });
});
