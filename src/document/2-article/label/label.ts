import type { BlockKind } from '../../../types/article.ts';

/** A kind and why, in one phrase for a person. */
export interface Label {
  readonly kind: BlockKind;
  readonly why: string;
}
