import { join } from 'node:path';
import { openArchive, packArchive } from '../../src/model/archive.ts';
import { NEWS } from '../classes/raw-text.ts';
import { CLUSTER_SETTINGS, learnClusters } from '../classes/run-classes.ts';
import { benchOf } from '../lib/cache.ts';
import { writeModel } from '../lib/card.ts';
import type { TrainPlace } from '../run.ts';
import { readSets, UD_DEV, UD_TRAIN } from '../ud/data.ts';
import { exampleOf, inTitleCase, withoutStop } from '../ud/views.ts';
import { scoreTagger } from './score-tagger.ts';
import { type TaggerSettings, trainTagger } from './train-tagger.ts';

export const TAGGER_SETTINGS: TaggerSettings = {
  seed: 20_220_224,
  runs: 3,
  epochs: 8,
  admit: 3,
  tagCount: 5,
  prune: 0.5,
  clip: 0.0005,
};
/** One sentence in this many is seen again as a headline would write it. */
const HEADLINE_SHARE = 12;

/** Trains the tagger with its lemma rules on UD English and writes `tagger.bin` and its card. */
export function runTagger({ shared, out, say }: TrainPlace): void {
  const files = [...UD_TRAIN, ...NEWS].map(({ path }) => join(shared, path));
  const bench = benchOf('tagger', { code: import.meta.filename, files });
  const sentences = readSets(shared, UD_TRAIN);
  const headlines = sentences.filter((_, i) => i % HEADLINE_SHARE === 0).map((sentence) => inTitleCase(withoutStop(sentence)));
  const examples = [...sentences, ...headlines].map((sentence) => exampleOf(sentence.words));
  const bytes = bench.keep('whole', () =>
    packArchive(trainTagger(examples, learnClusters(shared, CLUSTER_SETTINGS, say), TAGGER_SETTINGS, say)),
  );
  const archive = openArchive(bytes);
  const scores = Object.fromEntries(UD_DEV.map((set) => [set.path, scoreTagger(archive, readSets(shared, [set]))]));
  say(JSON.stringify(scores), 70);
  writeModel(out, shared, 'tagger', bytes, {
    description:
      'Averaged perceptron over joint UPOS and Penn tags, left to right, with word classes from unlabelled news and learned lemma rules.',
    data: [...UD_TRAIN, ...NEWS, ...UD_DEV],
    settings: { ...TAGGER_SETTINGS, headlineShare: HEADLINE_SHARE, clusters: CLUSTER_SETTINGS },
    scores,
    weaknesses: [
      'common against proper nouns in names of bodies and in headlines',
      'participles against adjectives',
      'web text with typing errors',
    ],
    licence: 'Weights: the repository’s licence; they hold no text. Training data as listed under data.',
  });
}
