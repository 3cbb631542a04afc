import { sharedWords } from '../../lang/word-diff.ts';
import type { Shift } from '../../types/shift.ts';
import { shiftsIn } from './shifts.ts';
import { tellingStems, tellingWords } from './stems.ts';

/** Telling words that a paraphrase shares with the quotation it rests on, how many of them no names, and of its own words how many. */
const SHARED = 3;
const THINGS = 2;
const SHARE = 0.5;

/** How much of a paraphrase stands in a quotation, 0..1; 0 for too little to rest on it. */
export function comparePhrase(paraphrase: string, quotation: string): number {
  const [own, quoted] = [paraphrase, quotation].map((text) => new Map(tellingWords(text).map(({ stem, name }) => [stem, name])));
  if (own === undefined || quoted === undefined) return 0;
  const shared = [...own.keys()].filter((stem) => quoted.has(stem));
  const things = shared.filter((stem) => !(own.get(stem) && quoted.get(stem))).length;
  const inOrder = sharedWords([...own.keys()], [...quoted.keys()]);
  const share = shared.length / Math.max(1, own.size);
  return shared.length >= SHARED && things >= THINGS && share >= SHARE && inOrder >= 2 ? share : 0;
}

/** How much longer the sentence may be, in telling words, for what a paraphrase leaves out of it to count. */
const LONGER = 1.8;
/** What a short paraphrase of a long sentence leaves out without changing it. */
const LEFT_OUT: ReadonlySet<Shift['kind']> = new Set(['negation', 'number']);

/** What a paraphrase changes in the sentence of the quotation that it rests on; the quotation comes first. */
export function paraphraseShifts(paraphrase: string, quotation: string): Shift[] {
  const meant = sentenceMeant(quotation, paraphrase);
  const isWhole = tellingStems(meant).length <= LONGER * tellingStems(paraphrase).length;
  return shiftsIn(meant, paraphrase).filter(({ kind }) => isWhole || !LEFT_OUT.has(kind));
}

const SENTENCE = /[^.!?…]+[.!?…]*/g;

/** The sentence that shares most telling words with the paraphrase. */
function sentenceMeant(quotation: string, paraphrase: string): string {
  const stems = new Set(tellingStems(paraphrase));
  const sentences = [...quotation.matchAll(SENTENCE)].map(([words]) => words.trim());
  const shared = sentences.map((words) => new Set(tellingStems(words).filter((stem) => stems.has(stem))).size);
  return sentences[shared.indexOf(Math.max(...shared))] ?? quotation;
}
