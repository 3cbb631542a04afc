import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagModelOf } from '../../src/document/3-sentences/tagger/learned-tagger.ts';
import { parseModelOf } from '../../src/document/4-parse/dependency/learned-parser.ts';
import { type Archive, openArchive, packArchive } from '../../src/model/archive.ts';
import { type HashMap, mapOf, packMap } from '../../src/model/map.ts';
import type { ParserWord } from '../../src/types/model.ts';
import { NEWS, newsSentences } from '../classes/raw-text.ts';
import { CLUSTER_SETTINGS, type ClusterEntry, learnClusters } from '../classes/run-classes.ts';
import { cached, fromBytes, RECIPE, toBytes } from '../lib/cache.ts';
import { writeModel } from '../lib/card.ts';
import { progressOf } from '../lib/progress.ts';
import type { TrainPlace } from '../run.ts';
import { reportedSpeech } from '../speech/reported-speech.ts';
import { TAGGER_SETTINGS } from '../tagger/run-tagger.ts';
import { readSets, UD_DEV, UD_TRAIN } from '../ud/data.ts';
import { type Example, exampleOf } from '../ud/views.ts';
import { jackknifeTags, tagWith } from './jackknife.ts';
import { type ParserQuantising, packParser } from './pack-parser.ts';
import { scoreParser } from './score-parser.ts';
import { hashed, type SilverSettings, silverTrees, type TeacherSettings, trainTeachers } from './self-training.ts';
import type { WordTree } from './teachers.ts';
import { learnParser, type ParserSettings } from './train-parser.ts';

const SETTINGS: ParserSettings = { seed: 20_220_224, epochs: 6, relationCount: 5, admitMoves: 6, admitLabels: 3, explore: 0.9 };
/** Built sentences of reported speech that join the treebanks. */
const SPEECH_SETTINGS = { count: 2750, seed: 11 };
const QUANTISING: ParserQuantising = { moves: { prune: 3, clip: 0.0005 }, labels: { prune: 1, clip: 0.0005 } };
const TEACHERS: TeacherSettings = { teachers: 4, parser: SETTINGS, quantising: QUANTISING };
const SILVER: SilverSettings = { every: 2, agreement: 0.8, longest: 60 };
/** Parts for jackknifed tags, and the epochs of each part's tagger. */
const PARTS = 5;
const PART_EPOCHS = 4;

/** The tree of an example over the tags it is to be parsed from. */
export const wordTree = ({ words }: Example, tags: readonly ParserWord[]): WordTree => ({
  words: tags,
  heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
  relations: words.map(({ relation }) => relation),
});

/**
 * Trains the parser and writes `parser.bin` and its card. Treebank trees and built ones, with jackknifed tags, teach four parsers;
 * where these agree on news sentences, their trees join the others to teach the one that ships. Needs `tagger.bin`.
 */
export function runParser({ shared, out }: TrainPlace): void {
  const say = progressOf('parser');
  const clusters = learnClusters(shared, CLUSTER_SETTINGS, () => {});
  const map = mapOf(openArchive(packArchive(new Map(packMap('clusters', clusters)))), 'clusters');
  const tagger = openArchive(readFileSync(join(out, 'tagger.bin')));
  const gold = goldTrees(shared, clusters, say);
  const teachers = trainTeachers(gold, map, clusters, TEACHERS, RECIPE, say);
  const silver = silverTrees(newsSentences(shared), tagModelOf(tagger), teachers, SILVER);
  say(`${gold.length} trees, and ${silver.length} of news that the teachers agree on`);
  const trained = learnParser(
    [...gold, ...silver].map((tree) => hashed(tree, map)),
    SETTINGS,
    say,
  );
  const bytes = packArchive(packParser(clusters, trained, QUANTISING, say));
  const scores = scoreOnDev(shared, openArchive(bytes), tagger, map);
  say(JSON.stringify(scores));
  writeModel(out, shared, 'parser', bytes, {
    description:
      'Greedy arc-hybrid dependency parser: averaged perceptrons for moves (dynamic oracle) and relations, jackknifed tags, word classes, built sentences of reported speech, self-training on news.',
    data: [...UD_TRAIN, ...NEWS, ...UD_DEV],
    settings: { ...SETTINGS, ...QUANTISING, teachers: TEACHERS.teachers, silver: SILVER, speech: SPEECH_SETTINGS, parts: PARTS },
    scores,
    weaknesses: ['parataxis', 'attachment of prepositional phrases and clauses far away', 'crossing arcs, which it cannot make'],
    licence: 'Weights: the repository’s licence; they hold no text. Training data as listed under data.',
  });
}

function goldTrees(shared: string, clusters: readonly ClusterEntry[], say: (message: string) => void): WordTree[] {
  const sentences = readSets(shared, UD_TRAIN);
  const built = reportedSpeech(sentences, SPEECH_SETTINGS.count, SPEECH_SETTINGS.seed);
  const examples = [...sentences, ...built].map((sentence) => exampleOf(sentence.words));
  const settings = { ...TAGGER_SETTINGS, epochs: PART_EPOCHS };
  const key = [RECIPE, settings, SPEECH_SETTINGS, CLUSTER_SETTINGS, PARTS, examples.length];
  const tags = fromBytes<ParserWord[][]>(
    cached('tags', key, () => toBytes(jackknifeTags(examples, PARTS, clusters, settings, say))),
  );
  return examples.map((example, i) => wordTree(example, tags[i]!));
}

const scoreOnDev = (shared: string, parser: Archive, tagger: Archive, map: HashMap): Record<string, unknown> =>
  Object.fromEntries(
    UD_DEV.map((set) => {
      const dev = readSets(shared, [set]).map((sentence) => exampleOf(sentence.words));
      const trees = tagWith(tagger, dev).map((words, i) => hashed(wordTree(dev[i]!, words), map));
      return [set.path, scoreParser(parseModelOf(parser), trees)];
    }),
  );
