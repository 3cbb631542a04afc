import type { Range } from './rule-view.ts';
import type { CueScene } from './span-view.ts';

/** Words between two quotations of one speaker: `“We wait,” the old man from the harbour said. “It is late.”` */
const GAP = 40;

/** The next whole quotation that opens from word `from` on, or null. */
export function quotationAfter({ view, last }: CueScene, from: number): Range | null {
  const { quote, quotation } = view.words;
  for (let i = from; i < Math.min(last, from + GAP); i++) {
    if (quote[i] !== 1) continue;
    let end = i + 1;
    while (end < last && quotation[end] === quotation[i]) end++;
    return [i, end];
  }
  return null;
}

/** The whole quotation that closes before word `to`, or null. */
export function quotationBefore({ view, first }: CueScene, to: number): Range | null {
  const { quote, quotation } = view.words;
  for (let i = to - 1; i >= Math.max(first, to - GAP); i--) {
    if (quote[i] !== 3) continue;
    let start = i;
    while (start > first && quotation[start - 1] === quotation[i]) start--;
    return [start, i + 1];
  }
  return null;
}
