import {
  type CivilDate,
  civil,
  dayNumber,
  isDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  weekdayOf,
} from '../../../lang/calendar.ts';
import { spanOf } from '../../../lang/calendar-span.ts';
import type { Pick, TimeReference, TimeUnit } from '../../../types/time.ts';
import type { Tense } from './tense.ts';

type Weekday = Extract<TimeReference, { kind: 'weekday' }>;
type Yearless = Extract<TimeReference, { kind: 'yearless' }>;
type PartOfYear = Extract<TimeReference, { kind: 'season' | 'quarter' }>;

/** Direction in which a recurring day, month or season is looked for. */
function direction(pick: Pick, tense: Tense): 'back' | 'on' | 'near' {
  if (pick === 'last') return 'back';
  if (pick === 'next') return 'on';
  if (pick === 'this') return 'near';
  return tense === 'future' ? 'on' : tense === 'past' ? 'back' : 'near';
}

/** The weekday on or before `day`, or on or after it when the sentence looks ahead; "last" and "next" exclude the day itself. */
export function weekdayFrom(reference: Weekday, day: number, tense: Tense): number {
  const ahead = (reference.weekday - weekdayOf(day) + 7) % 7;
  const behind = (weekdayOf(day) - reference.weekday + 7) % 7;
  if (reference.pick === 'last') return day - (behind === 0 ? 7 : behind);
  if (reference.pick === 'next') return day + (ahead === 0 ? 7 : ahead);
  if (reference.pick === 'this' && tense !== 'past') return mondayOf(day) + reference.weekday - 1;
  return tense === 'future' ? day + ahead : day - behind;
}

/** Year of the occurrence chosen among last, this and next year's, each given by its first and last day. */
function chooseYear(
  year: number,
  day: number,
  way: 'back' | 'on' | 'near',
  days: (year: number) => readonly [number, number],
): number {
  const years = [year - 1, year, year + 1];
  if (way === 'back') return years.filter((y) => days(y)[0] <= day).at(-1) ?? year - 1;
  if (way === 'on') return years.find((y) => days(y)[1] >= day) ?? year + 1;
  const far = (y: number): number => {
    const [from, until] = days(y);
    return day < from ? from - day : Math.max(0, day - until);
  };
  return years.reduce((best, y) => (far(y) < far(best) ? y : best), year);
}

/** "March 18", "in January", seen from `day`. */
export function yearlessFrom(reference: Yearless, day: number, tense: Tense): string | null {
  const { year } = civil(day);
  const { month } = reference;
  const daysOf = (y: number): readonly [number, number] =>
    reference.day === null
      ? [dayNumber(y, month, 1), dayNumber(y, month + 1, 1) - 1]
      : [dayNumber(y, month, reference.day), dayNumber(y, month, reference.day)];
  const chosen = reference.years === null ? yearOf(reference, day, tense, daysOf) : year + reference.years;
  return yearlessIn(reference, chosen);
}

/** A date this near, in days, needs no year whichever way the verb looks; farther off the verb decides. */
const NEAR_DAYS = 75;

function yearOf({ pick }: Yearless, day: number, tense: Tense, daysOf: (year: number) => readonly [number, number]): number {
  const { year } = civil(day);
  const near = chooseYear(year, day, 'near', daysOf);
  const [from, until] = daysOf(near);
  const away = Math.max(from - day, day - until);
  return pick === null && away <= NEAR_DAYS ? near : chooseYear(year, day, direction(pick, tense), daysOf);
}

/** "March 18" in a given year; null for 29 February of a common year. */
export function yearlessIn(reference: Yearless, year: number): string | null {
  if (reference.day === null) return isoMonth(year, reference.month);
  if (!isDate(year, reference.month, reference.day)) return null;
  const first = isoDay(dayNumber(year, reference.month, reference.day)) + reference.clock;
  return reference.until === null ? first : `${first}/${isoDay(dayNumber(year, reference.month, reference.until))}`;
}

/** "in the autumn", "the third quarter", seen from `day`; "the quarter" is the last one that had ended. */
export function partOfYearFrom(reference: PartOfYear, day: number, tense: Tense): string {
  const { year, month } = civil(day);
  if (reference.kind === 'quarter' && reference.quarter === null) {
    const ended = Math.floor((month - 1) / 3);
    return ended === 0 ? `${isoYear(year - 1)}-Q4` : `${isoYear(year)}-Q${ended}`;
  }
  const name = reference.kind === 'season' ? reference.season : reference.quarter;
  if (reference.years !== null) return `${isoYear(year + reference.years)}-${name}`;
  const days = (y: number): readonly [number, number] => {
    const span = spanOf(`${isoYear(y)}-${name}`);
    return span === null ? [0, 0] : [span.from, span.until];
  };
  const way = direction(reference.pick, tense);
  const within = days(year)[0] <= day && day <= days(year)[1];
  if (reference.pick === 'last' && within) return `${isoYear(year - 1)}-${name}`;
  return `${isoYear(chooseYear(year, day, way, days))}-${name}`;
}

const DECADE = (year: number): string => `${isoYear(year).slice(0, 3)}X`;
const CENTURY = (year: number): string => `${isoYear(year).slice(0, 2)}XX`;

function quarterOf({ year, month }: CivilDate, count: number): string {
  const quarter = year * 4 + Math.floor((month - 1) / 3) + count;
  return `${isoYear(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`;
}

const SHIFTED: Readonly<Record<TimeUnit, (day: number, count: number) => string>> = {
  day: (day, count) => isoDay(day + count),
  week: (day, count) => isoWeek(day + 7 * count),
  weekend: (day, count) => `${isoWeek(day + 7 * count)}-WE`,
  month: (day, count) => isoMonth(civil(day).year, civil(day).month + count),
  quarter: (day, count) => quarterOf(civil(day), count),
  season: (day, count) => isoYear(civil(day).year + count),
  year: (day, count) => isoYear(civil(day).year + count),
  decade: (day, count) => DECADE(civil(day).year + 10 * count),
  century: (day, count) => CENTURY(civil(day).year + 100 * count),
};

/** The day, week, month ... `count` units from the one that holds `day`, told in that unit. */
export const shiftedFrom = (unit: TimeUnit, count: number, day: number): string => SHIFTED[unit](day, count);

/** The weekend of `day` itself, else the last one, else the coming one when the sentence looks ahead. */
export function weekendFrom(day: number, tense: Tense): string {
  if (weekdayOf(day) >= 6 || tense === 'future') return `${isoWeek(day)}-WE`;
  return `${isoWeek(day - 7)}-WE`;
}
