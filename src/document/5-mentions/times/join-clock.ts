import type { FoundTime, TimeReference } from '../../../types/time.ts';
import { pending } from './rule.ts';

/** What may stand between a time of day and its day. */
const BETWEEN = /^(?:,|\s|\s?\(|,?\s+(?:on|of|the|at))*$/;

const clockOf = (time: FoundTime): string =>
  time.reference.kind === 'same' && time.reference.unit === 'day' ? time.reference.clock : '';

/** The same reference with a time of day; null when it is no single day or already has one. */
function withClock(reference: TimeReference, clock: string): TimeReference | null {
  if (!('clock' in reference) || reference.clock !== '') return null;
  if (reference.kind === 'yearless' && reference.day === null) return null;
  if ((reference.kind === 'shifted' || reference.kind === 'same') && reference.unit !== 'day') return null;
  return { ...reference, clock };
}

/** Longest stretch between them. */
const APART = 12;

function join(text: string, one: FoundTime, two: FoundTime): FoundTime | null {
  if (two.start - one.end > APART || !BETWEEN.test(text.slice(one.end, two.start))) return null;
  const [clock, day] = clockOf(one) === '' ? [clockOf(two), one] : [clockOf(one), two];
  if (clock === '' || clockOf(day) !== '') return null;
  const whole = { start: one.start, end: two.end, why: `${one.why}, ${two.why}`, certainty: one.certainty };
  if (day.reference.kind === 'complete')
    return /^\d{4}-\d\d-\d\d$/.test(day.value)
      ? { ...whole, type: 'TIME', value: day.value + clock, reference: day.reference }
      : null;
  const reference = withClock(day.reference, clock);
  return reference === null ? null : { ...whole, ...pending(reference) };
}

/** A time of day beside its day becomes one expression: `{10 p.m.} {Wednesday}` -> `{10 p.m. Wednesday}`. Times in text order. */
export function joinClocks(text: string, times: readonly FoundTime[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const both = last === undefined ? null : join(text, last, time);
    if (both === null) joined.push(time);
    else joined[joined.length - 1] = both;
  }
  return joined;
}
