import { pending, recurring, type TimeRule, whole } from './rule.ts';
import { DAY_PART, partOf } from './words.ts';

const shift = (count: number, clock: string) => pending({ kind: 'shifted', unit: 'day', count, from: 'writing', clock });

const NAMED: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** `{today}`, `{late yesterday}`, `{tomorrow night}`. Left alone: USA Today, Russia Today, Ukraine Today (capitals inside a name). */
export const namedDay: TimeRule = {
  name: 'named day',
  needs: 'named day',
  pattern: new RegExp(
    `\\b(?:(?:[Ll]ate|[Ee]arly|[Ee]arlier|[Ll]ater)\\s+)?(?:(?<![A-Z]\\w*\\s)(?<capital>Today|Yesterday|Tomorrow)|(?<day>today|yesterday|tomorrow))(?:(?:’s|'s)?\\s+(?<part>${DAY_PART}))?\\b`,
    'g',
  ),
  read: ({ capital, day, part }) => shift(NAMED[(capital ?? day ?? '').toLowerCase()] ?? 0, partOf(part)),
};

/** `{the day before yesterday}`, `{the day after tomorrow}` */
export const twoDaysOff: TimeRule = {
  name: 'two days off',
  needs: 'named day',
  pattern: /\b(?:the\s+)?day\s+(?:before\s+(?<past>yesterday)|after\s+tomorrow)\b/gi,
  read: ({ past }) => shift(past === undefined ? 2 : -2, ''),
};

/** `{tonight}`, `{last night}`, `{this morning}`, `{later this afternoon}` */
export const partOfToday: TimeRule = {
  name: 'part of today',
  needs: 'part of day',
  pattern:
    /\b(?:(?:early|earlier|late|later)\s+)?(?:(?<tonight>tonight)|(?<pick>last|this)\s+(?<part>morning|afternoon|evening|night))\b/gi,
  read: ({ tonight, pick = '', part }) => {
    if (tonight !== undefined) return shift(0, 'TNI');
    return shift(/last/i.test(pick) ? -1 : 0, partOf(part));
  },
};

/** `It did not happen {overnight}` means no night at all: TNI. */
export const overnightIdiom: TimeRule = {
  name: 'overnight, suddenly',
  needs: 'part of day',
  pattern:
    /(?<=\b(?:happen(?:ed|s)?|chang(?:ed?|es)|solv(?:ed?|es)|appear(?:ed)?|come|came|built|disappear(?:ed)?|achieved?|vanish(?:ed)?)\s)overnight\b/gi,
  read: () => whole('TNI'),
};

/** `troops moved in {overnight}`: the night before the day of writing. */
export const overnight: TimeRule = {
  name: 'overnight',
  needs: 'part of day',
  pattern: /\bovernight\b(?!\s+(?:stay|bag|train|flight|success))/gi,
  read: () => shift(-1, 'TNI'),
};

/** `{every day}`, `{each morning}` are sets: see sets.ts. `{the other day}` is the recent past. */
export const otherDay: TimeRule = {
  name: 'the other day',
  pattern: /\b(?:the\s+other\s+(?:day|night|week)|(?<each>(?:every|each)\s+(?:morning|afternoon|evening|night)))\b/gi,
  read: ({ each }) => (each === undefined ? whole('PAST_REF') : recurring('P1D')),
};
