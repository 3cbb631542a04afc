import { join } from 'node:path';
import type { Span } from '../../src/types/span.ts';
import type { GoldDocument } from './gold.ts';

export interface Predicted {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

type Counts = Record<string, [number, number, number]>;
interface Scorer {
  readonly scoreDoc: (text: string, gold: readonly unknown[], predicted: readonly unknown[]) => Counts;
}

/** The shared scorer's functions. */
export const loadScorer = async (shared: string): Promise<Scorer> =>
  (await import(join(shared, 'score/attribution.mjs'))) as Scorer;

export interface Scores {
  readonly [metric: string]: { readonly precision: number; readonly recall: number; readonly f1: number };
}

/** Micro scores over documents; `core.*` keeps recall to core statements, as `statements.mjs` does. */
export function scoreAll(
  scorer: Scorer,
  documents: readonly GoldDocument[],
  predictions: readonly (readonly Predicted[])[],
): Scores {
  const total: Counts = {};
  const add = (key: string, counts: readonly [number, number, number]): void => {
    const sum = total[key] ?? [0, 0, 0];
    total[key] = sum;
    for (let i = 0; i < 3; i++) sum[i]! += counts[i]!;
  };
  documents.forEach((document, d) => {
    for (const [key, counts] of Object.entries(scorer.scoreDoc(document.text, document.attributions, predictions[d] ?? [])))
      add(key, counts);
  });
  return Object.fromEntries(
    Object.entries(total).map(([key, [hit, predicted, gold]]) => {
      const precision = predicted > 0 ? hit / predicted : 0;
      const recall = gold > 0 ? hit / gold : 0;
      return [key, { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }];
    }),
  );
}
