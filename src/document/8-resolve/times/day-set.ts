import { civil, dayNumber } from '../../../lang/calendar.ts';
import type { DaySpan } from '../../../lang/calendar-span.ts';

/** Days a page may have been written on: sorted spans that do not touch. */
export type DaySet = readonly DaySpan[];

/** News on the web: no evidence, no narrower than this. */
export const ALL_DAYS: DaySpan = { from: dayNumber(1980, 1, 1), until: dayNumber(2049, 12, 31) };

/** Sorted, overlapping and touching spans joined. */
export function daySet(spans: readonly DaySpan[]): DaySet {
  const joined: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.until + 1)
      joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    else joined.push(span);
  }
  return joined;
}

/** Days in both; linear in the number of spans. */
export function intersect(one: DaySet, two: DaySet): DaySet {
  const both: DaySpan[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length && j < two.length) {
    const a = one[i] as DaySpan;
    const b = two[j] as DaySpan;
    const from = Math.max(a.from, b.from);
    const until = Math.min(a.until, b.until);
    if (from <= until) both.push({ from, until });
    if (a.until < b.until) i++;
    else j++;
  }
  return both;
}

/** Whether a day is in the set; by bisection. */
export function holdsDay(days: DaySet, day: number): boolean {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.until ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return (days[low]?.from ?? Number.POSITIVE_INFINITY) <= day;
}

export const sinceDay = (day: number): DaySet => [{ from: day, until: ALL_DAYS.until }];
export const untilDay = (day: number): DaySet => [{ from: ALL_DAYS.from, until: day }];

/** One span a year, for every year of news. `inYear` gives null for a year without it. */
export function everyYear(inYear: (year: number) => DaySpan | null): DaySet {
  const spans: DaySpan[] = [];
  for (let year = civil(ALL_DAYS.from).year; year <= civil(ALL_DAYS.until).year; year++) {
    const span = inYear(year);
    if (span !== null) spans.push(span);
  }
  return daySet(spans);
}

export const size = (days: DaySet): number => days.reduce((sum, span) => sum + span.until - span.from + 1, 0);
