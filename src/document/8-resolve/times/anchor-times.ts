import { civil, isoDay, parseDay } from '../../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../../lang/calendar-span.ts';
import type { Context } from '../../../types/context.ts';
import type { FoundTime, TimeExpression, TimeReference, Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { partOfYearFrom, shiftedFrom, weekdayFrom, weekendFrom, yearlessFrom, yearlessIn } from './complete.ts';
import { type Focus, NOTHING_YET, type Point, spoken } from './focus.ts';
import { tellsHistory } from './history.ts';
import { type Tense, tenseAt } from './tense.ts';
import { type ToldEvent, toldEvents } from './told-events.ts';

/** What one expression is completed with. */
interface Around {
  /** Days on which the page may have been written; null when unknown. */
  readonly written: DaySpan | null;
  readonly focus: Focus;
  readonly tense: Tense;
  readonly block: number;
  /** The page recounts the past: days without a year belong to the year told of, not to the year of writing. */
  readonly history: boolean;
  /** Inside quotation marks: "today" is the speaker's. */
  readonly quoted: boolean;
}

/**
 * Completes every time with the day of writing, tense and the times before it; same order and number as `found.times`, `reference`
 * dropped. What the days of writing do not agree on stays open (XXXX-WXX-4).
 */
export function anchorTimes(found: Unresolved, written: Written | null, context: Context): TimeExpression[] {
  const days = writtenDays(written);
  const history = tellsHistory(found.times, days);
  const sentences = sentenceFinder(found);
  const quoted = quotationFinder(found);
  const events = toldEvents(found, written, context).filter(({ told }) => told);
  let next = 0;
  let focus = NOTHING_YET;
  return found.times.map((time) => {
    for (; (events[next]?.end ?? Number.POSITIVE_INFINITY) <= time.start; next++)
      focus = spoken(focus, eventPoint(events[next] as ToldEvent));
    const sentence = sentences(time.start);
    const tense = tenseAt(found.page.text, sentence.span, time.start, time.end);
    const around: Around = { written: days, focus, tense, block: sentence.block, history, quoted: quoted(time.start) };
    const anchored = anchor(time, around);
    const span = spanOf(anchored.value);
    if (span !== null && time.type !== 'DURATION' && time.type !== 'SET')
      focus = spoken(focus, {
        value: anchored.value,
        span,
        block: sentence.block,
        start: time.start,
        stated: time.reference.kind === 'complete',
      });
    if (anchored.value !== time.value) trace(anchored, tense, context);
    return anchored;
  });
}

/** An event counts as spoken of for "at the time" and "the next day", not for the year of other dates. */
const eventPoint = ({ day, start }: ToldEvent): Point => ({
  value: isoDay(day),
  span: { from: day, until: day },
  block: -1,
  start,
  stated: false,
});

function trace(time: TimeExpression, tense: Tense, context: Context): void {
  context.trace(() => ({
    stage: '8-resolve',
    span: [time.start, time.end],
    about: 'time',
    chose: time.value,
    why: `${time.why}${tense === null ? '' : `; the verb beside it is ${tense}`}`,
    over: null,
  }));
}

function writtenDays(written: Written | null): DaySpan | null {
  const from = parseDay(written?.earliest ?? '');
  const until = parseDay(written?.latest ?? '');
  return from === null || until === null || until - from > VAGUE_DAYS ? null : { from, until };
}

/** Of so few days the first is meant: a page is written on the day it calls today. */
const FEW_DAYS = 2;

/** Days of writing wider than this complete nothing. */
const VAGUE_DAYS = 800;

/** Sentence and block of a position; asked in text order. */
function sentenceFinder(found: Unresolved): (at: number) => { readonly span: readonly [number, number]; readonly block: number } {
  const { sentences } = found.sentences;
  let i = 0;
  return (at) => {
    while (i + 1 < sentences.length && (sentences[i]?.end ?? 0) <= at) i++;
    const sentence = sentences[i];
    return sentence === undefined
      ? { span: [at, at], block: -1 }
      : { span: [sentence.start, sentence.end], block: sentence.block };
  };
}

/** Whether a position is quoted; asked in text order. */
function quotationFinder({ sentences: { quotations } }: Unresolved): (at: number) => boolean {
  let i = 0;
  return (at) => {
    while (i < quotations.length && (quotations[i]?.end ?? 0) <= at) i++;
    return (quotations[i]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

function anchor({ reference, ...time }: FoundTime, around: Around): TimeExpression {
  const value = complete(reference, around);
  return value === null ? time : { ...time, value, certainty: 'implied' };
}

/** `seen` from the first and the last day of writing; null when they disagree. */
function agreed(written: DaySpan | null, seen: (day: number) => string | null): string | null {
  if (written === null) return null;
  const early = seen(written.from);
  return written.from === written.until || seen(written.until) === early ? early : null;
}

function complete(reference: TimeReference, around: Around): string | null {
  const { written, tense } = around;
  switch (reference.kind) {
    case 'complete':
      return null;
    case 'weekday':
      return agreed(written, (day) => isoDay(weekdayFrom(reference, day, tense)) + reference.clock);
    case 'yearless':
      return yearless(reference, around);
    case 'season':
    case 'quarter':
      return partOfYear(reference, around);
    case 'shifted':
      return shifted(reference, around);
    case 'same':
      return same(reference, around);
  }
}

/** The point that leads the story at this place when it is not the day of writing: in the same block, or anywhere in a history. */
function storyPoint({ focus, block, history, written }: Around): DaySpan | null {
  const { stated, last } = focus;
  if (written === null || history) return last?.span ?? null;
  const near = stated !== null && stated.block === block && last?.block === block;
  const past = near && civil(stated.span.until).year < civil(written.from).year;
  return past ? (last?.span ?? null) : null;
}

/** Story time goes forward: a month much earlier in the year than the last one told of is next year's. */
function inStory(year: number, from: number, valueIn: (year: number) => string | null): string | null {
  const value = valueIn(year);
  const span = value === null ? null : spanOf(value);
  return span !== null && from - span.until > 200 ? valueIn(year + 1) : value;
}

function yearless(reference: Extract<TimeReference, { kind: 'yearless' }>, around: Around): string | null {
  const story = reference.pick === null && reference.years === null ? storyPoint(around) : null;
  if (story !== null) return inStory(civil(story.from).year, story.from, (year) => yearlessIn(reference, year));
  return agreed(around.written, (day) => yearlessFrom(reference, day, around.tense));
}

function partOfYear(reference: Extract<TimeReference, { kind: 'season' | 'quarter' }>, around: Around): string | null {
  const name = reference.kind === 'season' ? reference.season : reference.quarter;
  const story = reference.pick === null && reference.years === null && name !== null ? storyPoint(around) : null;
  if (story !== null) return inStory(civil(story.from).year, story.from, (year) => `${String(year).padStart(4, '0')}-${name}`);
  return agreed(around.written, (day) => partOfYearFrom(reference, day, around.tense));
}

function shifted(reference: Extract<TimeReference, { kind: 'shifted' }>, around: Around): string | null {
  const { unit, count, clock } = reference;
  const quarter = around.focus.quarter;
  if (unit === 'year' && count === -1 && quarter !== null && quarter.block === around.block)
    return `${String(Number(quarter.value.slice(0, 4)) - 1).padStart(4, '0')}${quarter.value.slice(4)}`;
  const said = around.quoted ? around.focus.day : null;
  const spoken = said !== null && within(said.span, around.written) ? said.span : firstOfFew(around.written);
  const base = reference.from === 'narrative' ? narrativeBase(unit, around) : spoken;
  return agreed(base, (day) => shiftedFrom(unit, count, day) + clock);
}

const firstOfFew = (written: DaySpan | null): DaySpan | null =>
  written !== null && written.until - written.from <= FEW_DAYS ? { from: written.from, until: written.from } : written;

const within = (span: DaySpan, days: DaySpan | null): boolean =>
  days !== null && span.from >= days.from && span.until <= days.until;

/** Where "a week later" counts from: the last day spoken of, for units of a day the last that is a single day. */
function narrativeBase(unit: string, { focus, written }: Around): DaySpan | null {
  const point = unit === 'day' || unit === 'week' ? focus.day : focus.last;
  return point?.span ?? written;
}

function same(reference: Extract<TimeReference, { kind: 'same' }>, around: Around): string | null {
  const { focus, written, tense, block, history } = around;
  const { unit, clock } = reference;
  if (unit === 'weekend') return agreed(history ? (focus.day?.span ?? null) : written, (day) => weekendFrom(day, tense));
  const near = focus.last !== null && (focus.last.block === block || history) ? focus.last.span : null;
  if (unit !== 'day') return agreed(near ?? written, (day) => shiftedFrom(unit, 0, day));
  if (clock !== '') return agreed(focus.day?.span ?? written, (day) => isoDay(day) + clock);
  return focus.last === null ? 'PAST_REF' : (focus.day?.value.slice(0, 10) ?? focus.last.value);
}
