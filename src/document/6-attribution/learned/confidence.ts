/** What the confidence of a statement is judged by. */
export interface Evidence {
  /** Pass 1's probability that its cue is one, of the surest word. */
  readonly cue: number;
  /** The choice's share among all readings of the cue, by the ranker. */
  readonly share: number;
  /** The runner-up's; 0 where there was none. */
  readonly nextShare: number;
  readonly sourced: boolean;
  /** Source and cue stand in one sentence. */
  readonly near: boolean;
  /** The rules found the same cue. */
  readonly ruled: boolean;
  /** ... and the same content. */
  readonly agreed: boolean;
  /** The content is a quotation from mark to mark. */
  readonly quoted: boolean;
  /** Words in the content. */
  readonly length: number;
  readonly pieces: number;
  /** How often the cue's lemma was one in training; see `stepOf`. */
  readonly step: number;
  /** Our own guide, with statements inside statements. */
  readonly nested: boolean;
}

const logit = (share: number, least: number): number => {
  const p = Math.min(0.999, Math.max(least, share));
  return Math.log(p / (1 - p));
};

/** Terms of the logistic curve; our own articles have a copy of each, so that they may weigh them otherwise (Daumé 2007). */
export function termsOf(evidence: Evidence): number[] {
  const { cue, share, nextShare, sourced, near, ruled, agreed, quoted, length, pieces, step, nested } = evidence;
  const terms = [
    logit(cue, 0.001),
    logit(share, 0.02),
    Math.log(Math.max(share, 0.01) / Math.max(nextShare, 0.01)),
    sourced ? 1 : 0,
    near ? 1 : 0,
    ruled ? 1 : 0,
    agreed ? 1 : 0,
    quoted ? 1 : 0,
    Math.log(Math.max(1, length)),
    pieces > 1 ? 1 : 0,
    step >> 2,
    ruled || !quoted ? 0 : 1,
  ];
  return [1, ...terms, nested ? 1 : 0, ...terms.map((term) => (nested ? term : 0))];
}

/** Share of statements with such evidence whose source and content are right (Platt 1999, on jackknifed training output). */
export function confidenceOf(coefficients: ArrayLike<number>, evidence: Evidence): number {
  const sum = termsOf(evidence).reduce((total, term, k) => total + term * (coefficients[k] ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
