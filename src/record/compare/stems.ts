import { stem } from '../../lang/stem.ts';
import { wordsOf } from '../content-words.ts';

/** The words of a text that mean something, in order, as stems by Porter: “their responsibilities” and “responsibility” meet. */
export function tellingStems(text: string): string[] {
  return wordsOf(text, 0, text.length)
    .filter(({ common }) => !common)
    .map(({ start, end }) =>
      stem(
        text
          .slice(start, end)
          .toLowerCase()
          .replace(/[’']\p{L}+$/u, ''),
      ),
    );
}
