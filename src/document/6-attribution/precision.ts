import type { RuleName } from './candidate.ts';

/** Share of each rule’s findings that pair with an annotated one. Measured on training articles; see `docs` of the evaluation. */
export const PRECISION: Readonly<Record<RuleName, number>> = {
  'quoted-as-saying': 0.8,
  'speaker-label': 0.5,
  'headline-colon': 0.5,
  'according-to': 0.9,
  'passive-report': 0.5,
  'quote-tag': 0.9,
  silence: 0.7,
  clause: 0.8,
  infinitive: 0.7,
  'object-infinitive': 0.7,
  object: 0.6,
  adjective: 0.6,
  nominal: 0.5,
  'floating-quote': 0.5,
};
