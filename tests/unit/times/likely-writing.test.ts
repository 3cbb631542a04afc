import { describe, expect, test } from 'vitest';
import { dateWriting } from '../../../src/document/8-resolve/times/date-writing.ts';
import { loadContext } from '../../../src/load/context.ts';
import { unresolved, writtenDays } from '../../support/times.ts';

const likely = (text: string): string => {
  const { likely: days } = dateWriting(unresolved(text), loadContext());
  return days === null ? 'unknown' : `${days.earliest}..${days.latest}`;
};

describe('the days other times lean on where the certain ones are many', () => {
  test.each([
    // The fortnight from the newest event told at the top.
    ['2014-03-18..2014-04-01', 'The annexation of Crimea has divided the port, and its mayor spoke of hard days.'],
    // The first of the few days that fit.
    [
      '2014-08-14..2014-08-16',
      'Prime Minister Arseniy Yatsenyuk praised the vote after deputies met on August 14 in the capital.',
    ],
    // Days right before the one it looks ahead to.
    ['2010-01-19..2010-01-29', 'The guests will meet again on January 29, 2010, said the host.'],
    // A planned vote told as past is over; its Thursday dates it, not the one before.
    [
      '2014-03-27..2014-03-29',
      'The islands abstained in the General Assembly vote on Crimea on Thursday. A resolution that called the referendum invalid was backed by 100 countries.',
    ],
    // What is certain enough stands.
    ['2022-02-24..2022-02-25', 'As Russia launches an operation in Ukraine, a ministry spoke.'],
  ])('%s: %s', (days, text) => expect(likely(text)).toBe(days));

  test('likely days are not printed as certain ones', () => {
    const text = 'The annexation of Crimea has divided the port, and its mayor spoke of hard days.';
    expect(writtenDays(text)).not.toBe(likely(text));
  });

  test('nothing told, nothing likely', () => expect(likely('It rained on the hills.')).toBe('unknown'));
});

describe('counts from a known beginning', () => {
  test.each([
    ['2022-03-15..2022-03-25', 'As Russia’s invasion of Ukraine enters its fourth week, the envoy asked for calm.'],
    ['2022-03-14..2022-03-16', 'On the 20th day of the war, Zelensky spoke to Ukraine’s mayors.'],
    ['2022-03-06..2022-03-08', 'It is day 12 of the invasion of Ukraine, and the bridge still stands.'],
    ['2014-02-01..2014-03-22', 'The protests on Independence Square in Ukraine are now into their fourth month.'],
  ])('%s: %s', (days, text) => expect(writtenDays(text)).toBe(days));

  test('near miss: what does not run for long', () =>
    expect(writtenDays('On the second day of the fair in Ukraine, the invasion of ants went on.')).toBe('unknown'));
});

describe('terms of office', () => {
  test('another spelling, and the family name alone', () => {
    expect(writtenDays('President Viktor Yanukovich asked for patience.')).toBe('2010-02-25..2014-02-22');
    expect(writtenDays('President Yanukovych asked for patience.')).toBe('2010-02-25..2014-02-22');
  });
});
