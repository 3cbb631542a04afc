import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './types.ts';

const CARD = join(import.meta.dirname, '../models/attribution.card.json');

/** Name in the card of the scores on our own training articles, each read by models that did not see it. */
export const CROSS_VALIDATED = 'diplomatic train, cross-validated';

const SHOWN = ['core recall', 'precision', 'who+what (core)', 'exact content', 'exact cue'];

/**
 * Scores that training measured by cross-validation, from the model's card: the held-out articles are few, these are three times as
 * many. Empty where the card has none.
 */
export function crossValidated(): { readonly figures: Figure[]; readonly remarks: string[] } {
  const { scores } = JSON.parse(readFileSync(CARD, 'utf8')) as { readonly scores: Record<string, Record<string, unknown>> };
  const own = scores[CROSS_VALIDATED] ?? {};
  const figures = SHOWN.filter((metric) => metric in own).map(
    (metric): Figure => ({
      metric: `${metric}, 36 train`,
      value: Number(own[metric]),
      gated: false,
      note: 'cross-validated, when the model was trained',
    }),
  );
  const { reliability } = own;
  return {
    figures,
    remarks: Array.isArray(reliability) ? ['on the 36 training articles, cross-validated', ...reliability.map(String)] : [],
  };
}
