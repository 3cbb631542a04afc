/**
 * The proleptic Gregorian calendar in whole days, without clock or time zone. A day is an ISO 8601 string ("2022-02-24") outside and a
 * number of days since 1970-01-01 inside.
 */

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Day number of a civil date (Hinnant's days_from_civil). Month and day count from 1 and may overflow into the next month. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = year * 12 + month - 1;
  const y0 = Math.floor(shifted / 12);
  const m = shifted - y0 * 12 + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export interface CivilDate {
  readonly year: number;
  /** 1..12. */
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number (Hinnant's civil_from_days). */
export function civil(number: number): CivilDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** False for 30 February and the like. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export function isoDay(number: number): string {
  const { year, month, day } = civil(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day number of "2022-02-24" or of an instant that begins so; null when it does not begin with a real day. */
export function parseDay(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** ISO 8601 weekday: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO week that holds the day. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** "2022-W09": the ISO week that holds the day; its year is that of its Thursday. */
export function isoWeek(number: number): string {
  const thursday = mondayOf(number) + 3;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

/** Monday of ISO week `week` of `year`. */
export const mondayOfWeek = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;

export const isoMonth = (year: number, month: number): string => {
  const { year: y, month: m } = civil(dayNumber(year, month, 1));
  return `${pad(y, 4)}-${pad(m, 2)}`;
};

export const isoYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(-year, 4)}`);
