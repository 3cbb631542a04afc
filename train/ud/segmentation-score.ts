import { sentenceBoundaries } from '../../src/document/3-sentences/sentence-boundaries.ts';
import { tokenize } from '../../src/document/3-sentences/tokenize.ts';
import type { GoldBlock } from './raw-text.ts';

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function f1(gold: number, found: number, right: number): F1 {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Words and sentences of running text found with exactly the gold offsets (the metric of the CoNLL 2018 shared task). */
export function scoreSegmentation(blocks: readonly GoldBlock[]): { readonly words: F1; readonly sentences: F1 } {
  const words = { gold: 0, found: 0, right: 0 };
  const sentences = { gold: 0, found: 0, right: 0 };
  for (const block of blocks) {
    const found = tokenize(block.text);
    const goldWords = new Set(block.starts.map((start, i) => `${start} ${block.ends[i]}`));
    words.gold += goldWords.size;
    words.found += found.starts.length;
    words.right += found.starts.filter((start, i) => goldWords.has(`${start} ${found.ends[i]}`)).length;
    const goldSpans = new Set(block.sentences.map(([a, b]) => `${block.starts[a]} ${block.ends[b - 1]}`));
    const foundSpans = sentenceBoundaries(block.text, found).map(([a, b]) => `${found.starts[a]} ${found.ends[b - 1]}`);
    sentences.gold += goldSpans.size;
    sentences.found += foundSpans.length;
    sentences.right += foundSpans.filter((span) => goldSpans.has(span)).length;
  }
  return {
    words: f1(words.gold, words.found, words.right),
    sentences: f1(sentences.gold, sentences.found, sentences.right),
  };
}
