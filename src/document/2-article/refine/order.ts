import { standfirst } from './dek.ts';
import type { Refiner } from './draft.ts';
import { headlineLines } from './headline-lines.ts';
import { summaryBoxes } from './summary-box.ts';

/**
 * What neighbours tell, in order: summaries first, so that their sentences are not taken for a headline or the first paragraph;
 * the headline last, because it is looked for above what is left of the body.
 */
export const REFINERS: readonly Refiner[] = [summaryBoxes, standfirst, headlineLines];
