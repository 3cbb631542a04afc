import type { LinkBase } from './link.ts';

/** Every kind of link that a record keeps, and its shape. */
export interface LinkOf {
  /** Two articles that are one text: `src/record/copies`. */
  readonly copy: LinkBase;
}
export type LinkKind = keyof LinkOf;
