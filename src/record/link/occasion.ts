import type { DaySpan } from '../../lang/calendar-span.ts';
import type { EncounterKind } from '../../types/encounter.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';

/** An occasion as one page tells it, with the statements made there. */
export interface Occasion {
  readonly what: EncounterKind;
  readonly parties: readonly ActorId[];
  readonly days: DaySpan;
  readonly place: ActorId | null;
  readonly told: readonly Span[];
  readonly statements: readonly RecordedStatement[];
}
