import type { Span } from './span.ts';

/** The stages of the walk, in order; folders of `src/document` carry the same names. */
export const STAGES = [
  '1-page',
  '2-article',
  '3-sentences',
  '4-parse',
  '5-mentions',
  '6-attribution',
  '7-statements',
  '8-resolve',
  '9-stance',
] as const;
export type Stage = (typeof STAGES)[number];

/** One choice a stage made: what it chose, over what, and why. `readout explain` prints them. */
export interface Decision {
  readonly stage: Stage;
  readonly span: Span | null;
  /** Id of the statement one of whose fields it fills; absent for everything else. */
  readonly statement?: string;
  /** What was chosen: "block kind", "source", "speaker", "act" ... */
  readonly about: string;
  readonly chose: string;
  readonly why: string;
  /** The best alternative that lost, where there was one. */
  readonly over: string | null;
}

/** Collects decisions. Takes a function so that a decision costs nothing while nobody listens. */
export type Trace = (decide: () => Decision) => void;
