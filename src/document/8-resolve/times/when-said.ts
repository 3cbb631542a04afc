import type { Certainty } from '../../../types/certainty.ts';
import type { Context } from '../../../types/context.ts';
import type { ActorId } from '../../../types/mention.ts';
import type { TimeExpression, Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';

export interface SaidAt {
  /** ISO 8601 day, or as much of it as is known. */
  readonly value: string;
  readonly certainty: Certainty;
}

/**
 * When each statement was made, by statement id; a statement that nothing dates is left out. All at once, since a statement
 * inherits the day of the one before by the same speaker. `times` are anchored; `speakers` maps statement ids to resolved speakers.
 */
export function whenSaid(
  _found: Unresolved,
  _times: readonly TimeExpression[],
  _written: Written | null,
  _speakers: ReadonlyMap<string, ActorId | null>,
  _context: Context,
): ReadonlyMap<string, SaidAt> {
  return new Map();
}
