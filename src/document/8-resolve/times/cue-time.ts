import { isoDay } from '../../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../../lang/calendar-span.ts';
import type { Certainty } from '../../../types/certainty.ts';
import type { Span } from '../../../types/span.ts';
import type { Statement } from '../../../types/statement.ts';
import type { TimeExpression } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import type { ToldEvent } from './told-events.ts';

/** A date the page tells: a time expression, or an event of the table. In text order. */
export interface ToldDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly certainty: Certainty;
  readonly days: DaySpan;
  /** `time`: words for a time. `told`: an event that a verb tells. `named`: an event that a noun names. */
  readonly kind: 'time' | 'told' | 'named';
}

/** Times with a value a statement can have (days, weeks, months, seasons) and events, merged in text order. */
export function toldDates(times: readonly TimeExpression[], events: readonly ToldEvent[]): ToldDate[] {
  const dates = times.flatMap((time): ToldDate[] => {
    const value = dayPart(time.value);
    const days = time.type === 'DATE' || time.type === 'TIME' ? spanOf(value) : null;
    if (days === null || days.until - days.from > WIDEST) return [];
    return [{ start: time.start, end: time.end, value, certainty: time.certainty, days, kind: 'time' }];
  });
  for (const { start, end, day, told } of events)
    dates.push({
      start,
      end,
      value: isoDay(day),
      certainty: 'anchored',
      days: { from: day, until: day },
      kind: told ? 'told' : 'named',
    });
  return dates.sort((a, b) => a.start - b.start);
}

/** Days of a season. A year alone ("since 2014") dates nobody's words. */
const WIDEST = 100;

/** "2014-05-02T19:31" -> "2014-05-02"; weeks and months as they are. */
const dayPart = (value: string): string => value.replace(/(?<=\d)T.*$/, '').replace(/\/.*$/, '');

/** Farther from the cue than this, in characters, a date belongs to something else. */
const REACH = 140;

/** Between a cue and a date after it: the date is of something else. */
const OTHER_CLAUSE = /\b(?:after|before|until|since|ahead\s+of|following|in\s+response\s+to)\b/i;

/**
 * The date of a cue: in its sentence, outside the content, nearest to it (`Beijing {on Thursday} denounced`, `told the media {on Thursday}`, `{On
 * Monday}, … said`). An event whose words hold the cue (`{China abstained in a General Assembly vote}`) is its date too. An event
 * of the same sentence on one of these days is the finer date: `the General Assembly {vote} {last week}`. What stands inside `outer`’s content is
 * dated by what stands there too.
 */
export function dateOfCue(
  statement: Statement,
  found: Unresolved,
  dates: readonly ToldDate[],
  outer: Statement | null,
): ToldDate | null {
  const cue = statement.cue[0];
  const sentence = sentenceAt(found, cue?.[0] ?? -1);
  if (cue === undefined || sentence === null) return null;
  const { text } = found.page;
  const others = contentsBeside(statement, found, outer);
  const around = dates
    .slice(firstAt(dates, sentence[0]), firstAt(dates, sentence[1]))
    .filter((date) => (outer === null || inside(date, outer.content)) && !inside(date, others) && !ofWho(date, statement, text));
  const [nearest] = around
    .filter(
      (date) =>
        holds(date, cue) ||
        (date.kind === 'time' && (besideCue(date, cue, text) || !inside(date, statement.content)) && sameClause(date, cue, text)),
    )
    .sort((a, b) => distance(a, cue) - distance(b, cue));
  return nearest === undefined ? null : (around.find((one) => finer(one, nearest)) ?? nearest);
}

/** What others say in the words between: `said it would not watch {the vote on Sunday}, warning …`. */
function contentsBeside(statement: Statement, { statements }: Unresolved, outer: Statement | null): readonly Span[] {
  const at = Number(statement.id.slice(1)) - 1;
  const near = [statements[at - 2], statements[at - 1], statements[at + 1], statements[at + 2]];
  const holds = (content: readonly Span[]): boolean =>
    content.some(([start, end]) => (statement.cue[0]?.[0] ?? 0) >= start && (statement.cue[0]?.[0] ?? 0) < end);
  return near.flatMap((other) =>
    other === undefined || other === outer || other.within === statement.id || holds(other.content) ? [] : other.content,
  );
}

/** `the minister, who had brokered {a deal on Friday}, said`: of what the speaker did before. */
const ofWho = (date: ToldDate, { source }: Statement, text: string): boolean =>
  source.some(
    ([start, end]) => date.start >= start && date.start < end && /,\s+(?:who|which|whose)\b/.test(text.slice(start, date.start)),
  );

/** The last day told in the sentence before, or in this one before the cue: what "the two leaders signed" goes on from. */
export function dateBefore(sentence: Span, cue: Span, dates: readonly ToldDate[]): ToldDate | null {
  const before = dates.slice(firstAt(dates, sentence[0] - REACH_BACK), firstAt(dates, cue[0]));
  return before.findLast(({ kind, days }) => kind !== 'named' && days.from === days.until) ?? null;
}

/** Characters before a sentence in which the story it goes on from is told. */
const REACH_BACK = 260;

/** An event on one of the days that the words leave open. */
const finer = (event: ToldDate, { kind, days }: ToldDate): boolean =>
  kind === 'time' &&
  event.kind !== 'time' &&
  days.from < days.until &&
  days.from <= event.days.from &&
  event.days.until <= days.until;

const holds = (date: ToldDate, [start, end]: Span): boolean => date.kind === 'told' && date.start <= start && date.end >= end;

const inside = (date: ToldDate, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => date.start >= start && date.start < end);

/**
 * `said {today}`: right behind the cue it is the cue’s, wherever the content was thought to begin; but not what owns the next words,
 * `described {last month’s} pact`.
 */
const besideCue = (date: ToldDate, cue: Span, text: string): boolean =>
  date.start >= cue[1] && date.start - cue[1] <= 1 && !/[’']s?/.test(text.slice(date.end - 2, date.end + 1));

const distance = (date: ToldDate, cue: Span): number => Math.max(0, cue[0] - date.end, date.start - cue[1]);

/** Near, and neither behind "after" nor is the cue: `comments on Monday came {after} X {dismissed} …`. */
function sameClause(date: ToldDate, cue: Span, text: string): boolean {
  if (distance(date, cue) > REACH) return false;
  if (date.start >= cue[1]) return !OTHER_CLAUSE.test(text.slice(cue[1], date.start));
  return !/\b(?:after|before|since|until)\b/i.test(text.slice(date.end, cue[0]));
}

/** Index of the first date that starts at or after `start`. */
export function firstAt(dates: readonly ToldDate[], start: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a position, by bisection. */
export function sentenceAt(found: Unresolved, at: number): readonly [start: number, end: number, block: number] | null {
  const { sentences } = found.sentences;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return [sentence.start, sentence.end, sentence.block];
  }
  return null;
}
