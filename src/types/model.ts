import type { Attribution } from './attribution.ts';
import type { Trace } from './decision.ts';
import type { CueRow } from './lexicon.ts';
import type { Page } from './page.ts';
import type { Parse } from './parse.ts';
import type { Sentences } from './sentence.ts';

/** A word as the dependency parser wants it. */
export interface ParserWord {
  /** As `normalForm` gives it. */
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
}

/** Finds the syntactic tree of one sentence. Pure; linear in the words. */
export interface DependencyParser {
  readonly name: string;
  readonly parse: (words: readonly ParserWord[]) => DependencyTree;
}

/** Heads are indices of words in the sentence, -1 for the root; relations are UD's, with subtypes ("nsubj:pass"). */
export interface DependencyTree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Finds who said what by trained weights, with the rules' findings as evidence. Pure; linear in the words. */
export interface AttributionModel {
  readonly name: string;
  /** Sources, cues and contents in order of cue; `rules` = what the rules found. */
  readonly attribute: (
    page: Page,
    sentences: Sentences,
    parses: readonly Parse[],
    rules: readonly Attribution[],
    cues: readonly CueRow[],
    trace: Trace,
  ) => LearnedAttribution[];
}

/** One statement as the model found it, in half-open ranges of indices into `Sentences.tokens`. */
export interface LearnedAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  /** 0..1: share of such statements whose source and content are right. */
  readonly confidence: number;
}

export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Trained models beside the tagger. Null where one is not there: the stage then does without. */
export interface Models {
  readonly parser: DependencyParser | null;
  readonly attribution: AttributionModel | null;
}
