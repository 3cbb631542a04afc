import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';

/** One Parse a sentence, in order. */
export function parseSentences(_page: Page, sentences: Sentences, _context: Context): Parse[] {
  return sentences.sentences.map((s) => ({
    first: s.first,
    last: s.last,
    nounPhrases: [],
    verbGroups: [],
    heads: null,
    relations: null,
  }));
}
