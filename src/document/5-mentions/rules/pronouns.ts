import { found, type Rule } from '../scene.ts';
import type { Word } from '../words.ts';

interface Pronoun {
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | null;
}

const one: Pronoun = { plural: false, gender: null };
const many: Pronoun = { plural: true, gender: null };
const he: Pronoun = { plural: false, gender: 'm' };
const she: Pronoun = { plural: false, gender: 'f' };

/** Pronouns that may stand for a speaker or one spoken to. "this" and "that" mostly point at what was said. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries({
    he: he,
    him: he,
    his: he,
    himself: he,
    she: she,
    her: she,
    hers: she,
    herself: she,
    it: one,
    its: one,
    itself: one,
    they: many,
    them: many,
    their: many,
    theirs: many,
    themselves: many,
    i: one,
    me: one,
    my: one,
    myself: one,
    we: many,
    us: many,
    our: many,
    ours: many,
    ourselves: many,
    you: many,
    your: many,
    who: one,
    whom: one,
    whose: one,
    which: one,
    that: one,
  }),
);

/** A pronoun; "US" in capitals was taken by the tables before, "it's" is it + s. */
export const pronoun: Rule = ({ words }, at) => {
  const word = words[at];
  const row = word === undefined ? undefined : PRONOUNS.get(word.lower);
  if (
    word === undefined ||
    row === undefined ||
    (word.lower === 'that' && !isRelative(words, at)) ||
    (word.lower === 'i' && word.text !== 'I') ||
    word.text === 'US' ||
    word.text === 'IT'
  )
    return null;
  return found({ first: at, last: at + 1, kind: 'pronoun', role: word.lower, form: 'pronoun', ...row, why: 'a pronoun' });
};

/** "the only state that has", not "said that it" nor "that report". */
function isRelative(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.gap === undefined || words[at]?.gap === 'start' || next === undefined) return false;
  return (before.upos === 'NOUN' || before.upos === 'PROPN') && (next.upos === 'VERB' || next.upos === 'AUX');
}
