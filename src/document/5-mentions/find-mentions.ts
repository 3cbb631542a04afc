import type { Context } from '../../types/context.ts';
import type { Mention } from '../../types/mention.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';

/** Every stretch that names somebody or something that may speak, with the actor where the words alone fix it. */
export function findMentions(_page: Page, _sentences: Sentences, _parses: readonly Parse[], _context: Context): Mention[] {
  return [];
}
