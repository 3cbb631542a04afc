import { civil, dayNumber, isDate, weekdayOf } from '../../../lang/calendar.ts';
import { WEEKDAY, weekdayNumber } from '../../../lang/calendar-names.ts';
import { type DaySpan, spanOf } from '../../../lang/calendar-span.ts';
import type { FoundTime } from '../../../types/time.ts';
import { ALL_DAYS, type DaySet, everyYear, sinceDay, untilDay } from './day-set.ts';
import type { Evidence } from './evidence.ts';
import type { Tense } from './tense.ts';

/** A time with what surrounds it, as the rules of this folder look at it. */
export interface SeenTime {
  readonly time: FoundTime;
  readonly text: string;
  readonly tense: Tense;
  /** Index into `Sentences.sentences`. */
  readonly sentence: number;
  /** Inside quotation marks: somebody else's today. */
  readonly quoted: boolean;
  /** In the headline, summary or first paragraphs. */
  readonly lead: boolean;
}

/** Days after a dated piece of news within which the page that leads with it was written. */
const NEWS_DAYS = 2;

/** A year told as past may be the coming one, where the verb misled. */
const YEAR_SLACK = 366;

/** A day that is a name. */
const NAMED_DAY = /9\/11|^(?:on\s+)?Sept\S*\s+11\b/i;

/**
 * What full dates and years with a tense say: the page is later than what it tells as past, earlier than what it tells as to come.
 * `He was elected {in May 2014}` -> not before May 2014. Vague ends ("by 2025") say little and are left out.
 */
export function statedDates(times: readonly SeenTime[]): Evidence[] {
  const lone = loneYear(times);
  return times.flatMap(({ time, text, tense }) => {
    const span = time.reference.kind === 'complete' && time.type === 'DATE' ? spanOf(time.value) : null;
    if (span === null || span.until - span.from > 366 || /^(?:by|until|before)\b/i.test(text) || NAMED_DAY.test(text)) return [];
    const where = [time.start, time.end] as const;
    if (span.until - span.from > 31 && !/^(?:in|since|during|back\s+in)\b/i.test(text)) return [];
    const slack = span.until - span.from > 31 ? YEAR_SLACK : 0;
    if (slack > 0 && civil(span.from).year === lone) return [];
    if (tense === 'past')
      return [{ days: sinceDay(span.from - slack), span: where, why: `tells of ${time.value} as past`, strength: 60 }];
    return tense === 'future' && span.from !== span.until
      ? []
      : tense === 'future'
        ? [{ days: untilDay(span.until), span: where, why: `tells of ${time.value} as to come`, strength: 40, coming: span.from }]
        : [];
  });
}

/** Years after all others on the page from which a year is one looked ahead to, whatever verb stands beside it. */
const LONE_YEARS = 3;

/** `Costs would fall {in 2025}`, on a page whose other years end with 2014. */
function loneYear(times: readonly SeenTime[]): number | null {
  let last = Number.NEGATIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  for (const { time } of times) {
    const year = time.type === 'DATE' && /^(?:19|20)\d\d(?:-|$)/.test(time.value) ? Number(time.value.slice(0, 4)) : last;
    if (year > last) [last, before] = [year, last];
    else if (year < last && year > before) before = year;
  }
  return Number.isFinite(before) && last - before > LONE_YEARS ? last : null;
}

/** `{Friday, March 8}`: only some years have it. The page is within ten months of that day. */
export function weekdayWithDate(times: readonly SeenTime[]): Evidence[] {
  return times.flatMap(({ time, text, tense }) => {
    const name = new RegExp(WEEKDAY).exec(text)?.[0];
    const weekday = name === undefined ? null : weekdayNumber(name);
    const { reference } = time;
    if (weekday === null || reference.kind !== 'yearless' || reference.day === null) return [];
    const { month, day } = reference;
    const days = everyYear((year) => {
      if (!isDate(year, month, day)) return null;
      const at = dayNumber(year, month, day);
      if (weekdayOf(at) !== weekday) return null;
      return { from: tense === 'past' ? at : at - 60, until: tense === 'future' ? at : at + 60 };
    });
    return [{ days, span: [time.start, time.end] as const, why: `${name} fell on that date`, strength: 70 }];
  });
}

/**
 * `At a press conference {on March 18}` in the lead, told as past: news is written within days of what it leads with. A page that names
 * its days by weekday writes dates for older things, so there this says nothing.
 */
export function leadDay(times: readonly SeenTime[]): Evidence[] {
  const told = times.filter(({ lead, tense, quoted }) => lead && tense !== 'future' && !quoted);
  if (told.some(({ time }) => namesItsDay(time))) return [];
  const first = told.filter(({ tense }) => tense === 'past').flatMap(leadDaysOf)[0];
  return first === undefined ? [] : [first];
}

/** "on Thursday", "today", "last week": told from the day of writing. */
const namesItsDay = ({ reference }: FoundTime): boolean =>
  reference.kind === 'weekday' ||
  (reference.kind === 'shifted' && reference.from === 'writing' && ['day', 'week'].includes(reference.unit));

function leadDaysOf({ time, text }: SeenTime): Evidence[] {
  if (/^(?:since|before|after|until|from|by)\b|year\b|9\/11|^Sept\S*\s+11$/i.test(text)) return [];
  const days = daysAfter(time);
  return days === null
    ? []
    : [
        {
          days,
          span: [time.start, time.end] as const,
          why: `leads with news of ${text}, so within ${NEWS_DAYS} days of it`,
          strength: 45,
        },
      ];
}

