import type { ClaimLink } from './claim.ts';
import type { CopyLink } from './copy.ts';
import type { CourseLink } from './course.ts';
import type { EncounterLink } from './encounter.ts';
import type { EventLink } from './event.ts';
import type { FormulationLink } from './formulation.ts';
import type { VariantLink } from './variant.ts';

/** Every kind of link that a record keeps, and its shape. */
export interface LinkOf {
  /** Two articles that are one text: `src/record/copies`. */
  readonly copy: CopyLink;
  /** A claim and one answer to it. */
  readonly claim: ClaimLink;
  /** A known formulation in one month. */
  readonly formulation: FormulationLink;
  /** A formulation found by itself. */
  readonly phrase: FormulationLink;
  /** Where one actor stood on one issue in one year. */
  readonly course: CourseLink;
  /** A call, meeting, briefing or joint statement with every account of it. */
  readonly encounter: EncounterLink;
  /** A war, sanctions or games that several voices speak of. */
  readonly event: EventLink;
  /** The same words as two reports have them, a paraphrase and its quotation, or a garbled quotation. */
  readonly variant: VariantLink;
}
export type LinkKind = keyof LinkOf;
