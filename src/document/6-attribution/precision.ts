import type { RuleName } from './candidate.ts';

/**
 * Share of each rule’s findings that pair with an annotated statement (cue words shared, or content Jaccard of .5), on the training
 * articles: PolNeAR train (statements inside others left out, which it does not annotate) and the diplomatic articles together.
 * `READOUT_PRECISION=all vitest run --project unit tests/unit/6-attribution/precision.test.ts` prints them.
 */
export const PRECISION: Readonly<Record<RuleName, number>> = {
  'quoted-as-saying': 0.94,
  'speaker-label': 0.37,
  // Seven findings, all right: (7 + 1) / (7 + 2), after Laplace.
  signature: 0.89,
  'headline-colon': 0.83,
  'according-to': 0.92,
  'passive-report': 0.69,
  'quote-tag': 0.97,
  silence: 0.81,
  clause: 0.88,
  infinitive: 0.73,
  'object-infinitive': 0.77,
  object: 0.73,
  adjective: 0.62,
  nominal: 0.65,
  'floating-quote': 0.49,
};
