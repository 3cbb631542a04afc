import { choiceFeatures } from '../../src/document/6-attribution/learned/choice-features.ts';
import { DENSE, type ScoredChoice } from '../../src/document/6-attribution/learned/choose.ts';
import { newSink } from '../../src/document/6-attribution/learned/sink.ts';
import type { CueScene } from '../../src/document/6-attribution/learned/span-view.ts';
import type { Subtrees } from '../../src/document/6-attribution/learned/trees.ts';
import type { Say } from '../lib/progress.ts';
import { seededRandom, shuffle } from '../lib/random.ts';
import type { Dictionary } from './dictionary.ts';

/** The choices for one cue with what each is worth. */
export interface RankedCue {
  /** Hashed features, later ids, of each choice. */
  readonly features: readonly Int32Array[];
  readonly dense: readonly (readonly number[])[];
  readonly rewards: readonly number[];
  readonly weight: number;
}

export interface RankerWeights {
  readonly weights: Float32Array;
  readonly dense: Float64Array;
}

const sink = newSink();

export function rankedCue(
  scene: CueScene,
  trees: Subtrees,
  choices: readonly ScoredChoice[],
  rewards: readonly number[],
  weight: number,
): RankedCue {
  const features = choices.map((choice) => {
    sink.count = 0;
    choiceFeatures(scene, trees, choice, choice.dense, sink);
    return sink.keys.slice(0, sink.count);
  });
  return { features, dense: choices.map((choice) => choice.dense), rewards, weight };
}

export const withRankerIds = (cue: RankedCue, dictionary: Dictionary): RankedCue => ({
  ...cue,
  features: cue.features.map((hashes) => hashes.map(dictionary.idOf).filter((id) => id >= 0)),
});

export function rankerScores({ weights, dense }: RankerWeights, cue: RankedCue): Float64Array {
  return Float64Array.from(cue.features, (ids, k) => {
    let sum = 0;
    for (let f = 0; f < ids.length; f++) sum += weights[ids[f]!]!;
    return sum + cue.dense[k]!.reduce((total, term, d) => total + term * dense[d]!, 0);
  });
}

export interface RankerSettings {
  readonly epochs: number;
  /** Epochs at the end whose weights are averaged. */
  readonly averaged: number;
  /** Runs of neighbouring seeds that are averaged. */
  readonly runs: number;
  readonly rate: number;
  readonly dropout: number;
  /** How sharply better choices are preferred: targets are softmax(reward / sharpness). */
  readonly sharpness: number;
  readonly seed: number;
}

export const RANKER: RankerSettings = { epochs: 6, averaged: 3, runs: 3, rate: 0.1, dropout: 0.2, sharpness: 0.05, seed: 5 };

/** Softmax over choices towards softmax over rewards, by AdaGrad; the mean of the last epochs of several runs. */
export function trainRanker(cues: readonly RankedCue[], features: number, settings: RankerSettings, say: Say): RankerWeights {
  const { epochs, averaged, runs } = settings;
  const share = 1 / (runs * averaged);
  const mean: RankerWeights = { weights: new Float32Array(features), dense: new Float64Array(DENSE) };
  for (let run = 0; run < runs; run++) {
    runRanker(cues, features, { ...settings, seed: settings.seed + run }, ({ weights, dense }, epoch, loss) => {
      say(`ranker run ${run + 1}/${runs} epoch ${epoch}/${epochs} loss ${loss.toFixed(4)}`);
      if (epoch <= epochs - averaged) return;
      for (let i = 0; i < features; i++) mean.weights[i]! += weights[i]! * share;
      for (let d = 0; d < DENSE; d++) mean.dense[d]! += dense[d]! * share;
    });
  }
  return mean;
}

function runRanker(
  cues: readonly RankedCue[],
  features: number,
  settings: RankerSettings,
  afterEpoch: (weights: RankerWeights, epoch: number, loss: number) => void,
): void {
  const { rate, dropout, sharpness } = settings;
  const random = seededRandom(settings.seed);
  const result: RankerWeights = {
    weights: new Float32Array(features),
    dense: Float64Array.from({ length: DENSE }, (_, d) => (d === 0 ? 1 : 0)),
  };
  const squares = new Float32Array(features).fill(0.5);
  const denseSquares = new Float64Array(DENSE).fill(20);
  const order = cues.map((_, i) => i);
  for (let e = 0; e < settings.epochs; e++) {
    let loss = 0;
    for (const at of shuffle(order, random)) {
      const cue = cues[at]!;
      if (cue.features.length < 2) continue;
      const thinned = dropout > 0 ? { ...cue, features: cue.features.map((ids) => ids.filter(() => random() >= dropout)) } : cue;
      const belief = softmax(rankerScores(result, thinned));
      const target = softmax(Float64Array.from(cue.rewards, (reward) => reward / sharpness));
      for (let k = 0; k < belief.length; k++) {
        loss -= target[k]! * Math.log(Math.max(1e-9, belief[k]!));
        const gradient = (belief[k]! - target[k]!) * cue.weight;
        if (Math.abs(gradient) < 0.002) continue;
        for (const id of thinned.features[k]!) {
          squares[id]! += gradient * gradient;
          result.weights[id]! -= (rate * gradient) / Math.sqrt(squares[id]!);
        }
        for (let d = 0; d < DENSE; d++) {
          const slope = gradient * cue.dense[k]![d]!;
          denseSquares[d]! += slope * slope;
          result.dense[d]! -= (rate * slope) / Math.sqrt(denseSquares[d]!);
        }
      }
    }
    afterEpoch(result, e + 1, loss / cues.length);
  }
}

function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
