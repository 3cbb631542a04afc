import type { CardData } from '../lib/card.ts';
import { readShared } from '../lib/shared.ts';
import { readConllu, type UdSentence } from './conllu.ts';

const LICENCES = {
  ewt: 'CC BY-SA 4.0 (English Web Treebank, Universal Dependencies)',
  gum: 'annotation CC BY 4.0, texts CC BY or CC BY-SA (openly licensed genres of GUM)',
};

export const UD_TRAIN: readonly CardData[] = [
  { path: 'ud/en_ewt-train.conllu', licence: LICENCES.ewt, use: 'train' },
  { path: 'ud/en_gum-open-train.conllu', licence: LICENCES.gum, use: 'train' },
];

export const UD_DEV: readonly CardData[] = [
  { path: 'ud/en_ewt-dev.conllu', licence: LICENCES.ewt, use: 'score' },
  { path: 'ud/en_gum-open-dev.conllu', licence: LICENCES.gum, use: 'score' },
];

export const readSets = (shared: string, sets: readonly CardData[]): UdSentence[] =>
  sets.flatMap((set) => readConllu(readShared(shared, set.path)));
