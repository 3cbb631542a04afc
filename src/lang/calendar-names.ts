/** English names of months, weekdays and seasons, full and as newspapers shorten them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Source of a pattern for a month's name; capitals required, since "may" and "march" are words. No group inside. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';

/** Source of a pattern for a weekday's name, singular, capitals required. No group inside. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** 1..12, or null. Any case, any abbreviation of three letters or more. */
export function monthOf(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

/** 1 (Monday) .. 7, or null. */
export function weekdayNumber(name: string): number | null {
  const at = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export function seasonOf(name: string): Season | null {
  const found: Readonly<Record<string, Season>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
  return found[name.toLowerCase()] ?? null;
}
