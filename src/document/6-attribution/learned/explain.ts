import { findRow, type SparseRows } from '../../../model/sparse-rows.ts';
import { choiceFeatures } from './choice-features.ts';
import type { ScoredChoice } from './choose.ts';
import { type CueView, cueFeatures } from './cue-features.ts';
import { B_CUE, OUT } from './labels.ts';
import type { Ranker } from './rank.ts';
import { newSink, type Sink } from './sink.ts';
import type { CueScene } from './span-view.ts';
import { templateName } from './template-names.ts';
import type { Subtrees } from './trees.ts';

/** Adds what each template of the sink contributes. */
function contributions(
  sink: Sink,
  rows: SparseRows,
  weigh: (row: number) => number,
  sign: number,
  into: Map<number, number>,
): void {
  for (let f = 0; f < sink.count; f++) {
    const row = findRow(rows, sink.keys[f]!);
    const template = sink.templates?.[f] ?? 0;
    if (row >= 0) into.set(template, (into.get(template) ?? 0) + sign * weigh(row) * rows.scale);
  }
}

function strongest(sums: ReadonlyMap<number, number>, most: number): string {
  return [...sums]
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, most)
    .map(([template, sum]) => `${templateName(template)} ${sum < 0 ? '' : '+'}${sum.toFixed(1)}`)
    .join(', ');
}

/** The templates that spoke loudest for word `i` beginning a cue rather than being nothing. */
export function whyCue(rows: SparseRows, view: CueView, i: number, first: number, last: number): string {
  const sink = { ...newSink(), templates: [] };
  cueFeatures(view, i, first, last, sink);
  const sums = new Map<number, number>();
  contributions(sink, rows, (row) => rows.weights[row + B_CUE]! - rows.weights[row + OUT]!, 1, sums);
  return strongest(sums, 3);
}

/** The templates that set the chosen reading apart from another. */
export function whyChoice(
  { rows, dense }: Ranker,
  scene: CueScene,
  trees: Subtrees,
  chosen: ScoredChoice,
  other: ScoredChoice,
): string {
  const sink: Sink = { ...newSink(), templates: [] };
  const sums = new Map<number, number>();
  for (const [choice, sign] of [
    [chosen, 1],
    [other, -1],
  ] as const) {
    sink.count = 0;
    choiceFeatures(scene, trees, choice, choice.dense, sink);
    contributions(sink, rows, (row) => rows.weights[row]!, sign, sums);
  }
  const spans = chosen.dense.reduce((sum, term, k) => sum + (term - other.dense[k]!) * (dense[k] ?? 0), 0);
  return `word by word ${spans < 0 ? '' : '+'}${spans.toFixed(1)}, ${strongest(sums, 3)}`;
}
