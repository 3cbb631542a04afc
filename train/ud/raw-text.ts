import type { UdSentence } from './conllu.ts';

/** A paragraph's running text with the gold words' and sentences' offsets in it. */
export interface GoldBlock {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Half-open word ranges, one a sentence. */
  readonly sentences: readonly (readonly [first: number, last: number])[];
}

/** Joins the sentences of each paragraph into running text, as the annotators saw it. */
export function goldBlocks(sentences: readonly UdSentence[]): GoldBlock[] {
  const groups: UdSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (sentence.opensBlock || last === undefined) groups.push([sentence]);
    else last.push(sentence);
  }
  return groups.map(toBlock);
}

function toBlock(group: readonly UdSentence[]): GoldBlock {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const ranges: [number, number][] = [];
  for (const sentence of group) {
    const first = starts.length;
    for (const word of sentence.words) {
      starts.push(text.length);
      text += word.form;
      ends.push(text.length);
      if (word.spaceAfter) text += ' ';
    }
    ranges.push([first, starts.length]);
  }
  return { text, starts, ends, sentences: ranges };
}
