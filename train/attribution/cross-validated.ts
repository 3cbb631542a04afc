import { settled } from '../../src/document/6-attribution/attribute.ts';
import { confidenceOf } from '../../src/document/6-attribution/learned/confidence.ts';
import { LEAST } from '../../src/document/6-attribution/learned/learned-attribution.ts';
import { rescued } from '../../src/document/6-attribution/learned/rescue.ts';
import type { Attribution } from '../../src/types/attribution.ts';
import type { Prepared } from './prepare.ts';
import type { Trained } from './train-attribution.ts';

/**
 * What the stage would say of every training document by models that did not see it. The rules and the table of cues were written
 * with sight of our own articles, and confidence was fitted to all.
 */
export function crossValidated(documents: readonly Prepared[], { verdicts, confidence }: Trained): Attribution[][] {
  return documents.map(({ gold, words, view, byRules, rules }, d) => {
    const { found, judged } = verdicts[d]!;
    const sure = found
      .map((one, k) => ({ ...one, confidence: confidenceOf(confidence, judged[k]!.evidence) }))
      .filter((one) => one.confidence >= LEAST);
    return settled(view, [...sure, ...rescued(words, rules, byRules, sure, gold.nested)]);
  });
}
