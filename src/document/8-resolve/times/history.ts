import { civil } from '../../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../../lang/calendar-span.ts';
import type { FoundTime } from '../../../types/time.ts';

/** Fewest dates with a year that make a page a history. */
const ENOUGH = 6;

/**
 * True for a page that recounts the past (an encyclopaedia, a chronology, an obituary): most of its dates carry years well before the
 * writing, and few lean on today. There "on September 17" belongs to the year told of.
 */
export function tellsHistory(times: readonly FoundTime[], written: DaySpan | null): boolean {
  const present = written === null ? Number.POSITIVE_INFINITY : civil(written.from).year;
  let old = 0;
  let near = 0;
  for (const time of times) {
    const span = time.reference.kind === 'complete' ? spanOf(time.value) : null;
    if (span !== null) civil(span.until).year < present - 1 ? old++ : near++;
    else if (time.reference.kind === 'weekday' || (time.reference.kind === 'shifted' && time.reference.from === 'writing'))
      near++;
  }
  return written !== null && old >= ENOUGH && old > 2 * near;
}
