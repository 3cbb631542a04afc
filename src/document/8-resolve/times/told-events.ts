import { parseDay } from '../../../lang/calendar.ts';
import type { Context } from '../../../types/context.ts';
import type { Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { type EventMention, eventTable, findEvents } from './event-forms.ts';
import { pageWords } from './page-words.ts';

const found = new WeakMap<Unresolved, readonly EventMention[]>();

/** All mentions of events of the table, found once a page. */
export function eventsOf(page: Unresolved, { lexicons }: Context): readonly EventMention[] {
  const known = found.get(page);
  if (known !== undefined) return known;
  const mentions = findEvents(pageWords(page), eventTable(lexicons.events));
  found.set(page, mentions);
  return mentions;
}

/** An event of one day that the page tells of. */
export interface ToldEvent {
  readonly start: number;
  readonly end: number;
  /** Day number. */
  readonly day: number;
  /** A verb tells it ("Putin and Xi met in Beijing"): a point of the story. A noun ("the annexation") is background. */
  readonly told: boolean;
}

/** Farther back than this before the writing, one of several events with the same form cannot be told from the others. */
const BACK_DAYS = 400;

/**
 * Events of one day that were over when the page was written. Of several with one form ("phone call between Xi and Putin") the one that
 * fits the writing, if it is one.
 */
export function toldEvents(page: Unresolved, written: Written | null, context: Context): ToldEvent[] {
  const latest = parseDay(written?.latest ?? '');
  if (latest === null) return [];
  const groups = Map.groupBy(
    eventsOf(page, context).filter(({ row, days }) => row.kind !== 'state' && days.from === days.until && days.from <= latest),
    ({ start, end }) => `${start}:${end}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const near = group.length === 1 ? group : group.filter(({ days }) => latest - days.from <= BACK_DAYS);
      const [one, another] = near;
      return one === undefined || another !== undefined
        ? []
        : [{ start: one.start, end: one.end, day: one.days.from, told: one.verb !== null }];
    })
    .sort((a, b) => a.start - b.start);
}
