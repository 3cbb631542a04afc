import { isDate } from '../../../lang/calendar.ts';
import { MONTH, monthOf, WEEKDAY } from '../../../lang/calendar-names.ts';
import { type TimeMeaning, type TimeRule, whole } from './rule.ts';
import { DAY_PART, partOf } from './words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

function day(year: string, month: number | null, date: string, clock = ''): TimeMeaning | null {
  if (month === null || !isDate(Number(year), month, Number(date))) return null;
  return whole(`${year}-${two(month)}-${two(Number(date))}${clock}`);
}

const AHEAD = `(?:[Oo]n\\s+)?(?:${WEEKDAY},?\\s+(?:the\\s+)?)?`;
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})(?!\\d)';
const PART = `(?:\\s+(?:at\\s+)?(?<part>${DAY_PART}))?`;

/** `{on Thursday, 24 February 2022}`, `{the 24th of February, 2022}` */
export const dayMonthYear: TimeRule = {
  name: 'day month year',
  needs: 'digit',
  pattern: new RegExp(`\\b${AHEAD}${DATE}(?:\\s+of)?[\\s-]+(?<month>${MONTH}),?[\\s-]+${YEAR}${PART}`, 'g'),
  read: ({ year = '', month = '', date = '', part }) => day(year, monthOf(month), date, partOf(part)),
};

/** `{February 24, 2022}`, `{Thu, Feb. 24th 2022}` */
export const monthDayYear: TimeRule = {
  name: 'month day year',
  needs: 'digit',
  pattern: new RegExp(`\\b${AHEAD}(?<month>${MONTH})\\s+${DATE},?\\s+(?:in\\s+|of\\s+)?${YEAR}`, 'g'),
  read: ({ year = '', month = '', date = '' }) => day(year, monthOf(month), date),
};

/** `{2022-02-24}`, `{2022/02/24}`, `{2022-02-24T10:15}` */
export const isoDate: TimeRule = {
  name: 'ISO date',
  needs: 'digit',
  pattern: /(?<![\d/.-])(?<year>(?:19|20)\d\d)([-/.])(?<month>\d\d)\2(?<date>\d\d)(?:T(?<clock>\d\d:\d\d)\S*)?(?![\d/-])/g,
  read: ({ year = '', month = '', date = '', clock }) => day(year, Number(month), date, clock === undefined ? '' : `T${clock}`),
};

/** `{24/02/2022}`, `{24.02.2022}`; when both could be the month (03/04/2022) nobody can tell, and it is left alone. */
export const slashDate: TimeRule = {
  name: 'numeric date',
  needs: 'digit',
  pattern: /(?<![\d/.-])(?<first>\d{1,2})([/.])(?<second>\d{1,2})\2(?<year>(?:19|20)\d\d)(?![\d/-])/g,
  read: ({ first = '', second = '', year = '' }) => {
    if (Number(first) > 12) return day(year, Number(second), first);
    if (Number(second) > 12 || first === second) return day(year, Number(first), second);
    return null;
  },
};

/** `the {9/11} attacks`, `{September 11} attacks`: the one day that the world writes without its year. */
export const elevenSeptember: TimeRule = {
  name: '9/11',
  needs: 'digit',
  pattern: /(?<![\d/])9\/11(?![\d/])|\b(?:September|Sept\.?)\s+11(?:th)?(?=,?\s+(?:terror|terrorist|attacks?|hijack))/g,
  read: () => whole('2001-09-11'),
};
