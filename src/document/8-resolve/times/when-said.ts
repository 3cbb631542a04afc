import { parseDay } from '../../../lang/calendar.ts';
import type { Certainty } from '../../../types/certainty.ts';
import type { Context } from '../../../types/context.ts';
import type { ActorId } from '../../../types/mention.ts';
import type { Statement } from '../../../types/statement.ts';
import type { TimeExpression, Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { timeOfCue } from './cue-time.ts';
import { standing } from './standing.ts';

export interface SaidAt {
  /** ISO 8601 day, or as much of it as is known. */
  readonly value: string;
  readonly certainty: Certainty;
}

/** A date with the reason for it; `about` tells a date in the words from one that is inherited. */
interface Dated extends SaidAt {
  readonly why: string;
}

/**
 * When each statement was made, by statement id; a statement that nothing dates is left out. All at once, since statements inherit. In order:
 *
 * 1. the time in the clause of its cue: `told reporters {on Thursday}`;
 * 2. nested: what holds it, for words spoken then ("I think"), not for standing attitudes ("support for");
 * 3. standing positions ("has repeatedly said", "wants") have no day;
 * 4. the same speaker's statement before it, when it goes on ("he added", "at the time");
 * 5. the day of the page's main news: what most dated statements before it share, else the day of writing when that is one day.
 *
 * `times` are anchored; `speakers` maps statement ids to resolved speakers.
 */
export function whenSaid(
  found: Unresolved,
  times: readonly TimeExpression[],
  written: Written | null,
  speakers: ReadonlyMap<string, ActorId | null>,
  context: Context,
): ReadonlyMap<string, SaidAt> {
  const dates = new Map<string, Dated>();
  const stated = statedDates(found, times);
  const news = newsDay(found, stated, written);
  const lastOf = new Map<string, Dated>();
  for (const statement of found.statements) {
    const speaker = speakerKey(statement, speakers);
    const own = stated.get(statement.id) ?? null;
    const date = own ?? inherited(statement, found, dates, lastOf.get(speaker) ?? null, news);
    if (date === null) continue;
    dates.set(statement.id, date);
    if (statement.within === null) lastOf.set(speaker, date);
    context.trace(() => ({
      stage: '8-resolve',
      span: statement.cue[0] ?? statement.content[0] ?? null,
      about: 'when',
      chose: date.value,
      why: date.why,
      over: null,
    }));
  }
  return new Map([...dates].map(([id, { value, certainty }]) => [id, { value, certainty }]));
}

/** Statements without a speaker share nothing. */
const speakerKey = (statement: Statement, speakers: ReadonlyMap<string, ActorId | null>): string =>
  speakers.get(statement.id) ?? `?${statement.id}`;

function statedDates(found: Unresolved, times: readonly TimeExpression[]): ReadonlyMap<string, Dated> {
  const dates = new Map<string, Dated>();
  for (const statement of found.statements) {
    const time = timeOfCue(statement, found, times);
    if (time === null) continue;
    const words = found.page.text.slice(time.start, time.end);
    dates.set(statement.id, { value: time.value.slice(0, 10), certainty: time.certainty, why: `its clause says “${words}”` });
  }
  return dates;
}

/** The day most dated statements share, the first of them on a tie; else the day of writing. Null when the page tells several days. */
function newsDay(found: Unresolved, stated: ReadonlyMap<string, Dated>, written: Written | null): Dated | null {
  const counts = new Map<string, number>();
  for (const statement of found.statements) {
    const value = stated.get(statement.id)?.value;
    if (value !== undefined && parseDay(value) !== null && fresh(value, written)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [day] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (day !== undefined) return { value: day, certainty: 'implied', why: 'the day of the page’s news' };
  if (written === null) return null;
  const same = commonPrefix(written.earliest, written.latest);
  return same === null ? null : { value: same, certainty: 'implied', why: 'no other day is told than that of writing' };
}

/** News is of the week before the writing. */
function fresh(day: string, written: Written | null): boolean {
  const at = parseDay(day);
  const [from, until] = [parseDay(written?.earliest ?? ''), parseDay(written?.latest ?? '')];
  return at === null || from === null || until === null || (at >= from - 7 && at <= until);
}

/** The day, else the month both ends share. */
function commonPrefix(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : null;
}

function inherited(
  statement: Statement,
  found: Unresolved,
  dates: ReadonlyMap<string, Dated>,
  before: Dated | null,
  news: Dated | null,
): Dated | null {
  const kind = standing(statement, found);
  if (kind === 'standing') return null;
  if (statement.within !== null) {
    const outer = dates.get(statement.within);
    return outer === undefined ? null : { ...outer, certainty: 'implied', why: 'said within what was said then' };
  }
  if (kind === 'spoken' && before !== null) return { ...before, certainty: 'implied', why: 'the same speaker goes on' };
  return news;
}
