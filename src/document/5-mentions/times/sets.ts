import { recurring, type TimeRule } from './rule.ts';
import { period, unitName } from './words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
};

/** `a {daily} briefing`, `an {annual} meeting`. Left alone: names such as the Daily Mail, The Weekly Standard, China Daily. */
export const frequency: TimeRule = {
  name: 'frequency',
  pattern:
    /(?<![\p{Lu}]\w*\s)\b(?<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|yearly|annual|annually|biannual|biennial)\b(?!\s+[A-Z])/gu,
  read: ({ adverb = '' }) => recurring(ADVERBS[adverb] ?? 'P1D'),
};

/** `{every year}`, `{each month}`, `{every other day}`, `{every two weeks}`, `{per day}`, `{twice a week}` */
export const every: TimeRule = {
  name: 'every',
  pattern:
    /\b(?:every\s+(?:single\s+)?(?:(?<other>other|second)\s+|(?<count>two|three|four|five|six|ten|\d+)\s+|few\s+)?|each\s+(?:and\s+every\s+)?|per\s+|(?:once|twice|\w+\s+times)\s+an?\s+)(?<unit>hour|day|week|weekend|month|quarter|year|decade|spring|summer|autumn|winter|fall)s?\b(?!-)/gi,
  read: ({ other, count, unit = '' }) => {
    const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
    const number = other !== undefined ? 2 : count === undefined ? 1 : (words[count.toLowerCase()] ?? Number(count));
    const value = /spring|summer|autumn|winter|fall/i.test(unit) ? 'P1Y' : period(number, unitName(unit));
    return value === null ? null : recurring(value);
  },
};
