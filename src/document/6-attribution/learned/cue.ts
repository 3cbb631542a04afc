/** A cue as pass 2 gets it: words `first`..`last`, the one that governs, and names for its words. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: number;
  /** All its words. */
  readonly name: number;
  /** Index of the rules' attribution with this cue plus one, 0 for none. */
  readonly owner: number;
}
