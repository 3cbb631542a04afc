import type { Chain } from '../../../model/chain.ts';
import { addRows, scaled } from '../../../model/sparse-rows.ts';
import { type ScoredChoice, scoredChoices } from './choose.ts';
import type { Cue } from './cue.ts';
import { SPAN_LABELS } from './labels.ts';
import { rank } from './rank.ts';
import { newSink, type Sink } from './sink.ts';
import { plainFeatures, relativeFeatures } from './span-features.ts';
import { type CueScene, type SpanView, sceneOf } from './span-view.ts';
import { type Subtrees, subtreesOf } from './trees.ts';
import type { AttributionWeights, ChainWeights } from './weights.ts';
import type { Words } from './words.ts';

const LABELS = SPAN_LABELS.length;

/** Readings of one cue, the ranker's best and runner-up among them, and the best's share of the ranker's belief. */
export interface SpanGuess {
  readonly scene: CueScene;
  readonly choices: readonly ScoredChoice[];
  readonly best: number;
  /** -1 when there was no other. */
  readonly next: number;
  readonly share: number;
  /** The runner-up's, 0 when there was none. */
  readonly nextShare: number;
}

/** Scores that do not depend on the cue, computed when a word is first looked at. */
export interface PlainScores {
  readonly scores: Int32Array;
  readonly done: Uint8Array;
  readonly sink: Sink;
  readonly trees: Subtrees;
}

export const plainScores = (words: Words): PlainScores => ({
  scores: new Int32Array(words.length * LABELS),
  done: new Uint8Array(words.length),
  sink: newSink(),
  trees: subtreesOf(words),
});

function emissionsOf(weights: ChainWeights, scene: CueScene, plain: PlainScores): Float32Array {
  const { view, first, last } = scene;
  const sums = new Int32Array((last - first) * LABELS);
  for (let i = first; i < last; i++) {
    if (plain.done[i] === 0) {
      plain.done[i] = 1;
      plain.sink.count = 0;
      plainFeatures(view, i, plain.sink);
      addRows(weights.rows, plain.sink.keys, plain.sink.count, plain.scores, i * LABELS);
    }
    const row = (i - first) * LABELS;
    plain.sink.count = 0;
    relativeFeatures(scene, i, plain.sink);
    addRows(weights.rows, plain.sink.keys, plain.sink.count, sums, row);
    for (let k = 0; k < LABELS; k++) sums[row + k]! += plain.scores[i * LABELS + k]!;
  }
  return scaled(weights.rows, sums);
}

/** The choice of the ranker among readings of one cue. */
export function guessSpans(weights: AttributionWeights, view: SpanView, cue: Cue, plain: PlainScores): SpanGuess | null {
  const scene = sceneOf(view, cue);
  const { spans } = weights;
  const emit = emissionsOf(spans, scene, plain);
  const length = scene.last - scene.first;
  const chain: Chain = { length, labels: LABELS, emit, move: spans.moves[0]!, begin: spans.begin, end: spans.end };
  const choices = scoredChoices(scene, plain.trees, chain);
  if (choices.length === 0) return null;
  const scores = rank(weights.ranker, scene, plain.trees, choices, plain.sink);
  return { scene, choices, ...shareOf(scores) };
}

/** The best of the scores, the runner-up (-1 for none), and the shares of both among all by softmax. */
export function shareOf(scores: Float64Array): Pick<SpanGuess, 'best' | 'next' | 'share' | 'nextShare'> {
  let best = 0;
  let next = -1;
  for (let k = 1; k < scores.length; k++) {
    if (scores[k]! > scores[best]!) [best, next] = [k, best];
    else if (next < 0 || scores[k]! > scores[next]!) next = k;
  }
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return { best, next, share, nextShare: next < 0 ? 0 : share * Math.exp(scores[next]! - scores[best]!) };
}
