import { isoDay } from '../../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../../lang/calendar-span.ts';
import { yearlessFrom } from './complete.ts';
import type { SeenTime } from './date-evidence.ts';
import { type DaySet, intersect, size } from './day-set.ts';
import type { Evidence } from './evidence.ts';

/** Days from which this many at most are taken as known. */
const NARROW_DAYS = 3;
/** Days within which a date without its year is of one year only. */
const WITHIN_A_YEAR = 300;

/** Nine of ten pages are written this many days after the newest event they tell of. */
const AFTER_NEWEST = 14;
/** What is told this far up is news; further down it may be long past. */
const UPPER_CHARACTERS = 1500;
/** And this many before the first day they look ahead to. */
const BEFORE_COMING = 10;
/** Weak evidence of another season than the newest event told is a likeness of words. */
const SAME_NEWS = 300;
/** Days apart that "on Thursday" leaves open; days for which what is news goes on being told. */
const SHORT_RUN = 3;
/** So many short runs are few enough to take the first. */
const FEW_RUNS = 3;

/** The days of writing that "on Thursday" and "said" lean on where the days that are certain are too many. */
export interface LikelyWriting extends DaySpan {
  readonly why: string;
}

/**
 * The likeliest days among those that no evidence excludes, for a page whose certain days are too many to complete anything. In order: the
 * days that the events told pick; the first of a few short runs ("on August 14" of two years); the fortnight from the newest dated event that
 * the page tells of; the days before the first one it looks ahead to. Null where the certain days are few enough, and where nothing tells.
 *
 *     certain 2014-03-18 .. 2021-12-08, newest event told 2014-03-18: likely 2014-03-18 .. 2014-04-01
 */
export function likelyWriting(certain: DaySet, evidence: readonly Evidence[], times: readonly SeenTime[]): LikelyWriting | null {
  const span = hull(certain);
  if (certain.length === 0 || span.until - span.from <= NARROW_DAYS) return null;
  const days = sincePast(certain, times);
  const found = picked(days, evidence);
  if (found !== null) return later(found, certain, times) ?? found;
  const newest = newestTold(certain, evidence, UPPER_CHARACTERS);
  return firstShort(days) ?? soonAfter(days, newest) ?? soonBefore(days, evidence);
}

/** Days for which a page still opens with what it tells a later day of. */
const STILL_TOLD = 60;

/** The page tells a day as past that comes after the days picked: the fortnight from that day. */
function later(picked: LikelyWriting, certain: DaySet, times: readonly SeenTime[]): LikelyWriting | null {
  const near = intersect(certain, [{ from: picked.from, until: picked.from + STILL_TOLD }]);
  const { from } = hull(sincePast(near, times));
  const left = intersect(near, [{ from, until: from + AFTER_NEWEST }]);
  return left.length === 0 || from <= picked.until
    ? null
    : { ...hull(left), why: `${picked.why}, and tells of ${isoDay(from)} as past` };
}

/** Where the days are within one year: none before a day that the page tells as past, `the agreement of {January 2}`. */
function sincePast(days: DaySet, times: readonly SeenTime[]): DaySet {
  const { from, until } = hull(days);
  if (until - from > WITHIN_A_YEAR) return days;
  const past = times.flatMap(({ time: { reference }, tense, quoted }) => {
    if (reference.kind !== 'yearless' || reference.day === null || tense !== 'past' || quoted) return [];
    const day = spanOf(yearlessFrom(reference, until, 'past') ?? '')?.from;
    return day !== undefined && day <= until ? [day] : [];
  });
  const since = Math.max(from, ...past);
  // News of a Tuesday tells of no later day: its three days go whole.
  const whole = days.filter((span) => span.from >= since || span.until - span.from > SHORT_RUN);
  const left = intersect(whole, [{ from: since, until }]);
  return left.length === 0 ? days : left;
}

function newestTold(days: DaySet, evidence: readonly Evidence[], upper: number): number | null {
  const told = evidence.filter(
    ({ newest, span, days: allowed }) => newest !== undefined && (span?.[0] ?? 0) < upper && intersect(days, allowed).length > 0,
  );
  return told.length === 0 ? null : Math.max(...told.map(({ newest }) => newest ?? 0));
}

/** The days about the best one of the chronicle. What it finds in the page’s lead stands alone; else it only closes what the newest event opens. */
function picked(days: DaySet, evidence: readonly Evidence[]): LikelyWriting | null {
  for (const { days: allowed, best, weak, leads, why } of evidence) {
    const left = best === undefined ? [] : intersect(intersect(days, allowed), [{ from: best, until: best + AFTER_NEWEST }]);
    const [first] = left;
    if (first === undefined) continue;
    const run = { from: first.from, until: Math.min(first.until, first.from + SHORT_RUN - 1) };
    if (run.until - run.from + 1 >= size(days)) continue;
    const newest = newestTold(days, evidence, weak ? Number.POSITIVE_INFINITY : UPPER_CHARACTERS);
    if (weak && newest !== null && Math.abs(run.from - newest) > SAME_NEWS) continue;
    const alone = leads || newest === null || run.from - newest > AFTER_NEWEST;
    return { from: alone ? run.from : Math.min(newest, run.from), until: run.until, why };
  }
  return null;
}

function firstShort(days: DaySet): LikelyWriting | null {
  const [run] = days;
  if (run === undefined || days.length > FEW_RUNS || days.some(({ from, until }) => until - from > SHORT_RUN)) return null;
  return { ...run, why: 'the first of the few days that fit' };
}

function soonAfter(days: DaySet, newest: number | null): LikelyWriting | null {
  const left = newest === null ? [] : intersect(days, [{ from: newest, until: newest + AFTER_NEWEST }]);
  if (newest === null || left.length === 0) return null;
  return { ...hull(left), why: `likely soon after ${isoDay(newest)}, the newest event told` };
}

function soonBefore(days: DaySet, evidence: readonly Evidence[]): LikelyWriting | null {
  const coming = Math.min(...evidence.map((one) => one.coming ?? Number.POSITIVE_INFINITY));
  const left = Number.isFinite(coming) ? intersect(days, [{ from: coming - BEFORE_COMING, until: coming }]) : [];
  return left.length === 0 ? null : { ...hull(left), why: `likely soon before ${isoDay(coming)}, which it looks ahead to` };
}

const hull = (days: DaySet): DaySpan => ({ from: days[0]?.from ?? 0, until: days.at(-1)?.until ?? 0 });
