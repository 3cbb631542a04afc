import type { NameRow } from '../../types/lexicon.ts';
import type { Token } from '../../types/sentence.ts';

const AUXILIARIES: ReadonlySet<string> = new Set(
  `be am is are was were been being 's 're 'm s re m have has had having 've 'd ve do does did done doing will would shall should can
  could may might must 'll ll wo ca sha ought need dare get gets got getting to used better cannot ai`.split(/\s+/),
);

const known = new WeakMap<readonly NameRow[], ReadonlySet<string>>();

/** Names of one word, as written. */
function singleNames(rows: readonly NameRow[]): ReadonlySet<string> {
  const made = known.get(rows) ?? new Set(rows.map((row) => row.form).filter((form) => !form.includes(' ')));
  known.set(rows, made);
  return made;
}

/**
 * Puts right what a tagger cannot know and a table does: auxiliaries that English does not have are nouns (`sources said`), and a
 * capitalised "verb" that the table of names holds is a name (`Beijing denounced`).
 */
export function correctTag(token: Token, word: string, names: readonly NameRow[]): Token {
  if (token.upos === 'AUX' && !AUXILIARIES.has(word.toLowerCase().replace(/[’‘]/g, "'"))) {
    return { ...token, upos: 'NOUN', xpos: token.xpos && 'NN' };
  }
  if (token.upos !== 'VERB' || !/^\p{Lu}/u.test(word) || !singleNames(names).has(word)) return token;
  return { ...token, upos: 'PROPN', xpos: token.xpos && 'NNP', lemma: word.toLowerCase() };
}