function daysAfter({ reference, value, type }: FoundTime): DaySet | null {
  if (type !== 'DATE') return null;
  if (reference.kind === 'yearless' && reference.day !== null) {
    const { month, day } = reference;
    return everyYear((year) => {
      const at = dayNumber(year, month, day);
      return isDate(year, month, day) ? { from: at, until: at + NEWS_DAYS } : null;
    });
  }
  const span = reference.kind === 'complete' ? spanOf(value) : null;
  return span === null || span.from !== span.until ? null : [{ from: span.from, until: span.from + NEWS_DAYS }];
}

/**
 * `the minister said {today}` … `his remarks {on Monday}`: a page whose lead tells today's news, and which later gives that news a weekday
 * with "his remarks", "the announcement", "the call", was written on that weekday.
 */
export function todayIsWeekday(times: readonly SeenTime[], textBefore: (at: number) => string): Evidence[] {
  const today = times.find(
    ({ time, lead, quoted }) =>
      lead && !quoted && time.reference.kind === 'shifted' && time.reference.unit === 'day' && time.reference.count === 0,
  );
  if (today === undefined) return [];
  const back = times.find(
    ({ time, tense, quoted }) =>
      !quoted &&
      tense !== 'future' &&
      time.reference.kind === 'weekday' &&
      time.reference.pick === null &&
      BACK.test(textBefore(time.start)),
  );
  if (back?.time.reference.kind !== 'weekday') return [];
  const { weekday } = back.time.reference;
  const days = weekdayRuns(weekday, 0);
  return [
    {
      days,
      span: [back.time.start, back.time.end],
      why: `what the lead tells of today is told again of ${back.text}`,
      strength: 50,
    },
  ];
}

/** What takes up the page's own news again: "Wang’s comments", "his remarks", "the announcement". */
const BACK =
  /(?:[’']s|his|her|their|the|these|those)\s+(?:latest\s+)?(?:comments?|remarks?|statements?|speech|announcement|call|conversation|meeting|talks|visit|decision|vote|briefing|news\s+conference|press\s+conference|move|warning)\s+(?:came\s+)?$/i;

/** Days for which a page goes on calling its main news by its weekday: 92 of 100 pages of news are written by the second day after. */
const WEEKDAY_NEWS_DAYS = 2;

/** Fewest times that a page without a weekday at its top names one for it to be the day of its news. */
const OFTEN = 2;

/** The first telling of the weekday that is told most, twice at least and more than any other. */
function oftenest(told: readonly SeenTime[]): SeenTime | undefined {
  const groups = Map.groupBy(told, ({ time: { reference } }) => (reference.kind === 'weekday' ? reference.weekday : 0));
  const [most, second] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return most !== undefined && most.length >= OFTEN && most.length > (second?.length ?? 0) ? most[0] : undefined;
}

/** `said {on Thursday}` in the lead: the page is of that Thursday or of the two days after. Weak: it only chooses among days left. */
export function leadWeekday(times: readonly SeenTime[]): Evidence[] {
  const told = times.filter(
    ({ time: { reference }, quoted, tense }) =>
      !quoted && tense !== 'future' && reference.kind === 'weekday' && (reference.pick === null || reference.pick === 'this'),
  );
  const first = told.find(({ lead }) => lead) ?? oftenest(told);
  if (first?.time.reference.kind !== 'weekday') return [];
  const { weekday } = first.time.reference;
  const days = weekdayRuns(weekday, WEEKDAY_NEWS_DAYS);
  return [{ days, span: [first.time.start, first.time.end], why: `leads with news of ${first.text}`, strength: 20 }];
}

/** Runs by weekday and days after: there are few, and each has thousands of spans. */
const runsKept = new Map<number, DaySet>();

/** Every such weekday with the `after` days that follow it. */
function weekdayRuns(weekday: number, after: number): DaySet {
  const kept = runsKept.get(weekday + 8 * after);
  if (kept !== undefined) return kept;
  const runs: DaySpan[] = [];
  const first = ALL_DAYS.from + ((weekday - weekdayOf(ALL_DAYS.from) + 7) % 7);
  for (let day = first; day + after <= ALL_DAYS.until; day += 7) runs.push({ from: day, until: day + after });
  runsKept.set(weekday + 8 * after, runs);
  return runs;
}

/** Farther ahead than this a day without its year would have it. */
const AHEAD_DAYS = 200;

/** `will vote {on March 16}`: not after that day, of some year. Past days without a year say less; newspapers look back far. */
export function comingDays(times: readonly SeenTime[]): Evidence[] {
  return times.flatMap(({ time, text, tense, quoted }) => {
    const { reference } = time;
    if (tense !== 'future' || quoted || reference.kind !== 'yearless' || reference.day === null || reference.years !== null)
      return [];
    if (/^(?:since|after|from)\b/i.test(text)) return [];
    const { month, day } = reference;
    const days = everyYear((year) => {
      const at = dayNumber(year, month, day);
      return isDate(year, month, day) ? { from: at - AHEAD_DAYS, until: at } : null;
    });
    return [{ days, span: [time.start, time.end] as const, why: `looks ahead to ${text}`, strength: 30 }];
  });
}
