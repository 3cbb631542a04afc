import { fold } from './fold.ts';

/** A word as it is matched, with the characters it came from. */
export interface SearchWord {
  /** Folded: no case, accents or punctuation. "U.S." is "us", "don’t" is "don" and "t". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Initials with full stops · one character of a script that writes no spaces · a run of letters and digits. */
const WORD =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+/gv;

/** The words of a text in order. Any two spellings that fold alike give the same words. */
export function searchWords(text: string): SearchWord[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map((match) => ({
    word: match[0].replaceAll('.', ''),
    start: folded.starts[match.index] ?? 0,
    end: folded.ends[match.index + match[0].length - 1] ?? 0,
  }));
}

export const wordsOf = (text: string): string[] => searchWords(text).map(({ word }) => word);
