import type { ActorId } from './mention.ts';

/** The kinds of thing that a set of pages shows at first sight, and how a line about one begins. */
export const FIRST_FINDING_TITLES = {
  'two-accounts': 'two accounts of one event',
  'claim-and-denial': 'claim and denial',
  'moved-position': 'moved position',
  'same-words': 'same words, two speakers',
  'new-silence': 'silence',
  'altered-quote': 'altered quote',
  'ambiguous-name': 'ambiguous',
} as const satisfies Record<string, string>;
export type FirstFindingKind = keyof typeof FIRST_FINDING_TITLES;

/** Characters of one of the documents. */
export interface Evidence {
  /** `sha256:...` */
  readonly document: string;
  /** The document's source, as in its Reading. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Something worth a reader's first look, across documents or inside one. */
export interface FirstFinding {
  readonly kind: FirstFindingKind;
  /** What it is about: the event, the claim, the words, the issue, the name. */
  readonly subject: string;
  /** Who stands on either side: reporters, speakers or candidates; ids of actors, or sources of documents. */
  readonly parties: readonly (ActorId | string)[];
  /** In the order of `parties` where each party has a place of its own. */
  readonly evidence: readonly Evidence[];
  /** Its day, YYYY-MM-DD, or null. */
  readonly day: string | null;
  /** 0..1; findings are shown by kind, and inside a kind by weight. */
  readonly weight: number;
  /** Ids of the links that it rests on; none for a name. */
  readonly links: readonly string[];
}
