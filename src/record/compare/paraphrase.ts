import { sharedWords } from '../../lang/word-diff.ts';
import { tellingStems } from './stems.ts';

/** Telling words that a paraphrase shares with the quotation it rests on, and of its own words how many. */
const SHARED = 3;
const SHARE = 0.5;

/** How much of a paraphrase stands in a quotation, 0..1; 0 for too little to rest on it. Both as stems of telling words. */
export function comparePhrase(paraphrase: readonly string[], quotation: readonly string[]): number {
  const own = [...new Set(paraphrase)];
  const shared = own.filter((stem) => quotation.includes(stem)).length;
  const inOrder = sharedWords(own, quotation);
  const share = shared / Math.max(1, own.length);
  return shared >= SHARED && share >= SHARE && inOrder >= 2 ? share : 0;
}

const SENTENCE = /[^.!?…]+[.!?…]*/g;

/** The sentence of a quotation that a paraphrase rests on: the one that shares most telling words with it. */
export function sentenceMeant(quotation: string, paraphrase: string): string {
  const stems = new Set(tellingStems(paraphrase));
  const sentences = [...quotation.matchAll(SENTENCE)].map(([words]) => words.trim());
  const shared = sentences.map((words) => new Set(tellingStems(words).filter((stem) => stems.has(stem))).size);
  return sentences[shared.indexOf(Math.max(...shared))] ?? quotation;
}
