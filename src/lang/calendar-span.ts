import { dayNumber, isDate, mondayOfWeek } from './calendar.ts';

/** First and last day, both inside, as day numbers. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

/** Months that news means by a season in the northern hemisphere: first month and year offset of the first and last month. */
const SEASONS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  H1: [1, 6],
  H2: [7, 6],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
};

const months = (year: number, first: number, count: number): DaySpan => ({
  from: dayNumber(year, first, 1),
  until: dayNumber(year, first + count, 1) - 1,
});

/**
 * The days that a TIMEX3 or ISO 8601 value covers: "2022-02-24T10:00", "2022-02", "2022", "2022-W09", "2022-W09-WE", "2022-FA", "2022-Q3", "2022-03-05/2022-03-08", "201X",
 * "20XX". Null for durations, references and values with unknown parts.
 */
export function spanOf(value: string): DaySpan | null {
  const range = value.split('/');
  if (range.length === 2) {
    const [first, last] = [spanOf(range[0] ?? ''), spanOf(range[1] ?? '')];
    return first === null || last === null ? null : { from: first.from, until: last.until };
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value);
  if (day !== null) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    if (!isDate(year, month, date)) return null;
    return { from: dayNumber(year, month, date), until: dayNumber(year, month, date) };
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  if (month !== null) return months(Number(month[1]), Number(month[2]), 1);
  if (/^\d{4}$/.test(value)) return months(Number(value), 1, 12);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return { from: week[3] === undefined ? monday : monday + 5, until: monday + 6 };
  }
  const part = /^(\d{4})-([A-Z][A-Z1-4])$/.exec(value);
  const season = part === null ? undefined : SEASONS[part[2] ?? ''];
  if (part !== null && season !== undefined) return months(Number(part[1]), season[0], season[1]);
  if (/^\d{3}X$/.test(value)) return months(Number(value.slice(0, 3)) * 10, 1, 120);
  if (/^\d\dXX$/.test(value)) return months(Number(value.slice(0, 2)) * 100, 1, 1200);
  return null;
}
