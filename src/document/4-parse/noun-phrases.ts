import type { NounPhrase } from '../../types/parse.ts';
import type { Token } from '../../types/sentence.ts';

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const OPENING = /^[“‘"'«„(]$/;

/** What the scan needs to know of the text around the tokens. */
export interface Words {
  /** Token in lower case with its marks as written. */
  readonly word: (i: number) => string;
  /** Whether white space stands between token `i - 1` and `i`. */
  readonly spaced: (i: number) => boolean;
}

const isNoun = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';

/** Words that may stand before the noun without ending the phrase. */
function modifies(token: Token | undefined): boolean {
  if (!token) return false;
  return token.upos === 'ADJ' || token.upos === 'NUM' || token.upos === 'SYM' || token.upos === 'X' || isNoun(token);
}

function isPossessive(token: Token | undefined, word: string): boolean {
  return (token?.upos === 'PART' && /^['’]s?$/.test(word)) || (token?.upos === 'PUNCT' && /^['’]$/.test(word));
}

/** Index after the part of a noun phrase that stands at `at`, or `at` itself when the phrase cannot go on. */
function step(tokens: readonly Token[], words: Words, at: number, last: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!token || at >= last) return at;
  if (modifies(token)) return at + 1;
  const word = words.word(at);
  if (/^[-–/]$/.test(word) && !words.spaced(at) && at + 1 < last && !words.spaced(at + 1)) {
    return next && next.upos !== 'PUNCT' ? at + 2 : at;
  }
  if (
    isNoun(before) &&
    isPossessive(token, word) &&
    !words.spaced(at) &&
    (modifies(next) || isModifyingVerb(tokens, words, at + 1))
  ) {
    return at + 1;
  }
  if (token.upos === 'ADV' && next?.upos === 'ADJ' && before && !isNoun(before)) return at + 1;
  if (OPENING.test(word) && before && !isNoun(before) && modifies(next)) return at + 1;
  return isModifyingVerb(tokens, words, at) ? at + 1 : at;
}

/** `a growing crisis`, `the US-led alliance`: a participle between a determiner and its noun. */
function isModifyingVerb(tokens: readonly Token[], words: Words, at: number): boolean {
  const before = tokens[at - 1];
  const determined =
    before?.upos === 'DET' ||
    before?.upos === 'ADJ' ||
    POSSESSIVES.has(words.word(at - 1)) ||
    isPossessive(before, words.word(at - 1));
  return tokens[at]?.upos === 'VERB' && determined && /(?:ing|ed|en)$/.test(words.word(at)) && modifies(tokens[at + 1]);
}

function starts(token: Token, word: string): boolean {
  if (!/[\p{L}\p{N}$€£%]/u.test(word)) return false;
  return token.upos === 'DET' || modifies(token) || (token.upos === 'PRON' && POSSESSIVES.has(word));
}

function lastNoun(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (isNoun(tokens[i])) return i;
  return last - 1;
}

/**
 * Base noun phrases of the tokens `[first, last)`, in order. Possessors stay inside; "of" and coordination end a phrase.
 *
 *     [China’s foreign minister] met [the head] of [the EU] and [its envoy]
 */
export function nounPhrases(tokens: readonly Token[], words: Words, first: number, last: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = first; i < last; ) {
    const token = tokens[i] as Token;
    const owner = POSSESSIVES.has(words.word(i)) && (modifies(tokens[i + 1]) || isModifyingVerb(tokens, words, i + 1));
    if (token.upos === 'PRON' && !owner) {
      phrases.push({ first: i, last: i + 1, head: i });
      i++;
      continue;
    }
    if (!starts(token, words.word(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let next = step(tokens, words, end, last); next > end; next = step(tokens, words, end, last)) end = next;
    const bareAdjective = end === i + 1 && (token.upos === 'ADJ' || token.upos === 'SYM');
    if (!bareAdjective) phrases.push({ first: i, last: end, head: lastNoun(tokens, i, end) });
    i = end;
  }
  return phrases;
}
