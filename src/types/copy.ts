import type { FactBase } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { ActorId } from './mention.ts';

/** An article's own text as its copies are found by: the shingles with the smallest hashes (a bottom-k sketch, Broder 1997). */
export interface CopyFact extends FactBase {
  /** For each key the place of its first word, counted in words. */
  readonly at: readonly number[];
  /** Whether the keys are all the shingles there are. */
  readonly whole: boolean;
  /** Words in the text. */
  readonly words: number;
  readonly outlet: ActorId | null;
}

/** Two articles that are one text, or one of which holds a good part of the other. */
export interface CopyLink extends LinkBase {
  /** Of the smaller one's shingles, how many the other has, 0..1: an estimate from both sketches. */
  readonly share: number;
  /** Words in the longest passage that they share, about. */
  readonly passage: number;
}
