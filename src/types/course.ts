import type { FactBase, Said } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { ActorId } from './mention.ts';
import type { Position } from './statement.ts';

export type Stance = Position['stance'];

/** How far what shows a stance is the holder's own. */
export const STANDINGS = {
  own: 'said by the holder, or by someone who speaks for it',
  other: 'only in another side’s account of what the holder said',
  page: 'told by the page of the holder, without anyone who said it',
} as const satisfies Record<string, string>;
export type Standing = keyof typeof STANDINGS;

/** One statement as evidence of where its holder stands. */
export interface CourseEvidence {
  readonly stance: Stance;
  readonly standing: Standing;
  /** Has a day of its own, not only its page's. */
  readonly dated: boolean;
  readonly said: Said;
}

export interface CourseFact extends FactBase, CourseEvidence {
  readonly holder: ActorId;
  readonly issue: string;
}

/** Where one actor stood on one issue in one year, with the evidence in the order of days. Views join the years. */
export interface CourseLink extends LinkBase {
  readonly holder: ActorId;
  readonly issue: string;
  /** `2022`, or null for evidence without a day. */
  readonly period: string | null;
  readonly evidence: readonly CourseEvidence[];
  /** False when there were more facts than are folded: then the first by day are here. */
  readonly complete: boolean;
}

/** From one stance to another, both shown by the holder's own statements. */
export interface Move {
  readonly holder: ActorId;
  readonly issue: string;
  readonly before: CourseEvidence;
  readonly after: CourseEvidence;
}
