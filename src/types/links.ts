import type { ClaimLink } from './claim.ts';
import type { CourseLink } from './course.ts';
import type { FormulationLink } from './formulation.ts';
import type { LinkBase } from './link.ts';

/** Every kind of link that a record keeps, and its shape. */
export interface LinkOf {
  /** Two articles that are one text: `src/record/copies`. */
  readonly copy: LinkBase;
  /** A claim and one answer to it. */
  readonly claim: ClaimLink;
  /** A known formulation in one month. */
  readonly formulation: FormulationLink;
  /** A formulation found by itself. */
  readonly phrase: FormulationLink;
  /** Where one actor stood on one issue in one year. */
  readonly course: CourseLink;
}
export type LinkKind = keyof LinkOf;
