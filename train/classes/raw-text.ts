import { sentenceBoundaries } from '../../src/document/3-sentences/sentence-boundaries.ts';
import { tokenize } from '../../src/document/3-sentences/tokenize.ts';
import type { WordOffsets } from '../../src/model/word-attributes.ts';
import type { CardData } from '../lib/card.ts';
import { readShared } from '../lib/shared.ts';

/** News text without trees: what the word classes and the self-training learn from. */
export const NEWS: readonly CardData[] = [
  { path: 'gold/polnear/train.jsonl', licence: 'no licence stated, press texts: weights only', use: 'train' },
  { path: 'gold/diplomatic/train.jsonl', licence: 'press texts: weights only', use: 'train' },
];

export interface RawSentence {
  readonly text: string;
  readonly words: WordOffsets;
  readonly first: number;
  readonly last: number;
  /** Index of its article in its file. */
  readonly article: number;
}

/** Every sentence of the news texts, paragraph by paragraph. */
export function newsSentences(shared: string): RawSentence[] {
  const articles = NEWS.flatMap((set) =>
    readShared(shared, set.path)
      .split('\n')
      .filter(Boolean)
      .map((line, article) => [article, line] as const),
  );
  return articles.flatMap(([article, line]) =>
    (JSON.parse(line) as { text: string }).text.split(/\n+/).flatMap((text) => {
      const words = tokenize(text);
      return sentenceBoundaries(text, words).map(([first, last]) => ({ text, words, first, last, article }));
    }),
  );
}
