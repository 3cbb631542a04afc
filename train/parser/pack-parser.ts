import { LEFT, RIGHT, SHIFT } from '../../src/document/4-parse/dependency/moves.ts';
import { packMap } from '../../src/model/map.ts';
import { type PairRow, packPairs } from '../../src/model/pair-weights.ts';
import { packWeights } from '../../src/model/weights.ts';
import type { ClusterEntry } from '../classes/run-classes.ts';
import { meanWeights, type RealRow } from '../lib/mean-weights.ts';
import { type Quantising, quantise, scaleOf } from '../lib/quantise.ts';
import type { TrainedParser } from './train-parser.ts';

export interface ParserQuantising {
  readonly moves: Quantising;
  readonly labels: Quantising;
}

/** The sections of the parser's model file: the mean of runs over the same examples. */
export function packParser(
  clusters: readonly ClusterEntry[],
  relations: readonly string[],
  runs: readonly TrainedParser[],
  how: ParserQuantising,
  say: (message: string) => void,
): Map<string, Uint8Array> {
  const pairs = pairRows(meanWeights(runs.map(({ moves }) => moves)), how.moves);
  const rows = quantise(meanWeights(runs.map(({ labels }) => labels)), how.labels);
  say(`${pairs.length} features of moves, ${rows.length} of relations`);
  return new Map([
    ['moves', packPairs(pairs)],
    ...packWeights('relations', rows),
    ...packMap('clusters', clusters),
    ['labels', new TextEncoder().encode(relations.join('\n'))],
  ]);
}

/** Averaged weights of LEFT and RIGHT over SHIFT as int8. */
function pairRows(real: readonly RealRow[], { prune, clip }: Quantising): PairRow[] {
  const rows = real.map((row) => {
    const of = (kind: number): number => row.weights.find(([label]) => label === kind)?.[1] ?? 0;
    return { key: row.key, second: of(LEFT) - of(SHIFT), third: of(RIGHT) - of(SHIFT) };
  });
  const kept = rows.filter(({ second, third }) => Math.max(Math.abs(second), Math.abs(third), Math.abs(second - third)) >= prune);
  const scale = scaleOf(
    kept.flatMap(({ second, third }) => [second, third]),
    clip,
  );
  const int8 = (w: number): number => Math.max(-127, Math.min(127, Math.round(w * scale)));
  return kept
    .map(({ key, second, third }) => ({ key, second: int8(second), third: int8(third) }))
    .filter(({ second, third }) => second !== 0 || third !== 0);
}
