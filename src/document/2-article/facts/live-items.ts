import type { LiveItem, Sourced } from '../../../types/article.ts';
import type { Span } from '../../../types/span.ts';
import { isClock, stampBefore } from '../live.ts';
import type { Facts } from './facts.ts';
import type { Publication } from './publication.ts';
import { isoDay, readDate } from './read-date.ts';
import { LEAST_STAMPS, stampsOf } from './stamps.ts';

/** The items of a live blog: stamps with paragraphs between them, each item from its stamp to the next one. */
export function liveItems(facts: Facts, publication: Publication): LiveItem[] {
  const stamps = stampsOf(facts);
  if (stamps.length < LEAST_STAMPS) return [];
  const days = daysOf(facts, stamps, publication);
  const close = facts.lines[facts.last - 1]?.sight.end ?? 0;
  return stamps.flatMap((at, i) => {
    const stamp = facts.lines[at]?.sight;
    if (stamp === undefined) return [];
    const next = facts.lines[stamps[i + 1] ?? -1]?.sight.start;
    const end = next === undefined ? close : (facts.lines[(stamps[i + 1] ?? 1) - 1]?.sight.end ?? next);
    return [
      { start: stamp.start, end: Math.max(end, stamp.end), title: titleOf(facts, at), time: timeOf(facts, at, days[i] ?? null) },
    ];
  });
}

/** The words behind the time, or a short line between the stamp and the first paragraph. */
function titleOf({ lines, labels }: Facts, at: number): Span | null {
  const own = lines[at]?.sight;
  const before = own === undefined ? 0 : stampBefore(own);
  if (own !== undefined && before > 0) return own.ended ? null : [own.start + before, own.end];
  const sight = lines[at + 1]?.sight;
  const kind = labels[at + 1]?.kind;
  return sight !== undefined && (kind === 'subhead' || kind === 'headline') && !sight.ended ? [sight.start, sight.end] : null;
}

/**
 * The day of each stamp: written in it or in its markup, else on a line of its own between the items, else the day on which the page
 * was published, unless it was updated on another.
 */
function daysOf({ lines, labels }: Facts, stamps: readonly number[], { published, updated }: Publication): (string | null)[] {
  const [from, until] = [isoDay(published?.value ?? ''), isoDay(updated?.value ?? '')];
  let day = until === null || until === from ? from : null;
  let above = stamps[0] ?? 0;
  return stamps.map((at) => {
    for (let i = above; i < at; i++) {
      const sight = lines[i]?.sight;
      if (labels[i]?.kind === 'date' && sight !== undefined && !isClock(sight)) day = readDate(sight.text)?.value ?? day;
    }
    above = at;
    const sight = lines[at]?.sight;
    return isoDay(sight?.markup?.time ?? '') ?? readDate(sight?.text ?? '')?.value ?? day;
  });
}

const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)\s?([ap]\.?m\.?)?\s?\(?(GMT|UTC)?/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** The time, without the dash and the title behind it. */
function spanOf(sight: Facts['lines'][number]['sight'] | undefined): Span | null {
  if (sight === undefined) return null;
  const before = stampBefore(sight);
  const length = sight.text.slice(0, before).replace(/[\s—–|:-]+$/, '').length;
  return [sight.start, before === 0 ? sight.end : sight.start + length];
}

function timeOf({ lines }: Facts, at: number, day: string | null): Sourced {
  const sight = lines[at]?.sight;
  const span = spanOf(sight);
  const machine = sight?.markup?.time ?? '';
  if (INSTANT.test(machine)) return { value: machine, span, why: 'time of the item, in its markup' };
  const [, hours = '', minutes = '', half = '', zone = ''] = CLOCK.exec(sight?.text ?? '') ?? [];
  if (hours === '') return { value: day ?? '', span, why: 'day of the item' };
  const late = /^p/i.test(half) && Number(hours) < 12 ? 12 : /^a/i.test(half) && Number(hours) === 12 ? -12 : 0;
  const clock = `T${String(Number(hours) + late).padStart(2, '0')}:${minutes}${zone === '' ? '' : 'Z'}`;
  return {
    value: `${day ?? ''}${clock}`,
    span,
    why: day === null ? 'time of the item; nothing says which day' : 'time of the item',
  };
}
