import { hashText } from '../../src/model/hash.ts';
import { normalForms } from '../../src/model/word-attributes.ts';
import { readSets, UD_TRAIN } from '../ud/data.ts';
import { exampleOf } from '../ud/views.ts';
import { countBigrams } from './bigrams.ts';
import { exchangeClasses } from './exchange.ts';
import { newsSentences } from './raw-text.ts';

/** Hash of a normal form and the class of words that stand where it stands. */
export type ClusterEntry = readonly [key: number, cluster: number];

export interface ClusterSettings {
  readonly classes: number;
  readonly rounds: number;
  /** A word must be seen this often to have a class. */
  readonly least: number;
}

export const CLUSTER_SETTINGS: ClusterSettings = { classes: 128, rounds: 15, least: 4 };

/** Word classes from the news texts and the UD training text, without looking at any annotation. */
export function learnClusters(shared: string, settings: ClusterSettings, say: (message: string) => void): ClusterEntry[] {
  const news = newsSentences(shared).map(({ text, words, first, last }) => normalForms(text, words, first, last));
  const trees = readSets(shared, UD_TRAIN).map((sentence) => {
    const example = exampleOf(sentence.words);
    return normalForms(example.text, example, 0, example.words.length);
  });
  const { forms, bigrams } = countBigrams([...news, ...trees], settings.least);
  const classes = exchangeClasses(bigrams, settings.classes, settings.rounds, say);
  return forms.slice(2).map((form, i): ClusterEntry => [hashText(form), classes[i + 2]!]);
}
