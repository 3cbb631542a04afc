import type { Token } from '../../types/sentence.ts';

/** Penn Treebank's verb forms, the two present ones as one. */
export type VerbForm = 'base' | 'present' | 'past' | 'ing' | 'participle' | 'past-or-participle';

const BY_PENN: Readonly<Record<string, VerbForm>> = {
  VB: 'base',
  VBP: 'present',
  VBZ: 'present',
  VBD: 'past',
  VBN: 'participle',
  VBG: 'ing',
};

const ONLY_PARTICIPLE = new Set(
  `given taken spoken written sworn known seen shown drawn chosen begun gone done broken forgotten hidden driven fallen frozen grown
  thrown stolen withdrawn forbidden foreseen mistaken borne torn worn`.split(/\s+/),
);
const ONLY_PAST = new Set(
  `said-ate gave took spoke wrote swore knew saw drew chose began went did broke forgot hid drove fell froze grew threw stole
  withdrew forbade foresaw bore tore wore`.split(/\s+/),
);

/** The form of a verb token, by its Penn tag where there is one, else by its letters. `word` is in lower case. */
export function verbForm(token: Token, word: string): VerbForm {
  const known = BY_PENN[token.xpos];
  if (known) return known;
  if (word.length > 4 && word.endsWith('ing')) return 'ing';
  if (ONLY_PARTICIPLE.has(word)) return 'participle';
  if (ONLY_PAST.has(word)) return 'past';
  if (word.endsWith('ed') && word !== token.lemma) return 'past-or-participle';
  if (word === token.lemma) return 'base';
  return word.endsWith('s') && token.lemma !== word.slice(0, -2) ? 'present' : 'past-or-participle';
}
