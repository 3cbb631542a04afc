import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Sentences } from '../../types/sentence.ts';
import type { FoundTime } from '../../types/time.ts';

/** Every time expression, its value as far as its own words give it; stage 8 anchors it to the day of writing. */
export function findTimes(_page: Page, _sentences: Sentences, _context: Context): FoundTime[] {
  return [];
}
