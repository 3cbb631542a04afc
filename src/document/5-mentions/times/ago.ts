import { pending, type TimeMeaning, type TimeRule, whole } from './rule.ts';
import { COUNT, calendarUnit, countOf, SOME, UNIT, unitName } from './words.ts';

const ABOUT =
  '(?:(?:in\\s+)?(?:about|around|almost|nearly|roughly|approximately|some|just\\s+over|just\\s+under|just|more\\s+than|less\\s+than|over|at\\s+least|only|barely|exactly|well\\s+over)\\s+)?';

/** "three days" before or after a day: to the unit itself for days, weeks, months and years; nothing for "a few" or for hours. */
function away(count: string, unit: string, sign: -1 | 1, from: 'writing' | 'narrative'): TimeMeaning | null {
  const number = countOf(count);
  const name = calendarUnit(unit);
  if (name === null) return unitName(unit) === 'hour' && from === 'writing' ? hours(number, sign) : null;
  if (number === null) return from === 'writing' ? whole(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : null;
  if (!Number.isInteger(number)) return null;
  return pending({ kind: 'shifted', unit: name, count: sign * number, from, clock: '' });
}

/** A few hours away from the writing is still that day. */
const hours = (number: number | null, sign: -1 | 1): TimeMeaning | null =>
  number !== null && number >= 24
    ? pending({ kind: 'shifted', unit: 'day', count: sign * Math.round(number / 24), from: 'writing', clock: '' })
    : pending({ kind: 'shifted', unit: 'day', count: 0, from: 'writing', clock: '' });

/** `{three months ago}`, `{just over a week ago}`, `{a few years ago}` PAST_REF, `{six days back}` */
export const ago: TimeRule = {
  name: 'ago',
  pattern: new RegExp(
    `\\b${ABOUT}(?<count>${COUNT}|${SOME}|many,?\\s+many|long|not\\s+(?:so|that|too)?\\s?long)(?:\\s+(?:more\\s+)?(?:full\\s+)?(?<unit>${UNIT}s?))?(?:\\s+or\\s+(?:so|more|two))?\\s+ago\\b`,
    'gi',
  ),
  read: ({ count = '', unit }) =>
    unit === undefined ? (/long/i.test(count) ? whole('PAST_REF') : null) : away(count, unit, -1, 'writing'),
};

/** `{a year earlier}`, `{two days before}`, `{six days later}`, `{a week after}`: counted from the day spoken of. */
export const laterEarlier: TimeRule = {
  name: 'later or earlier',
  needs: 'unit',
  pattern: new RegExp(
    `\\b${ABOUT}(?<count>${COUNT}|${SOME})\\s+(?<unit>${UNIT}s?)\\s+(?:(?<early>earlier|beforehand|previously)|(?<late>later|afterwards?)|(?<before>before)(?=[,.;]|\\s+(?:and|but)\\b)|(?<after>after)(?=[,.;]))`,
    'gi',
  ),
  read: ({ count = '', unit = '', early, before }) =>
    away(count, unit, early !== undefined || before !== undefined ? -1 : 1, 'narrative'),
};

/** `{ten years from now}`, `{two weeks hence}` */
export const fromNow: TimeRule = {
  name: 'from now',
  needs: 'unit',
  pattern: new RegExp(
    `\\b(?:(?:in|within)\\s+)?${ABOUT}(?<count>\\d+-(?=\\d)|)(?<number>${COUNT}|${SOME})\\s+(?<unit>${UNIT}s?)(?:\\s+from\\s+(?:now|today)|\\s+hence|(?:’|')?\\s+time)\\b`,
    'gi',
  ),
  read: ({ number = '', unit = '' }) => away(number, unit, 1, 'writing'),
};

/** `{year-earlier}` and `{the year-ago} period` in business news: one year before the period reported. */
export const yearAgo: TimeRule = {
  name: 'year-ago',
  needs: 'unit',
  pattern:
    /\b(?:the\s+)?(?:comparable\s+|corresponding\s+)?(?<unit>year|month|week)-(?:ago|earlier)\b(?:\s+(?:\w+\s+)?(?:period|quarter))?/gi,
  read: ({ unit = '' }) => {
    const name = calendarUnit(unit);
    return name === null ? null : pending({ kind: 'shifted', unit: name, count: -1, from: 'writing', clock: '' });
  },
};
