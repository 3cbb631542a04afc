import type { Chain } from '../../../model/chain.ts';
import { nBest } from '../../../model/n-best.ts';
import { type Choice, choicesOf } from './candidates.ts';
import { FIRST_CONTENT, FIRST_SOURCE } from './labels.ts';
import type { Range } from './rule-view.ts';
import type { CueScene } from './span-view.ts';
import type { Subtrees } from './trees.ts';

/** Labellings of pass 2 that are looked at. */
const BEST = 8;
/** Number of `dense` terms. */
export const DENSE = 4;

/** A choice with pass 2's score of it. */
export interface ScoredChoice extends Choice {
  /** Score below pass 2's best, that score shifted and squashed, whether it is the best, and whether pass 2 can say it at all. */
  readonly dense: readonly number[];
}

/** Runs of words whose label is a source's, or a content's. */
function rangesOf(labels: Uint8Array, first: number, content: boolean): Range[] {
  const ranges: [number, number][] = [];
  labels.forEach((label, k) => {
    if (label === 0 || label >= FIRST_CONTENT !== content) return;
    const last = ranges.at(-1);
    const begins = label === FIRST_SOURCE || label === FIRST_CONTENT || label === FIRST_SOURCE + 3 || label === FIRST_CONTENT + 3;
    if (last !== undefined && last[1] === first + k && !begins) last[1] = first + k + 1;
    else ranges.push([first + k, first + k + 1]);
  });
  return ranges;
}

/** Writes a choice as the labels of the window's words. */
function labelWords({ first }: CueScene, { source, content }: Choice, labels: Uint8Array): void {
  labels.fill(0);
  const paint = ([a, b]: Range, begin: number): void => {
    labels.fill(begin + 1, a - first, b - first);
    labels[a - first] = begin;
    labels[b - 1 - first] = b - a === 1 ? begin + 3 : begin + 2;
  };
  for (const range of content) paint(range, FIRST_CONTENT);
  for (const range of source) paint(range, FIRST_SOURCE);
}

/** Score of a labelling; -Infinity where a move is forbidden. */
function scoreOf({ emit, move, begin, end, labels: L }: Chain, labels: Uint8Array): number {
  let score = begin[labels[0]!]! + end[labels.at(-1)!]!;
  for (let k = 0; k < labels.length; k++) {
    score += emit[k * L + labels[k]!]! + (k > 0 ? move[labels[k - 1]! * L + labels[k]!]! : 0);
  }
  return score;
}

/** All choices for a cue with pass 2's scores, pass 2's own best first. */
export function scoredChoices(scene: CueScene, trees: Subtrees, chain: Chain): ScoredChoice[] {
  const paths = nBest(chain, BEST);
  const found = paths.map((labels) => ({
    source: rangesOf(labels, scene.first, false),
    content: rangesOf(labels, scene.first, true),
  }));
  const top = paths[0] === undefined ? 0 : scoreOf(chain, paths[0]);
  const labels = new Uint8Array(chain.length);
  return choicesOf(scene, trees, found).map((choice, k) => {
    labelWords(scene, choice, labels);
    const below = Math.max(-30, scoreOf(chain, labels) - top);
    return { ...choice, dense: [below, Math.exp(below), k === 0 ? 1 : 0, below <= -30 ? 1 : 0] };
  });
}
