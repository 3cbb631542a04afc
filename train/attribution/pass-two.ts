import type { Cue } from '../../src/document/6-attribution/learned/cue.ts';
import {
  FIRST_CONTENT,
  FIRST_SOURCE,
  mayBegin,
  mayEnd,
  mayFollow,
  SPAN_LABELS,
} from '../../src/document/6-attribution/learned/labels.ts';
import { plainFeatures, relativeFeatures } from '../../src/document/6-attribution/learned/span-features.ts';
import { type CueScene, cueOf, type SpanView, sceneOf } from '../../src/document/6-attribution/learned/span-view.ts';
import type { Words } from '../../src/document/6-attribution/learned/words.ts';
import type { Chain } from '../../src/model/chain.ts';
import { type CrfSettings, type CrfWeights, emissions, type Rows, type Sequence } from './crf-trainer.ts';
import type { GoldAttribution } from './gold.ts';
import { type Prepared, wordsIn } from './prepare.ts';
import { collectRows } from './rows.ts';

export const PASS_TWO: CrfSettings = {
  labels: SPAN_LABELS.length,
  epochs: 5,
  averaged: 2,
  runs: 3,
  rate: 0.1,
  dropout: 0.5,
  seed: 23,
  mayFollow,
  mayBegin,
  mayEnd,
  regimes: 1,
};

/** Labels of the words `first`..`last` for one attribution: its cue O, its source over its content. */
function spanLabels(words: Words, gold: GoldAttribution, cue: Cue, first: number, last: number): Uint8Array {
  const role = new Uint8Array(last - first);
  for (const i of wordsIn(words, gold.content)) if (i >= first && i < last) role[i - first] = FIRST_CONTENT;
  for (const i of wordsIn(words, gold.source)) if (i >= first && i < last) role[i - first] = FIRST_SOURCE;
  role.fill(0, cue.first - first, cue.last - first);
  return role.map((own, k) => {
    if (own === 0) return 0;
    const begins = role[k - 1] !== own;
    const ends = role[k + 1] !== own;
    return own + (begins ? (ends ? 3 : 0) : ends ? 2 : 1);
  });
}

/** A cue of a document and the sequence it is judged by. */
export interface CueSequence {
  readonly scene: CueScene;
  readonly gold: GoldAttribution | null;
  readonly sequence: Sequence;
}

/** Features of all words that do not depend on the cue, hashed. */
export const plainRows = (view: SpanView): Rows => collectRows(0, view.words.length, (i, sink) => plainFeatures(view, i, sink));

export function cueSequence(
  view: SpanView,
  plain: Rows,
  gold: GoldAttribution | null,
  range: readonly [number, number],
): CueSequence {
  const scene = sceneOf(view, cueOf(view, range[0], range[1]));
  const { cue, first, last } = scene;
  const own = collectRows(first, last, (i, sink) => relativeFeatures(scene, i, sink));
  const labels = gold === null ? new Uint8Array(last - first) : spanLabels(view.words, gold, cue, first, last);
  return { scene, gold, sequence: { labels, own, shared: { rows: plain, from: first }, weight: 1, regime: 0 } };
}

/** Gold cues of a document with their sequences. */
export function goldCues(prepared: Prepared, view: SpanView, plain: Rows): CueSequence[] {
  return prepared.gold.attributions.flatMap((gold) => {
    const found = wordsIn(prepared.words, gold.cue);
    const [first, last] = [found[0], found.at(-1)];
    return first === undefined || last === undefined ? [] : [cueSequence(view, plain, gold, [first, last + 1])];
  });
}

/** The chain of a cue under trained weights. */
export function chainOf(crf: CrfWeights, { sequence }: CueSequence): Chain {
  const length = sequence.labels.length;
  const emit = new Float32Array(length * crf.labels);
  emissions(crf, sequence, emit);
  return { length, labels: crf.labels, emit, move: crf.moves[0]!, begin: crf.begin, end: crf.end };
}
