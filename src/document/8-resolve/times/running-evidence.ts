import { civil, dayNumber } from '../../../lang/calendar.ts';
import type { DaySpan } from '../../../lang/calendar-span.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import type { Evidence } from './evidence.ts';

/** What goes on for long and is counted in days, weeks or months from its first day; public record. */
interface Running {
  /** Named beside the count. */
  readonly beside: RegExp;
  /** And named somewhere on the page. */
  readonly onPage: RegExp;
  readonly began: number;
  readonly ended: number;
}

const RUNNING: readonly Running[] = [
  {
    beside: /\b(?:crisis|protests?|occupation|stand-?off|unrest|demonstrations)\b/i,
    onPage: /\b(?:Yanukov[iy]ch|Independence Square|Maidan|Crimea)/,
    began: dayNumber(2013, 11, 21),
    ended: dayNumber(2014, 4, 30),
  },
  {
    beside: /\b(?:fighting|conflict|war|insurgency|uprising|rebellion|operation)\b/i,
    onPage: /\b(?:separatists?|rebels?|Poroshenko|Donetsk People)/,
    began: dayNumber(2014, 4, 13),
    ended: dayNumber(2015, 12, 31),
  },
  {
    beside: /\b(?:invasion|war|assault|offensive|operation|conflict|fighting|attack)\b/i,
    onPage: /\b(?:Zelensk|[Ii]nva(?:sion|de)|special military operation)/,
    began: dayNumber(2022, 2, 24),
    ended: dayNumber(2024, 2, 24),
  },
];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const CARDINAL = `\\d{1,3}|${CARDINALS.join('|')}`;
const NTH = `(?<nth>\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})`;

/**
 * `As the war {enters its fourth week}`, `on {the 20th day} of the invasion`, `on {day 12 of} Russia’s war`, `{three weeks into} the war`.
 * Near miss: `the first day of the talks`, which do not run for long.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?:into|enter(?:s|ed|ing)|in|on)\\s+(?:its|the|their|a)\\s+${NTH}\\s+(?<unit>day|week|month)\\b`, 'gi'),
  new RegExp(`\\b(?<unit>day|week|month)\\s+(?<nth>${CARDINAL})\\s+of\\b`, 'gi'),
  new RegExp(`\\b(?<gone>${CARDINAL}|an?)\\s+(?<unit>day|week|month)s?\\s+into\\b`, 'gi'),
];

/** Characters after the count in which the thing that runs is named: "day 12 of {Russia’s war}"; and before it, where it is the subject: "{the war} enters". */
const AFTER = 32;
const BEFORE = 90;

/** What a count of days, weeks or months since a known beginning says of the day of writing. */
export function runningEvidence({ page: { text } }: Unresolved): Evidence[] {
  const running = /\bUkrain/.test(text) ? RUNNING.filter(({ onPage }) => onPage.test(text)) : [];
  if (running.length === 0) return [];
  return FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => fromMatch(match, text, running)));
}

function fromMatch(match: RegExpMatchArray, text: string, all: readonly Running[]): Evidence[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = /^(?:into|enter)/i.test(match[0]) ? BEFORE : 0;
  const around = text.slice(Math.max(0, start - before), end + AFTER);
  const running = all.find(({ beside }) => beside.test(around));
  const { nth, gone, unit = 'day' } = match.groups ?? {};
  const number = numberOf(nth ?? gone ?? '');
  if (running === undefined || number < 1) return [];
  const { from, until } = stretch(running.began, unit.toLowerCase(), number, nth === undefined);
  if (from > running.ended) return [];
  return [{ days: [{ from, until }], span: [start, end], why: `counted from the beginning: “${match[0]}”`, strength: 82 }];
}

/** "20th" 20, "fourth" 4, "three" 3, "a" 1; 0 for what is no number. */
function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  return /^an?$/.test(lower) ? 1 : Math.max(ORDINALS.indexOf(lower), CARDINALS.indexOf(lower)) + 1;
}

/** Days by which pages differ on when a week or month of it ends. */
const SLACK = 2;

/**
 * Days on which the count is written. `gone`: so many whole units are over ("three weeks into"); else it is in the `number`th ("the fourth
 * week"). Months are counted by the calendar too: of what began in November, February is the fourth.
 */
function stretch(began: number, unit: string, number: number, gone: boolean): DaySpan {
  const slack = unit === 'day' ? 1 : SLACK;
  if (gone) return { from: later(began, unit, number) - slack, until: later(began, unit, number) + 2 * slack };
  const from = later(began, unit, number - 1) - slack;
  return { from: unit === 'month' ? from - civil(from).day + 1 : from, until: later(began, unit, number) - 1 + slack };
}

function later(began: number, unit: string, units: number): number {
  if (unit !== 'month') return began + (unit === 'week' ? 7 : 1) * units;
  const { year, month, day } = civil(began);
  return dayNumber(year, month + units, day);
}
