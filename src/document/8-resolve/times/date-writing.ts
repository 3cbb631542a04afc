import { isoDay } from '../../../lang/calendar.ts';
import type { Context } from '../../../types/context.ts';
import type { Decision } from '../../../types/decision.ts';
import type { Finding } from '../../../types/finding.ts';
import type { Written, WrittenReason } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { type Chronicle, chronicleEvidence, tellingsOf } from './chronicle.ts';
import { comingDays, leadDay, leadWeekday, statedDates, todayIsWeekday, weekdayWithDate } from './date-evidence.ts';
import { ALL_DAYS, type DaySet, intersect, size } from './day-set.ts';
import { eventEvidence } from './event-evidence.ts';
import type { Evidence } from './evidence.ts';
import { HELD, holderEvidence } from './holder-evidence.ts';
import { type LikelyWriting, likelyWriting } from './likely-writing.ts';
import { statedDay, upperBounds } from './metadata-evidence.ts';
import { outerBounds } from './outer-bounds.ts';
import { pageWords } from './page-words.ts';
import { datelines, undatedTitles } from './place-date-evidence.ts';
import { runningEvidence } from './running-evidence.ts';
import { seeTimes } from './see-times.ts';
import { eventsOf } from './told-events.ts';

export interface DatedWriting {
  readonly written: Written | null;
  /** What other times lean on: `written`, or where that is wide the likely days; not printed. */
  readonly likely: Written | null;
  readonly findings: Finding[];
}

/**
 * When the page was written: the day its caller or its own metadata gives, else the days on which all inner evidence agrees, the strongest
 * applied first and what contradicts it set aside. A side that nothing narrows is bounded by the years the page mentions and by how far
 * the tables go, with the finding `no-date`; null where not even that bounds it.
 */
export function dateWriting(found: Unresolved, context: Context): DatedWriting {
  const stated = statedDay(found);
  if (stated !== null) {
    const { day, span, why } = stated;
    const written = { earliest: day, latest: day, reasons: [{ span, why }] };
    return { written, likely: written, findings: [] };
  }
  const evidence = innerEvidence(found, context);
  const { days, reasons } = firstRun(narrow(evidence, context), evidence);
  const guess = likelyWriting(days, evidence, seeTimes(found));
  if (guess !== null) context.trace(() => likelyDecision(guess));
  const likely = guess === null ? null : { earliest: isoDay(guess.from), latest: isoDay(guess.until), reasons: [] };
  const [first, last] = [days[0], days.at(-1)];
  const known = { from: bounded(first?.from), until: bounded(last?.until) };
  const outer = outerBounds(known, found, context);
  if (outer === null) return { written: null, likely, findings: [unknown(known)] };
  const { from, until } = outer;
  const written = { earliest: isoDay(from), latest: isoDay(until), reasons: [...reasons, ...outer.reasons] };
  return { written, likely: likely ?? written, findings: outer.reasons.length > 0 ? [unknown(known)] : [] };
}

/** Within a year of the ends of the calendar nothing is known: a weekday alone moves the end by days. */
const bounded = (day: number | undefined): number | null =>
  day === undefined || day - ALL_DAYS.from < 400 || ALL_DAYS.until - day < 400 ? null : day;

interface Narrowed {
  readonly days: DaySet;
  readonly reasons: readonly WrittenReason[];
}

/** Days apart from which the next days that fit are another season's. */
const APART = 60;
/** The same where the newest event is what the page is about: its news is told in its first days. */
const APART_IN_NEWS = 3;

/** News still tells of an event this many days after it as its newest. */
const STILL_NEWS = 300;

/**
 * "Saturday, October 25" fits 2014 and 2025: a page that tells of an event of 2014 and of nothing newer is of the first such day after it.
 * Only where the newest event is one of the table; a year or an office that is told of may be long past.
 */
