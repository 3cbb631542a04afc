import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import { parseTrees } from './dependency/parse-trees.ts';
import { withMainVerbs } from './main-verbs.ts';
import { nounPhrases, type Words } from './noun-phrases.ts';
import { verbGroups } from './verb-groups.ts';

function wordsOf(page: Page, { tokens }: Sentences): Words {
  const lower = tokens.map((token) => page.text.slice(token.start, token.end).toLowerCase());
  return {
    word: (i) => lower[i] ?? '',
    spaced: (i) => tokens[i - 1]?.end !== tokens[i]?.start,
  };
}

/** One Parse a sentence, in order: base noun phrases and verb groups from the tags, and a tree where a statement may stand. */
export function parseSentences(page: Page, sentences: Sentences, context: Context): Parse[] {
  const words = wordsOf(page, sentences);
  const { tokens } = sentences;
  const inPhrase = new Uint8Array(tokens.length);
  const chunked = sentences.sentences.map(({ first, last }): Parse => {
    const phrases = nounPhrases(tokens, words, first, last);
    for (const phrase of phrases) inPhrase.fill(1, phrase.first, phrase.last);
    const groups = verbGroups(tokens, words.word, first, last, (i) => inPhrase[i] === 1);
    return {
      first,
      last,
      nounPhrases: phrases,
      verbGroups: withMainVerbs(tokens, words.word, groups, last),
      heads: null,
      relations: null,
    };
  });
  return parseTrees(page, sentences, chunked, context);
}
