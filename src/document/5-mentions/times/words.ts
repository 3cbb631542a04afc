import type { Pick, TimeUnit } from '../../../types/time.ts';

/** Pattern sources and readings shared by the rules. None holds a capturing group; all are written for the `i` flag unless they say so. */

const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** "3", "1,000", "2.5", "2 1/2", "twenty-four", "a hundred". */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?(?:\\s\\d/\\d)?|(?:${TENS})(?:[- ](?:${ONES}))?|(?:${ONES})(?:\\s(?:hundred|thousand))?|a\\s(?:hundred|thousand|dozen)|a|an|half\\san?)`;

/** Numbers nobody counted: "several", "a few", "dozens of". */
export const SOME =
  '(?:a\\scouple(?:\\sof)?|a\\sfew|the\\sfew|several|some|many|few|dozens\\sof|hundreds\\sof|a\\snumber\\sof|countless|numerous)';

export const UNIT = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)';

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES.split('|').map((word, i) => [word, i + 1] as const),
  ...TENS.split('|').map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

/** The number a match of COUNT names; null for SOME and anything else. */
export function countOf(words: string): number | null {
  const text = words.toLowerCase().replace(/,/g, '').trim();
  if (/^\d/.test(text)) {
    const [whole = '0', fraction] = text.split(/\s/);
    const [over = 0, under = 1] = (fraction ?? '0/1').split('/').map(Number);
    return Number(whole) + over / under;
  }
  if (/^half\s/.test(text)) return 0.5;
  let total = 0;
  for (const word of text.split(/[\s-]+/)) {
    const value = VALUES[word];
    if (value === undefined) return null;
    if (value >= 100 && total > 0) total *= value;
    else if (total === 1 && value === 12) total = 12;
    else total += value;
  }
  return total;
}

/** TIMEX3 letters of the units of a duration, `T` marking what is shorter than a day. */
const PERIOD: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** "P3D", "PT7H", "PXW"; fortnights as weeks, decades that were counted as years. Null when the unit is none. */
export function period(count: number | null, unit: string): string | null {
  const name = unitName(unit);
  if (name === 'fortnight') return `P${count === null ? 'X' : count * 2}W`;
  if (name === 'decade' && count !== null) return `P${count * 10}Y`;
  if (name === 'century' && count !== null) return `P${count * 100}Y`;
  const letters = PERIOD[name];
  if (letters === undefined) return null;
  const number = count === null ? 'X' : String(count);
  return letters.startsWith('T') ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`;
}

/** Lower case, singular: "Centuries" -> "century". */
export const unitName = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/ies$|ie$/, 'y')
    .replace(/s$/, '');

/** Units that a calendar point is told in; null for hours and shorter. */
export function calendarUnit(unit: string): TimeUnit | null {
  const name = unitName(unit);
  if (name === 'night') return 'day';
  const units: readonly TimeUnit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'season', 'year', 'decade', 'century'];
  return units.find((one) => one === name) ?? null;
}

export const DAY_PART = '(?:morning|midday|noon|afternoon|evening|night)';

/** "TMO", "TMI", "TAF", "TEV", "TNI", or '' for no part. */
export function partOf(words: string | undefined): string {
  const parts: Readonly<Record<string, string>> = {
    morning: 'TMO',
    midday: 'TMI',
    noon: 'TMI',
    afternoon: 'TAF',
    evening: 'TEV',
    night: 'TNI',
  };
  return parts[(words ?? '').trim().toLowerCase()] ?? '';
}

export function pickOf(words: string | undefined): Pick {
  const text = (words ?? '').toLowerCase();
  if (/last|past|previous/.test(text)) return 'last';
  if (/next|coming|following/.test(text)) return 'next';
  return text.includes('this') || text.includes('current') ? 'this' : null;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export function ordinalOf(words: string): number | null {
  const at = ORDINALS.indexOf(words.toLowerCase());
  if (at >= 0) return at + 1;
  const digits = /^\d+/.exec(words);
  return digits === null ? null : Number(digits[0]);
}

/** A year of four digits that stands alone: not part of a longer number, an amount, a date with slashes or a range of other things. */
export const YEAR = '(?<![\\d$£€#.,:/-])(?:1[0-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,:]\\d|\\s\\d{3}\\b)';

/** "last year" -1, "this year" 0, "next year" 1; null otherwise. */
export function yearShift(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/last|previous|past/i.test(words)) return -1;
  if (/next|coming|following/i.test(words)) return 1;
  return /this|current/i.test(words) ? 0 : null;
}
