import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagModelOf } from '../../src/document/3-sentences/tagger/learned-tagger.ts';
import { openArchive, packArchive } from '../../src/model/archive.ts';
import { type HashMap, mapOf, packMap } from '../../src/model/map.ts';
import type { ParserWord } from '../../src/types/model.ts';
import { NEWS, newsSentences } from '../classes/raw-text.ts';
import { CLUSTER_SETTINGS, type ClusterEntry, learnClusters } from '../classes/run-classes.ts';
import { type Bench, benchOf, fromBytes, toBytes } from '../lib/cache.ts';
import { rowBytes, rowsFrom } from '../lib/mean-weights.ts';
import { quiet, type Say } from '../lib/progress.ts';
import type { TrainPlace } from '../run.ts';
import { reportedSpeech } from '../speech/reported-speech.ts';
import { TAGGER_SETTINGS } from '../tagger/run-tagger.ts';
import { readSets, UD_TRAIN } from '../ud/data.ts';
import { type Example, exampleOf } from '../ud/views.ts';
import { jackknifeTags } from './jackknife.ts';
import { type ParserQuantising, packParser } from './pack-parser.ts';
import { hashed, type SilverSettings, silverTrees, type TeacherSettings, trainTeachers } from './self-training.ts';
import type { WordTree } from './teachers.ts';
import { commonRelations, learnParser, type ParserSettings, type TrainedParser, type TreeExample } from './train-parser.ts';

const PARSER: ParserSettings = { seed: 20_220_224, epochs: 6, relationCount: 5, admitMoves: 6, admitLabels: 3, explore: 0.9 };
/** Built sentences of reported speech that join the treebanks. */
const SPEECH = { count: 2750, seed: 11 };
const QUANTISING: ParserQuantising = { moves: { prune: 3, clip: 0.0005 }, labels: { prune: 1, clip: 0.0005 } };
const TEACHERS: TeacherSettings = { teachers: 4, parser: PARSER, quantising: QUANTISING };
const SILVER: SilverSettings = { agreement: 0.8, longest: 60 };
/** Parts for jackknifed tags, and the epochs of each part's tagger. */
const PARTS = 5;
const PART_EPOCHS = 4;
/** The news is halved by articles; each half teaches this many runs of neighbouring seeds. */
export const FOLDS = 2;
const RUNS_A_FOLD = 2;

export const PARSER_SETTINGS = {
  ...PARSER,
  ...QUANTISING,
  folds: FOLDS,
  runsAFold: RUNS_A_FOLD,
  teachers: TEACHERS.teachers,
  silver: SILVER,
  speech: SPEECH,
  parts: PARTS,
};

/** The half of the news that an article belongs to, by its place in its file. Neighbours, often of one outlet, stay together. */
export const foldOf = (article: number): number => (article >> 3) % FOLDS;

/** What the parser is made of: runs over the treebanks and one half of the news each. */
export interface ParserRuns {
  readonly clusters: readonly ClusterEntry[];
  readonly map: HashMap;
  readonly relations: readonly string[];
  /** By half of the news that was seen. */
  readonly byFold: readonly (readonly TrainedParser[])[];
}

/**
 * Treebank trees and built ones, with jackknifed tags, teach four parsers; where these agree on news sentences, their trees join the
 * others to teach the runs. Needs `tagger.bin`; what was trained before is taken from the cache.
 */
export function parserRuns({ shared, out, say }: TrainPlace): ParserRuns {
  const files = [...[...UD_TRAIN, ...NEWS].map(({ path }) => join(shared, path)), join(out, 'tagger.bin')];
  const bench = benchOf('parser', { code: import.meta.filename, files });
  const clusters = learnClusters(shared, CLUSTER_SETTINGS, quiet);
  const map = mapOf(openArchive(packArchive(new Map(packMap('clusters', clusters)))), 'clusters');
  const gold = goldTrees(shared, clusters, bench, say);
  const relations = commonRelations(gold, PARSER.relationCount);
  let examples: readonly (readonly TreeExample[])[] | null = null;
  const examplesOf = (fold: number): readonly TreeExample[] => {
    examples ??= examplesByFold({ shared, out, say }, bench, gold, relations, map, clusters);
    return examples[fold]!;
  };
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    Array.from({ length: RUNS_A_FOLD }, (_, run) => {
      const settings = { ...PARSER, seed: PARSER.seed + fold * RUNS_A_FOLD + run };
      const number = fold * RUNS_A_FOLD + run + 1;
      const bytes = bench.keep(`run-${number}`, () => {
        const trained = learnParser(examplesOf(fold), relations, settings, quiet);
        return Buffer.concat([rowBytes(trained.moves), rowBytes(trained.labels)]);
      });
      const moves = rowsFrom(bytes);
      say(`run ${number} of ${FOLDS * RUNS_A_FOLD}`, 70);
      return { moves: moves.rows, labels: rowsFrom(bytes, moves.end).rows };
    }),
  );
  return { clusters, map, relations, byFold };
}

/** The parser's file made of some of the runs: their mean. */
export const packRuns = ({ clusters, relations }: ParserRuns, runs: readonly TrainedParser[], say: Say = quiet): Uint8Array =>
  packArchive(packParser(clusters, relations, runs, QUANTISING, say));

function examplesByFold(
  { shared, out, say }: TrainPlace,
  bench: Bench,
  gold: readonly WordTree[],
  relations: readonly string[],
  map: HashMap,
  clusters: readonly ClusterEntry[],
): TreeExample[][] {
  const teachers = trainTeachers(gold, relations, map, clusters, TEACHERS, bench, say);
  const tagger = tagModelOf(openArchive(readFileSync(join(out, 'tagger.bin'))));
  const treebank = gold.map((tree) => hashed(tree, map));
  const news = newsSentences(shared);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const half = news.filter(({ article }) => foldOf(article) === fold);
    const silver = silverTrees(half, tagger, teachers, SILVER);
    say(`${gold.length} trees, and ${silver.length} of one half of the news that the teachers agree on`, 25);
    return [...treebank, ...silver.map((tree) => hashed(tree, map))];
  });
}

/** The tree of an example over the tags it is to be parsed from. */
export const wordTree = ({ words }: Example, tags: readonly ParserWord[]): WordTree => ({
  words: tags,
  heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
  relations: words.map(({ relation }) => relation),
});

function goldTrees(shared: string, clusters: readonly ClusterEntry[], bench: Bench, say: Say): WordTree[] {
  const sentences = readSets(shared, UD_TRAIN);
  const built = reportedSpeech(sentences, SPEECH.count, SPEECH.seed);
  const examples = [...sentences, ...built].map((sentence) => exampleOf(sentence.words));
  const settings = { ...TAGGER_SETTINGS, runs: 1, epochs: PART_EPOCHS };
  const tags = fromBytes<ParserWord[][]>(
    bench.keep('tags', () => toBytes(jackknifeTags(examples, PARTS, clusters, settings, say))),
  );
  return examples.map((example, i) => wordTree(example, tags[i]!));
}
