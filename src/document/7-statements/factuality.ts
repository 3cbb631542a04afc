import type { Act, Factuality } from '../../types/statement.ts';
import type { View } from './view.ts';

interface FactualityRule {
  readonly factuality: Factuality;
  readonly why: string;
  readonly holds: (view: View, act: Act) => boolean;
}

const NEGATION = /\b(?:not|n't|never|no longer|neither|nor|hardly|nobody|none)\b|n't\b/;
const NEGATED_BEFORE = /(?:\b(?:not|never|neither|no|without)|n't)\b(?: \w+){0,2} $/;
/** "does not {need, have, enjoy} Oslo’s support": the attitude is not there. */
const LACKED_BEFORE =
  /(?:\bnot|n't|\bnever|\bno longer) (?:\w+ ){0,2}(?:need|require|have|enjoy|seek|want|expect|get|receive|win)\b(?: (?!to\b)[\w'-]+){0,4} $/;
const WILL = /^(?:will|'ll|shall)\b|\b(?:will|'ll|shall) (?!not\b)(?:\w+ly )?\w+/;
const MAY = /\b(?:may|might|could|can|would|should|must|seems?|appears?|appeared|seemed|cannot)\b/;
const IF_BEFORE = /\b(?:if|unless|whether|should) (?:\w+ ){0,5}$/;

/** The source stands between the lack and the cue: "does not need {Beijing’s} support". */
const lacked = (before: string, source: string): boolean =>
  source !== '' && LACKED_BEFORE.test(before) && before.trimEnd().endsWith(source);

/** In order: what is not said at all before what is only possible, and that before what is still to come. */
const RULES: readonly FactualityRule[] = [
  { factuality: 'negated', why: 'a silence says what was not said', holds: (_, act) => act === 'withhold' },
  {
    factuality: 'negated',
    why: 'the cue is negated',
    holds: ({ cue, before, source }) => NEGATION.test(cue) || NEGATED_BEFORE.test(before) || lacked(before, source),
  },
  { factuality: 'future', why: 'the cue is in the future', holds: ({ cue }) => WILL.test(cue) },
  {
    factuality: 'nonfactual',
    why: 'the cue is only possible',
    holds: ({ cue, before, attribution }) => MAY.test(cue) || (IF_BEFORE.test(before) && attribution.source.length > 0),
  },
];

/** Whether the attribution itself holds, and why. */
export function factualityOf(view: View, act: Act): { readonly factuality: Factuality; readonly why: string } {
  return RULES.find(({ holds }) => holds(view, act)) ?? { factuality: 'asserted', why: 'said as a fact' };
}
