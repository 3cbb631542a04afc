/** What the confidence of a statement is judged by. */
export interface Evidence {
  /** Pass 1's probability that its cue is one, of the surest word. */
  readonly cue: number;
  /** The choice's share among all readings of the cue, by the ranker. */
  readonly share: number;
  readonly sourced: boolean;
  /** The rules found the same cue. */
  readonly ruled: boolean;
  /** ... and the same content. */
  readonly agreed: boolean;
  readonly nested: boolean;
}

/** The terms of the logistic curve, in the order of its coefficients. */
export function termsOf({ cue, share, sourced, ruled, agreed, nested }: Evidence): number[] {
  const p = Math.min(0.999, Math.max(0.001, cue));
  const q = Math.min(0.999, Math.max(0.02, share));
  return [1, Math.log(p / (1 - p)), Math.log(q / (1 - q)), sourced ? 1 : 0, ruled ? 1 : 0, agreed ? 1 : 0, nested ? 1 : 0];
}

/** Share of statements with such evidence whose source and content are right (Platt 1999, on jackknifed training output). */
export function confidenceOf(coefficients: ArrayLike<number>, evidence: Evidence): number {
  const sum = termsOf(evidence).reduce((total, term, k) => total + term * (coefficients[k] ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
