import { addRows, type SparseRows } from '../../../model/sparse-rows.ts';
import { contentFeatures, ruleFeatures, scoreFeatures, sideOf, sourceFeatures } from './choice-features.ts';
import type { ScoredChoice } from './choose.ts';
import type { Range } from './rule-view.ts';
import type { Sink } from './sink.ts';
import type { CueScene } from './span-view.ts';
import type { Subtrees } from './trees.ts';

/** What the ranker learned: a weight a feature and one a dense term. */
export interface Ranker {
  readonly rows: SparseRows;
  readonly dense: Float32Array;
}

/** The sums of weights of some features, looked up once for each list of ranges (by identity). */
function summing(ranker: Ranker, sink: Sink, features: (ranges: readonly Range[]) => void): (ranges: readonly Range[]) => number {
  const known = new Map<readonly Range[], number>();
  return (ranges) => {
    let sum = known.get(ranges);
    if (sum === undefined) {
      sink.count = 0;
      features(ranges);
      sum = sumOf(ranker, sink);
      known.set(ranges, sum);
    }
    return sum;
  };
}

const total = new Int32Array(1);

function sumOf({ rows }: Ranker, sink: Sink): number {
  total[0] = 0;
  addRows(rows, sink.keys, sink.count, total, 0);
  return total[0];
}

/** The ranker's score of each choice. The choices of a cue share a few sources and contents, whose features are looked up once. */
export function rank(
  ranker: Ranker,
  scene: CueScene,
  trees: Subtrees,
  choices: readonly ScoredChoice[],
  sink: Sink,
): Float64Array {
  const ofContent = summing(ranker, sink, (content) => contentFeatures(scene, trees, content, sink));
  const ofSource = [1, 2, 3].map((side) => summing(ranker, sink, (source) => sourceFeatures(scene, trees, source, side, sink)));
  return Float64Array.from(choices, (choice) => {
    const { source, content, dense } = choice;
    const parts = ofContent(content) + ofSource[sideOf(scene, content) - 1]!(source);
    sink.count = 0;
    scoreFeatures(scene, content, dense, sink);
    ruleFeatures(scene, choice, sink);
    const sum = parts + sumOf(ranker, sink);
    return sum * ranker.rows.scale + dense.reduce((total, term, k) => total + term * (ranker.dense[k] ?? 0), 0);
  });
}
