import type { ActorId } from './mention.ts';

/** The kinds of thing that a set of pages shows at first sight, in the order in which they are shown, and how a line about one begins. */
export const FIRST_FINDING_TITLES = {
  'two-accounts': 'two accounts of one event',
  'claim-and-denial': 'claim and denial',
  'moved-position': 'moved position',
  'altered-quote': 'altered quote',
  'same-words': 'same words, two speakers',
  'new-silence': 'silence',
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

/** How the parties stand to each other: `A <- B` B answers A; `A, then B` in that order of days. */
export const BETWEEN = { beside: ' | ', answers: ' <- ', later: ', then ', and: ', ', or: ' or ' } as const;
export type Between = keyof typeof BETWEEN;

/** Something worth a reader's first look, across documents or inside one. */
export interface FirstFinding {
  readonly kind: FirstFindingKind;
  /** How its line begins: "two accounts of one call". */
  readonly title: string;
  /** Actors it is about, named before its subject: the partners of a call, the holder of a position. */
  readonly about: readonly ActorId[];
  /** What it is about besides: a day, the claim, the words, the issue, the name. */
  readonly subject: string;
  /** The subject is words of a page, to be shown between quotation marks. */
  readonly quoted: boolean;
  /** Who stands on either side: reporters, speakers or candidates; ids of actors, or sources of documents. */
  readonly parties: readonly (ActorId | string)[];
  readonly between: Between;
  /** In the order of `parties` where each party has a place of its own. */
  readonly evidence: readonly Evidence[];
  /** Its day, YYYY-MM-DD, or null. */
  readonly day: string | null;
  /** 0..1; findings are shown by kind, and inside a kind by weight. */
  readonly weight: number;
  /** Ids of the links that it rests on; none for a name. */
  readonly links: readonly string[];
}
