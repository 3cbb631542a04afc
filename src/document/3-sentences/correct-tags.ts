import type { NameRow } from '../../types/lexicon.ts';
import type { Token } from '../../types/sentence.ts';

const AUXILIARIES: ReadonlySet<string> = new Set(
  `be am is are was were been being 's 're 'm s re m have has had having 've 'd ve do does did done doing will would shall should can
  could may might must 'll ll wo ca sha ought need dare get gets got getting to used better cannot ai`.split(/\s+/),
);

/** Every word of a closed class that is as long as `LONG`, but for those in -self and -selves; English makes no new ones. */
const LONG = 8;
const CLOSED: ReadonlySet<string> = new Set(
  `something anything everything everyone somebody everybody whatever whomever whichever whatsoever whosoever although whenever wherever
  throughout alongside together underneath opposite regarding concerning including following according considering excluding
  notwithstanding provided providing supposing whereupon inasmuch numerous`.split(/\s+/),
);
const OPEN_ENDED = /(?:self|selves)$/;
const CLOSED_CLASSES: ReadonlySet<string> = new Set(['PRON', 'DET', 'SCONJ', 'CCONJ', 'ADP']);

const known = new WeakMap<readonly NameRow[], ReadonlySet<string>>();

/** Names of one word, as written. */
function singleNames(rows: readonly NameRow[]): ReadonlySet<string> {
  const made = known.get(rows) ?? new Set(rows.map((row) => row.form).filter((form) => !form.includes(' ')));
  known.set(rows, made);
  return made;
}

/**
 * Puts right what a tagger cannot know and a table does: auxiliaries, pronouns and prepositions that English does not have are nouns
 * (`sources said`, `told reporters`), and a capitalised "verb" that the table of names holds is a name (`Beijing denounced`).
 */
export function correctTag(token: Token, word: string, names: readonly NameRow[]): Token {
  const plain = word.toLowerCase().replace(/[’‘]/g, "'");
  if ((token.upos === 'AUX' && !AUXILIARIES.has(plain)) || isNoWordOf(token, plain)) {
    return { ...token, upos: 'NOUN', xpos: token.xpos && (plain.endsWith('s') ? 'NNS' : 'NN') };
  }
  if (token.upos !== 'VERB' || !/^\p{Lu}/u.test(word) || !singleNames(names).has(word)) return token;
  return { ...token, upos: 'PROPN', xpos: token.xpos && 'NNP', lemma: word.toLowerCase() };
}

/** "{reporters}" as a pronoun: a long word that its closed class does not have. */
const isNoWordOf = ({ upos }: Token, word: string): boolean =>
  CLOSED_CLASSES.has(upos) && word.length >= LONG && /^\p{L}+$/u.test(word) && !CLOSED.has(word) && !OPEN_ENDED.test(word);
