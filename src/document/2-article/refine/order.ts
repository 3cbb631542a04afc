import { aboveBody } from './above-body.ts';
import { boilerplate } from './boilerplate.ts';
import { authorBox, authorNotes, captionsAboveCredits } from './captions.ts';
import { standfirst } from './dek.ts';
import type { Refiner } from './draft.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { headlineLines } from './headline-lines.ts';
import { masthead } from './masthead.ts';
import { pullQuotes, repeats } from './repeats.ts';
import { summaryBoxes } from './summary-box.ts';
import { underRelated } from './under-related.ts';

/**
 * What neighbours tell, in order: boxes inside the article first, so that their sentences are not taken for a headline or the first
 * paragraph; then the headline, which is looked for above what is left of the body; then what stands between the two.
 */
export const REFINERS: readonly Refiner[] = [
  summaryBoxes,
  underRelated,
  embeddedPosts,
  captionsAboveCredits,
  authorBox,
  authorNotes,
  boilerplate,
  repeats,
  pullQuotes,
  standfirst,
  headlineLines,
  masthead,
  aboveBody,
];
