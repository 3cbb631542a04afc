import type { WeightRow } from '../../src/model/weights.ts';

/** How averaged weights become int8. */
export interface Quantising {
  /** Weights smaller than this in size are dropped. */
  readonly prune: number;
  /** Share of weights that may be cut off at 127. */
  readonly clip: number;
}

/** The factor that takes `weights` to -127..127, but for the share that is cut off. */
export function scaleOf(weights: readonly number[], clip: number): number {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const top = sizes[Math.floor((sizes.length - 1) * (1 - clip))] ?? 1;
  return 127 / Math.max(top, 1e-9);
}

/** Rounds rows of real weights to int8 on one scale, so that sums of rows keep their order. */
export function quantise(
  rows: Iterable<{ readonly key: number; readonly weights: readonly (readonly [number, number])[] }>,
  how: Quantising,
): WeightRow[] {
  const kept = [...rows].map(({ key, weights }) => ({ key, weights: weights.filter(([, w]) => Math.abs(w) >= how.prune) }));
  const scale = scaleOf(
    kept.flatMap(({ weights }) => weights.map(([, w]) => w)),
    how.clip,
  );
  return kept
    .map(({ key, weights }) => ({
      key,
      weights: weights
        .map(([label, w]): [number, number] => [label, Math.max(-127, Math.min(127, Math.round(w * scale)))])
        .filter(([, w]) => w !== 0)
        .toSorted((a, b) => a[0] - b[0]),
    }))
    .filter(({ weights }) => weights.length > 0);
}
