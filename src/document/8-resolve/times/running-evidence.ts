import { civil, dayNumber } from '../../../lang/calendar.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import type { Evidence } from './evidence.ts';

/** What goes on for weeks and is counted from its first day. */
interface Running {
  readonly words: RegExp;
  readonly began: number;
  readonly ended: number;
}

/** Of two that share a word the one in whose time the count stays is meant, see `runningEvidence`. */
const RUNNING: readonly Running[] = [
  {
    words:
      /\b(?:Ukraine|Ukrainian|Kiev|Kyiv|Maidan|Independence Square)\b.{0,60}\b(?:crisis|protests?|occupation|stand-?off|unrest)\b|\b(?:crisis|protests?|occupation|stand-?off|unrest)\b.{0,60}\b(?:Ukraine|Ukrainian|Kiev|Kyiv|Maidan|Independence Square)\b/is,
    began: dayNumber(2013, 11, 21),
    ended: dayNumber(2014, 4, 30),
  },
  {
    words: /\b(?:invasion|war|assault|offensive|operation|conflict|fighting)\b/i,
    began: dayNumber(2022, 2, 24),
    ended: dayNumber(2024, 2, 24),
  },
];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const NTH = `(?<nth>\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})`;
const COUNT = `(?<count>\\d{1,3}|${CARDINALS.join('|')}|an?)`;

/**
 * `As the war {enters its fourth week}`, `on {the 20th day of} the invasion`, `on {day 12 of} Russia’s war`, `{three weeks into} the war`.
 * Near miss: `the first day of the talks`, which runs for no time.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?:into|enter(?:s|ed|ing)|in|on)\\s+(?:its|the|their|a)\\s+${NTH}\\s+(?<unit>day|week|month)\\b`, 'gi'),
  new RegExp(`\\b(?<unit>day|week|month)\\s+${COUNT}\\s+of\\b`, 'gi'),
  new RegExp(`\\b${COUNT}\\s+(?<unit>day|week|month)s?\\s+(?:into|after\\s+the\\s+start\\s+of)\\b`, 'gi'),
];

/** Characters on either side in which the thing that runs is named. */
const AROUND = 90;

/** What the page’s count of days, weeks or months since a known beginning says of the day of writing. */
export function runningEvidence({ page: { text } }: Unresolved): Evidence[] {
  return FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => fromMatch(match, text)));
}

function fromMatch(match: RegExpMatchArray, text: string): Evidence[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const running = RUNNING.find(({ words }) => words.test(around));
  const { nth, count, unit } = match.groups ?? {};
  if (running === undefined || unit === undefined || !/\bUkrain/.test(text)) return [];
  const number = nth === undefined ? numberOf(CARDINALS, count ?? '') + 1 : numberOf(ORDINALS, nth);
  if (number < 1) return [];
  const [from, until] = stretch(running.began, unit.toLowerCase(), number, nth === undefined);
  if (from > running.ended) return [];
  return [
    { days: [{ from, until }], span: [start, end], why: `counted from the beginning: “${match[0]}”`, strength: 58, newest: from },
  ];
}

const numberOf = (words: readonly string[], word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : /^an?$/i.test(word) ? 1 : words.indexOf(word.toLowerCase()) + 1;

/** Days of slack: counts start on the day itself or on the next one. */
const SLACK = 2;

/** The `number`th unit since `began`, with slack; a number of whole units gone by is around the end of the last. */
function stretch(began: number, unit: string, number: number, gone: boolean): readonly [from: number, until: number] {
  const passed = number - 1;
  const after = (units: number): number => {
    if (unit === 'day') return began + units;
    if (unit === 'week') return began + 7 * units;
    const { year, month, day } = civil(began);
    return dayNumber(year, month + units, day);
  };
  const slack = gone && unit !== 'day' ? 2 * SLACK : SLACK;
  return gone && unit === 'day' ? [after(passed - 1) - 1, after(passed) + 1] : [after(passed) - slack, after(number) - 1 + slack];
}
