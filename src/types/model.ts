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

/** Trained models beside the tagger. Null where one is not there: the stage then does without. */
export interface Models {
  readonly parser: DependencyParser | null;
}