function firstRun({ days, reasons }: Narrowed, evidence: readonly Evidence[]): Narrowed {
  const newest = Math.max(...evidence.map((one) => one.newest ?? Number.NEGATIVE_INFINITY));
  const start = days.findIndex((span) => span.until >= newest);
  const first = days[start];
  if (first === undefined || first.from - newest > STILL_NEWS) return { days, reasons };
  const apart = evidence.some(({ leads, newest: day }) => leads && day === newest) ? APART_IN_NEWS : APART;
  const gap = days.findIndex((span, i) => i > start && span.from - (days[i - 1]?.until ?? span.from) > apart);
  if (gap < 0) return { days, reasons };
  const why = `the first days that fit after ${isoDay(newest)}, the newest event told`;
  return { days: days.slice(start, gap), reasons: [...reasons, { span: null, why }] };
}

const likelyDecision = ({ from, until, why }: LikelyWriting): Decision => ({
  stage: '8-resolve',
  span: null,
  about: 'time of writing',
  chose: `likely ${isoDay(from)} to ${isoDay(until)}`,
  why,
  over: null,
});

/** What is known of one side is said in words. */
function unknown({ from, until }: { readonly from: number | null; readonly until: number | null }): Finding {
  const after = from === null ? '' : ` It is not from before ${isoDay(from)}.`;
  const before = until === null ? '' : ` It is not from after ${isoDay(until)}.`;
  return { code: 'no-date', span: null, message: `Nothing on the page says when it was written.${after}${before}` };
}

/** Evidence of this strength bounds what the chronicle may choose from. */
const SURER = 35;
const SILENT: Pick<Context, 'trace'> = { trace: () => {} };

/** Evidence of this strength dates an event beyond doubt; a term that was over by then bounds nothing. */
const LINKED = 75;

/** So many times more is told of days after somebody's term than of days in it that the term is over. */
const CONTRADICTS = 2;

const surest = (evidence: readonly Evidence[]): DaySet =>
  narrow(
    evidence.filter(({ strength }) => strength >= SURER),
    SILENT,
  ).days;

function innerEvidence(found: Unresolved, context: Context): Evidence[] {
  const { text } = found.page;
  const times = seeTimes(found);
  const words = pageWords(found);
  const outer = [
    ...upperBounds(found),
    ...runningEvidence(found),
    ...statedDates(times),
    ...weekdayWithDate(times),
    ...datelines(found),
    ...undatedTitles(times, found),
    ...leadDay(times),
    ...leadWeekday(times),
    ...comingDays(times),
    ...todayIsWeekday(times, (at) => text.slice(Math.max(0, at - 40), at)),
    ...eventEvidence(eventsOf(found, context), times, text),
    ...holderEvidence(words, context.lexicons),
  ];
  const unbound = outer.filter(({ strength }) => strength !== HELD);
  const newest = Math.max(...unbound.map((one) => (one.strength >= LINKED ? (one.newest ?? 0) : 0)));
  const bound = outer.filter(({ strength, days }) => strength !== HELD || (days.at(-1)?.until ?? 0) >= newest);
  const likelier = leadWeekday(times)[0]?.days ?? null;
  const tellings = tellingsOf(found, words, times, context);
  const told = (evidence: readonly Evidence[]): Chronicle => chronicleEvidence(tellings, { allowed: surest(evidence), likelier });
  const held = told(bound);
  if (bound.length === unbound.length) return [...bound, ...held.evidence];
  const free = told(unbound);
  return free.score > CONTRADICTS * Math.max(1, held.score) ? [...unbound, ...free.evidence] : [...bound, ...held.evidence];
}

/** Strongest first; evidence that leaves no day is set aside, evidence that changes nothing gives no reason. */
function narrow(evidence: readonly Evidence[], context: Pick<Context, 'trace'>): Narrowed {
  let days: DaySet = [ALL_DAYS];
  const reasons: WrittenReason[] = [];
  for (const { days: allowed, span, why } of evidence.filter(({ weak }) => !weak).toSorted((a, b) => b.strength - a.strength)) {
    const left = intersect(days, allowed);
    const chose = left.length === 0 ? 'set aside' : size(left) < size(days) ? 'narrowed' : 'agrees';
    context.trace(() => ({ stage: '8-resolve', span, about: 'time of writing', chose, why, over: null }));
    if (chose !== 'narrowed') continue;
    days = left;
    reasons.push({ span, why });
  }
  return { days, reasons };
}
