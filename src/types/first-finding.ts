/** The kinds of thing that a set of Readings shows at first sight. */
const FIRST_FINDING_KINDS = ['two-accounts', 'claim-and-denial', 'same-words', 'ambiguous-name'] as const;
export type FirstFindingKind = (typeof FIRST_FINDING_KINDS)[number];

/** Characters of one of the documents. */
export interface Evidence {
  /** The document's source, as in its Reading. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Something worth a reader's first look, across documents or inside one. */
export interface FirstFinding {
  readonly kind: FirstFindingKind;
  /** What it is about: the event, the claim, the words, the name. */
  readonly subject: string;
  /** Who stands on either side: reporters, speakers or candidates; ids of actors, or sources of documents. */
  readonly parties: readonly string[];
  /** In the order of `parties` where each party has a place of its own. */
  readonly evidence: readonly Evidence[];
}
