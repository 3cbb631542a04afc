import type { Article } from '../../types/article.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Sentences } from '../../types/sentence.ts';

/** Sentences, words and quotations of every block that may speak. */
export function splitSentences(_page: Page, _article: Article, _context: Context): Sentences {
  return { sentences: [], tokens: [], quotations: [], findings: [] };
}
