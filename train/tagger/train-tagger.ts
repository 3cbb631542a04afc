import { TAG_FEATURES, type TagInput, tagFeatures } from '../../src/document/3-sentences/tagger/tag-features.ts';
import { bestAllowed, classesOf } from '../../src/document/3-sentences/tagger/tag-words.ts';
import { openArchive, packArchive } from '../../src/model/archive.ts';
import { type HashMap, mapOf, packMap } from '../../src/model/map.ts';
import { packWeights } from '../../src/model/weights.ts';
import { normalForms, wordAttributes } from '../../src/model/word-attributes.ts';
import type { ClusterEntry } from '../classes/run-classes.ts';
import { meanWeights } from '../lib/mean-weights.ts';
import { type Quantising, quantise } from '../lib/quantise.ts';
import { seededRandom, shuffle } from '../lib/random.ts';
import { SparseWeights } from '../lib/sparse-weights.ts';
import type { Example } from '../ud/views.ts';
import { buildClasses, type TagClasses } from './tag-classes.ts';
import { trainLemmas } from './train-lemmas.ts';

export interface TaggerSettings extends Quantising {
  readonly seed: number;
  /** Runs of neighbouring seeds, whose mean is the model. */
  readonly runs: number;
  readonly epochs: number;
  /** How often a feature must be wanted in an update before it is learned; rarer ones are noise. */
  readonly admit: number;
  /** A tag must be seen this often to be learned. */
  readonly tagCount: number;
}

interface Prepared {
  readonly input: TagInput;
  readonly gold: Int32Array;
}

/** Trains the tagger and returns the sections of its model file. */
export function trainTagger(
  examples: readonly Example[],
  clusterEntries: readonly ClusterEntry[],
  settings: TaggerSettings,
  say: (message: string) => void,
): Map<string, Uint8Array> {
  const tags = tagsOf(examples, settings.tagCount);
  const classes = buildClasses(examples, tags);
  const clusterSections = packMap('clusters', clusterEntries);
  const map = mapIn(packMap('classes', classes.entries), 'classes');
  const clusters = mapIn(clusterSections, 'clusters');
  const prepared = examples.map((example) => prepare(example, tags, map, clusters));
  const runs = Array.from({ length: settings.runs }, (_, run) => {
    const { weights, time } = learn(prepared, tags.length, classes, { ...settings, seed: settings.seed + run }, say);
    return [...weights.averages(time)];
  });
  const rows = quantise(meanWeights(runs), settings);
  say(`${rows.length} features, ${rows.reduce((sum, row) => sum + row.weights.length, 0)} weights`);
  return new Map([
    ...packWeights('tags', rows),
    ...packMap('classes', classes.entries),
    ...clusterSections,
    ['allowed', classes.allowed],
    ['only', new Uint8Array(classes.only.buffer)],
    ['labels', new TextEncoder().encode(tags.join('\n'))],
    ...trainLemmas(examples, tags),
  ]);
}

const mapIn = (sections: [string, Uint8Array][], name: string): HashMap =>
  mapOf(openArchive(packArchive(new Map(sections))), name);

/** Joint tags seen often enough, most frequent first. */
function tagsOf(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of examples)
    for (const word of words) counts.set(`${word.upos}|${word.xpos}`, (counts.get(`${word.upos}|${word.xpos}`) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 255)
    .map(([tag]) => tag);
}

function prepare(example: Example, tags: readonly string[], classes: HashMap, clusters: HashMap): Prepared {
  const forms = normalForms(example.text, example, 0, example.words.length);
  const rows = wordAttributes(example.text, example, 0, forms, clusters);
  const index = new Map(tags.map((tag, i) => [tag, i]));
  const gold = Int32Array.from(
    example.words,
    (word) => index.get(`${word.upos}|${word.xpos}`) ?? tags.findIndex((tag) => tag.startsWith(`${word.upos}|`)),
  );
  return { input: { rows, classes: classesOf(classes, rows), count: forms.length }, gold };
}

function learn(
  prepared: readonly Prepared[],
  tagCount: number,
  classes: TagClasses,
  settings: TaggerSettings,
  say: (message: string) => void,
): { weights: SparseWeights; time: number } {
  const weights = new SparseWeights(settings.admit);
  const random = seededRandom(settings.seed);
  const order = prepared.map((_, i) => i);
  let time = 1;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0;
    let seen = 0;
    for (const at of shuffle(order, random)) {
      const sentence = prepared[at]!;
      wrong += learnSentence(weights, sentence, tagCount, classes, time);
      seen += sentence.input.count;
      time += sentence.input.count;
    }
    say(`epoch ${epoch} of ${settings.epochs}: ${((100 * wrong) / seen).toFixed(2)} % wrong, ${weights.size} features`);
  }
  return { weights, time };
}

function learnSentence(weights: SparseWeights, sentence: Prepared, tagCount: number, classes: TagClasses, from: number): number {
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(tagCount);
  let wrong = 0;
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < sentence.input.count; i++) {
    const known = sentence.input.classes[i]! === 0 ? -1 : classes.only[sentence.input.classes[i]! - 1]!;
    const gold = sentence.gold[i]!;
    let tag = known;
    if (known < 0) {
      const n = tagFeatures(sentence.input, i, tag1, tag2, keys);
      tag = guess(weights, keys, n, scores, classes.allowed, sentence.input.classes[i]! * tagCount);
      if (tag !== gold && gold >= 0) {
        for (let k = 0; k < n; k++) {
          if (!weights.admits(keys[k]!)) continue;
          weights.update(keys[k]!, gold, 1, from + i);
          weights.update(keys[k]!, tag, -1, from + i);
        }
      }
    }
    if (tag !== gold) wrong++;
    tag2 = tag1;
    tag1 = tag;
  }
  return wrong;
}

function guess(
  weights: SparseWeights,
  keys: Int32Array,
  n: number,
  scores: Float64Array,
  allowed: Uint8Array,
  row: number,
): number {
  scores.fill(0);
  for (let k = 0; k < n; k++) weights.addScores(keys[k]!, scores);
  return bestAllowed(allowed, row, scores.length, scores);
}
