/**
 * The structure of one sentence. `first`..`last` index `Sentences.tokens`. Noun phrases and verb groups are always there
 * (from tags alone if need be); `heads` and `relations` only where a dependency parser ran.
 */
export interface Parse {
  readonly first: number;
  readonly last: number;
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  /** Index into `Sentences.tokens` of each token's head, -1 for the root; null where no parser ran. Relative to `first`. */
  readonly heads: Int32Array | null;
  /** UD relation of each token, relative to `first`; null where no parser ran. */
  readonly relations: readonly string[] | null;
}

/** A base noun phrase, with coordinated and "of"-joined ones left apart. Token indices into `Sentences.tokens`, half-open. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** The token that names the thing: last noun before a post-modifier. */
  readonly head: number;
}

/** A finite or non-finite verb with its auxiliaries, negation, particle and adverbs inside: "has repeatedly refused to condemn" is two. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The main verb's token. */
  readonly head: number;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
}
