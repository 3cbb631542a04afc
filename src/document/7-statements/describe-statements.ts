import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import type { Statement } from '../../types/statement.ts';

/** What each attribution does, as its own words show: act, factuality, addressee, venue. */
export function describeStatements(
  _page: Page,
  _article: Article,
  _sentences: Sentences,
  _parses: readonly Parse[],
  _attributions: readonly Attribution[],
  _context: Context,
): Statement[] {
  return [];
}
