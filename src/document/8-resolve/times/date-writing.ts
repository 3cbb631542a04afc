import { isoDay } from '../../../lang/calendar.ts';
import type { Context } from '../../../types/context.ts';
import type { Finding } from '../../../types/finding.ts';
import type { Written, WrittenReason } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { leadDay, statedDates, todayIsWeekday, weekdayWithDate } from './date-evidence.ts';
import { ALL_DAYS, type DaySet, intersect, size } from './day-set.ts';
import { eventEvidence } from './event-evidence.ts';
import { eventTable, findEvents } from './event-forms.ts';
import type { Evidence } from './evidence.ts';
import { holderEvidence } from './holder-evidence.ts';
import { statedDay, upperBounds } from './metadata-evidence.ts';
import { pageWords } from './page-words.ts';
import { seeTimes } from './see-times.ts';

export interface DatedWriting {
  readonly written: Written | null;
  readonly findings: Finding[];
}

/**
 * When the page was written: the day its caller or its own metadata gives, else the days on which all inner evidence agrees, the strongest
 * applied first and what contradicts it set aside. Null and the finding `no-date` when nothing bounds it on both sides.
 */
export function dateWriting(found: Unresolved, context: Context): DatedWriting {
  const stated = statedDay(found);
  if (stated !== null) {
    const { day, span, why } = stated;
    return { written: { earliest: day, latest: day, reasons: [{ span, why }] }, findings: [] };
  }
  const { days, reasons } = narrow(innerEvidence(found, context), context);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first.from === ALL_DAYS.from || last.until === ALL_DAYS.until)
    return { written: null, findings: [unknown(first?.from, last?.until)] };
  return { written: { earliest: isoDay(first.from), latest: isoDay(last.until), reasons }, findings: [] };
}

/** What is known of one side is said in words. */
function unknown(from = ALL_DAYS.from, until = ALL_DAYS.until): Finding {
  const after = from > ALL_DAYS.from ? ` It is not from before ${isoDay(from)}.` : '';
  const before = until < ALL_DAYS.until ? ` It is not from after ${isoDay(until)}.` : '';
  return { code: 'no-date', span: null, message: `Nothing on the page says when it was written.${after}${before}` };
}

function innerEvidence(found: Unresolved, { lexicons }: Context): Evidence[] {
  const { text } = found.page;
  const times = seeTimes(found);
  const words = pageWords(found);
  const events = findEvents(words, eventTable(lexicons.events));
  return [
    ...upperBounds(found),
    ...statedDates(times),
    ...weekdayWithDate(times),
    ...leadDay(times),
    ...todayIsWeekday(times, (at) => text.slice(Math.max(0, at - 40), at)),
    ...eventEvidence(events, times, text),
    ...holderEvidence(words, lexicons),
  ];
}

/** Strongest first; evidence that leaves no day is set aside, evidence that changes nothing gives no reason. */
function narrow(evidence: readonly Evidence[], context: Context): { readonly days: DaySet; readonly reasons: WrittenReason[] } {
  let days: DaySet = [ALL_DAYS];
  const reasons: WrittenReason[] = [];
  for (const { days: allowed, span, why } of [...evidence].sort((a, b) => b.strength - a.strength)) {
    const left = intersect(days, allowed);
    const chose = left.length === 0 ? 'set aside' : size(left) < size(days) ? 'narrowed' : 'agrees';
    context.trace(() => ({ stage: '8-resolve', span, about: 'time of writing', chose, why, over: null }));
    if (chose !== 'narrowed') continue;
    days = left;
    reasons.push({ span, why });
  }
  return { days, reasons };
}
