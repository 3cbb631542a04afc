import { type HashMap, lookUp } from '../../../model/map.ts';

/**
 * How often a lemma carries an attribution in the training data, as a step 0..9 (0 never seen, 1 never, 9 nearly always), and how
 * often it was seen, 0..3. In training a document's own counts are left out, so that the feature does not know the answer.
 */
export const stepOf = (cues: number, seen: number): number => {
  if (seen <= 0) return 0;
  const share = (cues + 0.2) / (seen + 1);
  const steps = [0.01, 0.04, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85];
  let step = 1;
  for (const limit of steps) if (share > limit) step++;
  return step * 4 + (seen < 3 ? 0 : seen < 10 ? 1 : seen < 50 ? 2 : 3);
};

export type CueStatistics = (lemma: number, upos: number) => number;

/** The table as shipped: key = lemma hash mixed with tag hash. */
export const cueStatistics =
  (map: HashMap, join: (a: number, b: number) => number): CueStatistics =>
  (lemma, upos) =>
    Math.max(0, lookUp(map, join(lemma, upos)));
