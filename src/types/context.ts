import type { Trace } from './decision.ts';
import type { Lexicons } from './lexicon.ts';
import type { Models } from './model.ts';
import type { Tagger } from './tagger.ts';

/** Everything a stage may use besides its input. Loaded at the edge, handed in, never changed. */
export interface Context {
  readonly lexicons: Lexicons;
  readonly tagger: Tagger;
  readonly models: Models;
  readonly limits: Limits;
  readonly trace: Trace;
}

/** Bounds that keep time and memory linear whatever comes in. What a limit leaves out is a finding. */
export interface Limits {
  /** Longest source in UTF-16 units, markup and all; the rest is not read. */
  readonly sourceLength: number;
  /** Longest text (for HTML: visible text) in UTF-16 units; the rest is left out. */
  readonly textLength: number;
  /** Longest line that is analysed for statements, in UTF-16 units. */
  readonly lineLength: number;
  /** Deepest HTML nesting that is followed. */
  readonly depth: number;
  /** Most statements kept for one document. */
  readonly statements: number;
}
