import { isoDay } from '../../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../../lang/calendar-span.ts';
import type { EventRow } from '../../../types/lexicon.ts';
import { shiftedFrom, weekdayFrom, yearlessFrom } from './complete.ts';
import type { SeenTime } from './date-evidence.ts';
import { type DaySet, daySet, sinceDay, untilDay } from './day-set.ts';
import type { EventMention } from './event-forms.ts';
import type { Evidence } from './evidence.ts';
import type { Tense } from './tense.ts';

/** Characters between an event and the time that dates it: "the vote {last week}", "{last month’s} Winter Olympics". */
const NEAR = 24;
/** A clause between them means that the time belongs to something else. */
const CLAUSE = /[,;:—–(]|\b(?:that|which|who|after|before|until|when|while|as|and|but|for|since|to)\b/i;

/** Weekdays are used for the six days after; after that newspapers write the date. */
const WEEKDAY_DAYS = 6;

/** Several rows may share a form (two leaders often phone): their days are alternatives, so mentions are grouped by their place. */
export function eventEvidence(mentions: readonly EventMention[], times: readonly SeenTime[], text: string): Evidence[] {
  const groups = Map.groupBy(mentions, (mention) => `${mention.start}:${mention.end}`);
  return [...groups.values()].flatMap((group) => evidenceOf(group, times, text));
}

function evidenceOf(group: readonly EventMention[], times: readonly SeenTime[], text: string): Evidence[] {
  const [mention] = group as [EventMention];
  const words = text.slice(mention.start, mention.end);
  const near = times.filter(({ time, sentence }) => sentence === mention.sentence && besides(mention, time, text));
  const linked = near.flatMap((seen) => {
    const days = daySet(group.flatMap((one) => daysLinked(one, seen)));
    const why = `“${words}” ${seen.text}: ${group.map((one) => isoDay(one.days.from)).join(' or ')} (table of events)`;
    return days.length === 0 ? [] : [{ days, span: spanAround(mention, seen), why, strength: 80, newest: mention.days.from }];
  });
  return [...linked, ...unlinked(group, words, text)];
}

const spanAround = (mention: EventMention, { time }: SeenTime): readonly [number, number] => [
  Math.min(mention.start, time.start),
  Math.max(mention.end, time.end),
];

function besides(mention: EventMention, time: { readonly start: number; readonly end: number }, text: string): boolean {
  if (time.start >= mention.start && time.end <= mention.end) return !mention.row.form.includes(text.slice(time.start, time.end));
  const between = time.start >= mention.end ? text.slice(mention.end, time.start) : text.slice(time.end, mention.start);
  return between.length <= NEAR && !CLAUSE.test(between);
}

/** What nobody foresaw is past when it is told; what is planned may be ahead whatever the verb beside it says: "the March 16 referendum". */
const tenses = ({ kind }: EventRow, tense: Tense): readonly Tense[] =>
  kind !== 'planned' ? ['past'] : tense === 'future' ? ['future'] : ['past', 'future'];

/** Whether a value covers a day of the event. Days that follow each other mostly give the same value: it is read once. */
function touching(event: DaySpan): (value: string | null) => boolean {
  let last: string | null = null;
  let touches = false;
  return (value) => {
    if (value === last) return touches;
    const span = value === null ? null : spanOf(value);
    last = value;
    touches = span !== null && span.from <= event.until && span.until >= event.from;
    return touches;
  };
}

/** Days of writing from which the words mean a day of the event. */
export function daysLinked({ days: event, row }: EventMention, { time, tense }: SeenTime): DaySet {
  const { reference } = time;
  const window = (from: number, until: number, means: (day: number) => boolean): DaySpan[] => {
    const days: DaySpan[] = [];
    for (let day = from; day <= until; day++) if (means(day)) days.push({ from: day, until: day });
    return days;
  };
  const inEvent = (day: number): boolean => day >= event.from && day <= event.until;
  const touches = touching(event);
  if (event.until - event.from > 40) return [];
  if (reference.kind === 'weekday')
    return window(event.from - WEEKDAY_DAYS, event.until + WEEKDAY_DAYS, (day) =>
      tenses(row, tense).some((one) => inEvent(weekdayFrom(reference, day, one))),
    );
  if (reference.kind === 'shifted' && reference.from === 'writing' && reference.count !== 0)
    return window(event.from - 370, event.until + 370, (day) => touches(shiftedFrom(reference.unit, reference.count, day)));
  if (reference.kind === 'shifted' && reference.from === 'writing')
    return window(event.from - 31, event.until + 31, (day) => touches(shiftedFrom(reference.unit, 0, day)));
  if (reference.kind === 'yearless' && reference.years === null)
    return window(event.from - PLANNED_DAYS, event.until + (reference.pick === 'last' ? 364 : PLANNED_DAYS), (day) =>
      tenses(row, tense).some((one) => touches(yearlessFrom(reference, day, one))),
    );
  return [];
}

/** Present tense tells what happens only at the top; further down it is a timeline's. */
const LEAD_SENTENCES = 3;

/** Longer ahead than this a date that is told without its year would have it. */
const PLANNED_DAYS = 200;

/** What comes right before a planned event that is ahead. */
const AHEAD = /\b(?:planned|upcoming|scheduled|forthcoming|coming|eve of)\s+(?:\w+[’']?s?\s+){0,3}$/i;

/** What comes right before a planned event that is over. */
const AFTER = /\b(?<!until\s)(?:since|after|following|in the wake of)\s+(?:\w+\s+){0,2}$/i;

const HYPOTHETICAL =
  /\b(?:possible|potential|feared|threatened|planned|imminent|any|would-be|future|upcoming|likely|expected|forthcoming|next|if|of an?)\s+(?:\w+\s+)?$/i;

/** A mention without a time: in progress when its verb is present, over when it is told as past. States hold only while they last. */
function unlinked(group: readonly EventMention[], words: string, text: string): Evidence[] {
  const [mention] = group as [EventMention];
  const span = [mention.start, mention.end] as const;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const days = daySet(group.map((one) => one.days));
  const from = days[0]?.from ?? 0;
  const until = days.at(-1)?.until ?? 0;
  if (mention.row.kind === 'state')
    return stateEvidence(from, until, `“${words}” is only written from ${isoDay(from)} to ${isoDay(until)}`, span, before);
  if (mention.verb === 'present' && mention.sentence < LEAD_SENTENCES) {
    const around = daySet(days.map((one) => ({ from: one.from, until: one.until + 1 })));
    return [
      {
        days: around,
        span,
        why: `“${words}” is told as happening: ${isoDay(from)} (table of events)`,
        strength: 75,
        newest: from,
      },
    ];
  }
  if (mention.row.kind === 'planned' && AHEAD.test(before))
    return [
      {
        days: [{ from: from - PLANNED_DAYS, until }],
        span,
        why: `“${words}” (${isoDay(from)}) is told as to come`,
        strength: 48,
      },
    ];
  const news = headlineNews(mention, before, days, words);
  const over = mention.verb === 'past' || mention.row.kind === 'event' || AFTER.test(before);
  if (!over || HYPOTHETICAL.test(before)) return [];
  return [
    ...news,
    { days: sinceDay(from), span, why: `tells of “${words}” (${isoDay(from)}) as past`, strength: 50, newest: from },
  ];
}

/** Nobody writes it before; somebody may still write it later, so the end is the weaker half. */
function stateEvidence(from: number, until: number, why: string, span: readonly [number, number], before: string): Evidence[] {
  if (/\b(?:former|then|ex|late|one-time)[\s-]+(?:\w+\s+)?$/i.test(before)) return [];
  return [
    { days: sinceDay(from), span, why, strength: 56 },
    { days: untilDay(until), span, why, strength: 38 },
  ];
}

/** Sentences in which a page tells what it is about. */
const HEADLINE_SENTENCES = 2;

/** Days in which an event is still what a page opens with. Anniversaries and long stories are why this is weak. */
const HEADLINE_DAYS = 10;

/** `Parliament {removes Yanukovych}`: what headline or first sentence tells without a time is news. */
function headlineNews(mention: EventMention, before: string, days: DaySet, words: string): Evidence[] {
  if (mention.sentence >= HEADLINE_SENTENCES || mention.verb === null || AFTER.test(before)) return [];
  const around = daySet(days.map(({ from, until }) => ({ from, until: until + HEADLINE_DAYS })));
  return [{ days: around, span: [mention.start, mention.end], why: `opens with “${words}”`, strength: 28 }];
}
