import { stem } from '../../lang/stem.ts';
import { wordsOf } from '../content-words.ts';

/** A word that means something. */
export interface TellingWord {
  readonly stem: string;
  /** Written as names are, and not only because it begins the text. */
  readonly name: boolean;
}

/** The words of a text that mean something, in order, by Porter’s stems: “their responsibilities” and “responsibility” meet. */
export function tellingWords(text: string): TellingWord[] {
  const words = wordsOf(text, 0, text.length);
  return words
    .filter(({ common }) => !common)
    .map((word) => ({
      stem: stem(
        text
          .slice(word.start, word.end)
          .toLowerCase()
          .replace(/[’']\p{L}+$/u, ''),
      ),
      name: word.capital && word !== words[0],
    }));
}

export const tellingStems = (text: string): string[] => tellingWords(text).map((word) => word.stem);
