import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModelOf } from '../src/document/4-parse/dependency/learned-parser.ts';
import { loadArchive } from '../src/load/models.ts';
import { tagWith } from '../train/parser/jackknife.ts';
import { wordTree } from '../train/parser/parser-runs.ts';
import { scoreParser } from '../train/parser/score-parser.ts';
import { hashed } from '../train/parser/self-training.ts';
import { scoreTagger } from '../train/tagger/score-tagger.ts';
import { readConllu } from '../train/ud/conllu.ts';
import { goldBlocks } from '../train/ud/raw-text.ts';
import { scoreSegmentation } from '../train/ud/segmentation-score.ts';
import { exampleOf } from '../train/ud/views.ts';
import type { EvalSet, Figure } from './types.ts';

const SETS = [
  ['ud/en_ewt-dev.conllu', 'EWT'],
  ['ud/en_gum-open-dev.conllu', 'GUM'],
] as const;

/**
 * Universal Dependencies dev sets: words and sentences of running text (F1), tags and lemmas on gold words (accuracy), heads on gold
 * words with our tags (UAS and LAS without punctuation).
 */
export function evaluateUd(shared: string): Figure[] {
  return SETS.flatMap(([file, name]) => figuresOf(readFileSync(join(shared, file), 'utf8'), name));
}

function figuresOf(source: string, name: string): Figure[] {
  const sentences = readConllu(source);
  const examples = sentences.map((sentence) => exampleOf(sentence.words));
  const [tagger, parser] = [loadArchive('tagger'), parseModelOf(loadArchive('parser'))];
  const { words, sentences: split } = scoreSegmentation(goldBlocks(sentences));
  const tags = scoreTagger(tagger, sentences);
  const trees = tagWith(tagger, examples).map((tagged, i) => hashed(wordTree(examples[i]!, tagged), parser.clusters));
  const { uas, las } = scoreParser(parser, trees);
  const figure = (metric: string, value: number): Figure => ({ metric: `${metric} ${name}`, value, gated: true });
  return [
    figure('words', 100 * words.f1),
    figure('sentences', 100 * split.f1),
    figure('UPOS', tags.upos),
    figure('lemma', tags.lemma),
    figure('UAS', uas),
    figure('LAS', las),
  ];
}

export const ud: EvalSet = {
  name: 'ud',
  files: SETS.map(([file]) => file),
  run: async ({ shared }) => ({ documents: SETS.length, figures: evaluateUd(shared), misses: [] }),
};
