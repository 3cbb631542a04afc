import type { ReadOptions } from '../src/index.ts';
import type { Reading } from '../src/types/reading.ts';
import type { Span } from '../src/types/span.ts';

/** The reader under test: this checkout's, or another revision's in `eval:compare`. */
export type Read = (page: Uint8Array | string, options?: ReadOptions) => Reading;

/** What a set gets to work with. */
export interface Bench {
  /** The folder of labelled data. */
  readonly shared: string;
  readonly read: Read;
}

/** One measured number. `value` is a percentage unless `unit` says otherwise. */
export interface Figure {
  readonly metric: string;
  readonly value: number;
  readonly unit?: 'days';
  /** Has a floor that it may not fall below; the rest is printed for information. */
  readonly gated: boolean;
  /** Counts or a 95 % interval, for the reader of the table. */
  readonly note?: string;
}

export interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One thing the reader got wrong. */
export interface Miss {
  readonly document: string;
  /** missed, spurious, who, what, or the field's name. */
  readonly kind: string;
  readonly text: string;
  readonly gold: Roles | null;
  readonly got: Roles | null;
  /** For fields: the right value and the value given. */
  readonly want?: string;
  readonly gave?: string;
  /** Of the statement given, 0..1; the surest errors are the worst. */
  readonly confidence?: number;
}

export interface Outcome {
  readonly documents: number;
  readonly figures: readonly Figure[];
  readonly misses: readonly Miss[];
  /** Lines for the report besides figures and misses. */
  readonly remarks?: readonly string[];
}

export interface EvalSet {
  readonly name: string;
  /** Where its gold is: beside the repository (then it is skipped where that is absent), or in it. Default: shared. */
  readonly data?: 'shared' | 'repository';
  /** Gold files under that folder; their digests stand beside the floors. */
  readonly files: readonly string[];
  readonly run: (bench: Bench) => Promise<Outcome>;
}
