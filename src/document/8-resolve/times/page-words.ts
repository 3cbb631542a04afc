import type { Unresolved } from '../../../types/unresolved.ts';

/** A word of the page as tables are matched with: lower case, "U.S." as "us.", possessive marks dropped. */
export interface PageWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Index into `Sentences.sentences`. */
  readonly sentence: number;
}

const WORD = /\b(?:U\.S\.A?\.?|U\.N\.|E\.U\.|U\.K\.|US|UN|EU|UK)(?![\p{L}])|[\p{L}\p{N}]+/gu;

/** Acronyms that would read as words get a dot, so that the table's "us." is never the pronoun. */
export function tableWord(word: string): string {
  const short = /^(?:U\.?S\.?(?:A\.?)?|U\.?N\.?|E\.?U\.?|U\.?K\.?)$/.test(word);
  return short ? `${word.replace(/\./g, '').slice(0, 2).toLowerCase()}.` : word.toLowerCase();
}

const known = new WeakMap<Unresolved, readonly PageWord[]>();

/** Words of all sentences in text order, made once a page. */
export function pageWords(found: Unresolved): readonly PageWord[] {
  const words = known.get(found) ?? readWords(found);
  known.set(found, words);
  return words;
}

function readWords(found: Unresolved): PageWord[] {
  const words: PageWord[] = [];
  found.sentences.sentences.forEach((sentence, index) => {
    for (const match of found.page.text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const start = sentence.start + match.index;
      if (match[0] === 's' && /[’']/.test(found.page.text[start - 1] ?? '')) continue;
      words.push({ word: tableWord(match[0]), start, end: start + match[0].length, sentence: index });
    }
  });
  return words;
}
