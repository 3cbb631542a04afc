import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil, dayNumber, isoDay, isoWeek, parseDay, weekdayOf } from '../../../src/lang/calendar.ts';
import { spanOf } from '../../../src/lang/calendar-span.ts';

const MS = 86_400_000;
const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('the calendar', () => {
  test('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(isoDay(n)).toBe(new Date(n * MS).toISOString().slice(0, 10));
      }),
    );
  });

  test('days and dates are one to one', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: date } = civil(n);
        expect(dayNumber(year, month, date)).toBe(n);
        expect(parseDay(isoDay(n))).toBe(n);
      }),
    );
  });

  test.each([
    ['2022-02-24', 4, '2022-W08'],
    ['2016-02-29', 1, '2016-W09'],
    ['2021-01-03', 7, '2020-W53'],
    ['2018-12-31', 1, '2019-W01'],
  ])('%s is weekday %i of %s', (iso, weekday, week) => {
    const n = parseDay(iso) ?? 0;
    expect([weekdayOf(n), isoWeek(n)]).toEqual([weekday, week]);
  });

  test.each(['2022-02-30', '2021-02-29', '2022-13-01', '2022-2-4', '20220204', ''])('%s is no day', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });

  test.each([
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-W09', '2022-02-28', '2022-03-06'],
    ['2022-W09-WE', '2022-03-05', '2022-03-06'],
    ['2022-WI', '2022-12-01', '2023-02-28'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2022-02-24TMO', '2022-02-24', '2022-02-24'],
    ['2014-03-05/2014-03-08', '2014-03-05', '2014-03-08'],
  ])('%s runs from %s to %s', (value, from, until) => {
    const span = spanOf(value);
    expect(span && [isoDay(span.from), isoDay(span.until)]).toEqual([from, until]);
  });

  test.each(['P3D', 'PAST_REF', 'XXXX-WXX-4', 'XXXX-03-18', '2022-02-31'])('%s covers no days', (value) => {
    expect(spanOf(value)).toBeNull();
  });
});
