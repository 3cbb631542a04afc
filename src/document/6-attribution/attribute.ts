import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import { attributeByRules } from './by-rules.ts';

/** Source, cue and content of everything said, thought, wanted or withheld, in order of first character. */
export function attribute(
  page: Page,
  article: Article,
  sentences: Sentences,
  parses: readonly Parse[],
  context: Context,
): Attribution[] {
  return attributeByRules(page, article, sentences, parses, context);
}
