import type { Store } from '../../store/port.ts';
import { comparisonOf } from '../links/comparison.ts';
import { denialsOf } from '../links/denials.ts';
import type { CompareQuestion } from '../links/questions.ts';
import type { ClaimView, Comparison } from '../links/types.ts';

/** An event’s accounts; without one, the events there are to choose from and what is claimed and denied anywhere. */
export interface CompareScreenView {
  readonly comparison: Comparison;
  readonly denials: readonly ClaimView[];
}

const CLAIMS = 12;

export async function compareScreenView(store: Store, question: CompareQuestion): Promise<CompareScreenView> {
  const comparison = await comparisonOf(store, question);
  const isAsked = question.event !== undefined || question.date !== undefined || question.with !== undefined;
  const denials = isAsked ? [] : (await denialsOf(store, { limit: CLAIMS })).claims;
  return { comparison, denials };
}
