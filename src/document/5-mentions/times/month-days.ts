import { isDate } from '../../../lang/calendar.ts';
import { MONTH, monthOf, WEEKDAY } from '../../../lang/calendar-names.ts';
import { pending, type TimeMeaning, type TimeRule } from './rule.ts';
import { DAY_PART, partOf, pickOf, yearShift } from './words.ts';

const AHEAD =
  '(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]fter|[Bb]efore|[Ee]arly\\s+on|[Ll]ate\\s+on|[Tt]his\\s+coming)\\s+)?' +
  `(?:${WEEKDAY}(?:\\s+${DAY_PART})?,?\\s+(?:on\\s+)?)?`;
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]*\\d|:\\d|%|\\s?(?:percent|per cent|p\\.?m|a\\.?m)\\b)';
const RANGE = '(?:\\s?[-–]\\s?(?<until>\\d{1,2})(?!\\d|:))?';
const AFTER = `(?:,?\\s+(?<part>${DAY_PART}))?(?:,?\\s+(?:of\\s+)?(?<shift>(?:last|this|next|the\\s+following|the\\s+previous)\\s+year))?`;

/** A year that has every day there is. */
const LEAP_YEAR = 2000;

interface Words {
  readonly month?: string | undefined;
  readonly date?: string | undefined;
  readonly until?: string | undefined;
  readonly pick?: string | undefined;
  readonly part?: string | undefined;
  readonly shift?: string | undefined;
}

function monthDay({ month = '', date = '', until, pick, part, shift }: Words): TimeMeaning | null {
  const number = monthOf(month);
  const day = Number(date);
  const last = until === undefined ? null : Number(until);
  if (number === null || !isDate(LEAP_YEAR, number, day) || (last !== null && (last <= day || last > 31))) return null;
  return pending({
    kind: 'yearless',
    month: number,
    day,
    until: last,
    pick: pickOf(pick),
    years: yearShift(shift),
    clock: partOf(part),
  });
}

/** `at a press conference {on March 18}`, `{Friday, Oct. 23}`, `{March 20 last year}` */
export const monthThenDay: TimeRule = {
  name: 'month day',
  needs: 'month',
  pattern: new RegExp(
    `\\b${AHEAD}(?:(?<pick>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<month>${MONTH})\\s+(?:the\\s+)?${DATE}${RANGE}${AFTER}`,
    'g',
  ),
  read: monthDay,
};

/** `{on 15 December}`, `{the 3rd of July}` */
export const dayThenMonth: TimeRule = {
  name: 'day month',
  needs: 'month',
  pattern: new RegExp(
    `(?<![\\d.,:/$£€-])\\b${AHEAD}(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(?<until>\\d{1,2}))?(?:\\s+of)?\\s+(?<pick>last\\s+|this\\s+|next\\s+)?(?<month>${MONTH})(?![\\w-])(?!,?\\s+\\d{4}\\b)${AFTER}`,
    'g',
  ),
  read: monthDay,
};

const WORD_DAYS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** `{March eighth}`, as broadcasters' transcripts write it */
export const monthThenWord: TimeRule = {
  name: 'month ordinal',
  needs: 'month',
  pattern: new RegExp(
    `\\b${AHEAD}(?<month>${MONTH})\\s+(?<word>${Object.keys(WORD_DAYS).join('|')})\\b(?!\\s+\\w+-?quarter)`,
    'g',
  ),
  read: ({ month, word = '' }) => monthDay({ month, date: String(WORD_DAYS[word] ?? 0) }),
};
