/** Half-open range of indices into `Sentences.tokens`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What a rule found, in tokens. */
export interface Candidate {
  /** `inherit`: the cue shares its subject with an earlier verb; found once all candidates are known. */
  readonly source: readonly Range[] | 'inherit';
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly rule: RuleName;
}

/** A candidate with its source known, as a rule or the model found it. */
export interface Settled {
  readonly source: readonly Range[];
  /** Empty when there is no cue. */
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly rule: string;
  readonly confidence: number;
}

/** Every rule, for the table of measured precision in `precision.ts`. */
export type RuleName =
  | 'quoted-as-saying'
  | 'speaker-label'
  | 'signature'
  | 'headline-colon'
  | 'according-to'
  | 'passive-report'
  | 'quote-tag'
  | 'silence'
  | 'clause'
  | 'infinitive'
  | 'object-infinitive'
  | 'object'
  | 'adjective'
  | 'nominal'
  | 'floating-quote';

export const range = (first: number, last: number): Range => ({ first, last });
export const contains = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;
