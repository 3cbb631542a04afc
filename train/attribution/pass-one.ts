import { type CueView, cueFeatures } from '../../src/document/6-attribution/learned/cue-features.ts';
import { B_CONTENT, B_CUE, B_SOURCE, ROLE_LABELS } from '../../src/document/6-attribution/learned/labels.ts';
import { chainSpace, marginals, viterbi } from '../../src/model/chain.ts';
import type { Say } from '../lib/progress.ts';
import { type CrfSettings, CrfTrainer, type CrfWeights, emissions, type Sequence } from './crf-trainer.ts';
import { Dictionary } from './dictionary.ts';
import { MeanWeights } from './mean-crf.ts';
import { type Prepared, wordsIn } from './prepare.ts';
import { collectRows } from './rows.ts';

export const PASS_ONE: CrfSettings = {
  labels: ROLE_LABELS.length,
  epochs: 6,
  averaged: 2,
  runs: 3,
  rate: 0.1,
  dropout: 0.45,
  seed: 11,
  mayFollow: (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1,
  mayBegin: (label) => label === 0 || label % 2 === 1,
  mayEnd: () => true,
  regimes: 2,
};

/** BIO labels of every word: cues of all levels over sources over content. */
function roleLabels({ words, gold }: Prepared): Uint8Array {
  const labels = new Uint8Array(words.length);
  const paint = (found: readonly number[], begin: number): void => {
    let before = -2;
    for (const i of found) {
      labels[i] = i === before + 1 && words.block[i] === words.block[before] ? begin + 1 : begin;
      before = i;
    }
  };
  for (const { content } of gold.attributions) paint(wordsIn(words, content), B_CONTENT);
  for (const { source } of gold.attributions) paint(wordsIn(words, source), B_SOURCE);
  for (const { cue } of gold.attributions) paint(wordsIn(words, cue), B_CUE);
  return repaired(labels, words.block);
}

/** An "inside" whose beginning was painted over begins anew. */
function repaired(labels: Uint8Array, block: Int32Array): Uint8Array {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0 || label % 2 === 1) continue;
    const before = i > 0 && block[i] === block[i - 1] ? labels[i - 1]! : 0;
    if (before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

/** The paragraphs of one document as sequences over hashed features; `Dictionary.map` makes them trainable. */
export function paragraphSequences(prepared: Prepared, step: Uint8Array, weight: number): Sequence[] {
  const view: CueView = { words: prepared.words, rules: prepared.rules, step, nested: prepared.gold.nested ? 1 : 0 };
  const labels = roleLabels(prepared);
  return prepared.paragraphs.map(([first, last]) => ({
    labels: labels.slice(first, last),
    own: collectRows(first, last, (i, sink) => cueFeatures(view, i, first, last, sink)),
    shared: null,
    weight,
    regime: view.nested,
  }));
}

export function closeDictionary(sequences: readonly Sequence[], least: number): Dictionary {
  const dictionary = new Dictionary();
  for (const { own } of sequences) dictionary.count(own.ids, 0, own.ids.length);
  dictionary.close(least);
  return dictionary;
}

export const withIds = (sequence: Sequence, dictionary: Dictionary): Sequence => ({
  ...sequence,
  own: dictionary.map(sequence.own),
});

export function trainCrf(sequences: readonly Sequence[], features: number, settings: CrfSettings, say: Say): CrfWeights {
  const { epochs, averaged, runs } = settings;
  const mean = new MeanWeights(runs * averaged);
  for (let run = 0; run < runs; run++) {
    const trainer = new CrfTrainer(features, { ...settings, seed: settings.seed + 2 * run });
    for (let e = 0; e < epochs; e++) {
      const loss = trainer.epoch(sequences);
      if (e >= epochs - averaged) mean.add(trainer.result);
      say(`run ${run + 1}/${runs} epoch ${e + 1}/${epochs} loss ${loss.toFixed(4)}`);
    }
  }
  return mean.result();
}

/** What pass 1 says of a document: label and probabilities of each word. */
export interface RoleGuess {
  readonly role: Uint8Array;
  readonly probability: Float32Array;
}

const space = chainSpace();

/** Runs trained weights over a document's paragraphs (as sequences of ids, in order). */
export function guessRoles(crf: CrfWeights, sequences: readonly Sequence[], length: number): RoleGuess {
  const { labels: L } = crf;
  const role = new Uint8Array(length);
  const probability = new Float32Array(length * L);
  let at = 0;
  for (const sequence of sequences) {
    const n = sequence.labels.length;
    const emit = new Float32Array(n * L);
    emissions(crf, sequence, emit);
    const chain = { length: n, labels: L, emit, move: crf.moves[sequence.regime]!, begin: crf.begin, end: crf.end };
    role.set(viterbi(chain), at);
    marginals(chain, space, probability.subarray(at * L, (at + n) * L));
    at += n;
  }
  return { role, probability };
}
