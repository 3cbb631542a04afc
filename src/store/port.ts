import type { Facet, Filter } from '../types/filter.ts';
import type { GivenMetadata } from '../types/input.ts';
import type { Action, ActionKind, Entry } from '../types/ledger.ts';
import type { LinkBase } from '../types/link.ts';
import type { LinkKind, LinkOf } from '../types/links.ts';
import type { ActorId } from '../types/mention.ts';
import type { Reading } from '../types/reading.ts';
import type { Queued, RecordedStatement } from '../types/record.ts';

/**
 * Everything the rest of Readout asks of a record, whatever keeps it. Two stores that hold the same documents, readings and ledger
 * answer alike; `tests/unit/store` holds each of them to that. What is stored was on disk before a promise resolves.
 */
export interface Store {
  /** Path or address, for messages. */
  readonly location: string;

  /** Takes a batch in, all or nothing. The same bytes are the same document; reading them again replaces their reading. */
  readonly put: (batch: readonly Incoming[]) => Promise<readonly Put[]>;
  /** What is still to be read of these, by a reader of this version; the rest is in the record already. */
  readonly missing: (offers: readonly Offer[], version: string) => Promise<readonly boolean[]>;
  readonly document: (id: string) => Promise<StoredDocument | null>;
  /** Ids of all documents that begin so, at most ten. */
  readonly documentsLike: (prefix: string) => Promise<readonly string[]>;
  /** In the order of their ids, from the first after `after`. */
  readonly documents: (after: string | null, limit: number) => Promise<readonly StoredDocument[]>;
  /** Those of these that the record has, in no order: many in one question. */
  readonly heads: (ids: readonly string[]) => Promise<readonly StoredDocument[]>;
  /** Those last written first, then by id; undated ones last. */
  readonly latest: (offset: number, limit: number) => Promise<readonly StoredDocument[]>;
  /** How many documents were written in each month, `2022-03`, in order; undated and retracted ones are in none. */
  readonly months: () => Promise<readonly { readonly month: string; readonly documents: number }[]>;
  /** The bytes as received, checked against their digest. */
  readonly original: (id: string) => Promise<Uint8Array | null>;
  /** The current reading of a document. */
  readonly reading: (id: string) => Promise<StoredReading | null>;

  readonly select: (question: Selection) => Promise<Page>;
  /** How many statements fit, counting no further than `most`. */
  readonly count: (filter: Filter, most: number) => Promise<number>;
  /** How often each value of the facets people narrow by stands among the newest statements that fit, at most so many. */
  readonly facets: (filter: Filter, most: number) => Promise<FacetCounts>;
  /** Every statement that fits, from one moment of the record, however long it takes. */
  readonly stream: (filter: Filter, order: Order) => AsyncIterable<RecordedStatement>;
  readonly statement: (id: string) => Promise<RecordedStatement | null>;
  /** All statements of a document in text order, rejected ones too. */
  readonly statementsOf: (document: string) => Promise<readonly RecordedStatement[]>;

  /** What actors are called, most frequent name first. */
  readonly names: (actors: readonly ActorId[]) => Promise<ReadonlyMap<ActorId, string>>;
  /** Actors that a folded name may mean, surest first. */
  readonly called: (name: string) => Promise<readonly Called[]>;
  /** Speakers by number of statements, most first. */
  readonly speakers: (offset: number, limit: number) => Promise<readonly Tally[]>;
  readonly actor: (actor: ActorId) => Promise<StoredActor | null>;

  /** Links of a kind; `LinkOf` in `src/types/links.ts` says what each kind is. */
  readonly links: <K extends LinkKind>(kind: K, question: LinkQuestion) => Promise<LinkPage<LinkOf[K]>>;
  readonly link: <K extends LinkKind>(kind: K, id: string) => Promise<LinkOf[K] | null>;
  /** Every document that copies join to this one, itself among them; in order. The first is the voice of all. */
  readonly copies: (document: string) => Promise<readonly string[]>;
  /** The first of the copies of each of these documents: its voice. One question for many. */
  readonly voices: (documents: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Whether links are those that this version would make; if not, `relink` makes them anew, batch by batch. */
  readonly linked: () => Promise<boolean>;
  readonly relink: (progress?: (done: number, all: number) => void) => Promise<void>;

  /** Writes an entry into the ledger and carries it out. */
  readonly decide: (action: Action, by: Author) => Promise<Entry>;
  readonly entries: (which: Entries) => Promise<readonly Entry[]>;
  readonly queued: () => Promise<readonly Queued[]>;

  /** How many statements have each value of a facet, most first. */
  readonly tally: (facet: string, limit: number) => Promise<readonly Tally[]>;
  readonly totals: () => Promise<Totals>;

  /** Writes a copy of the record as it is now, without stopping anyone, and checks it. Gives its size in bytes. */
  readonly backup: (to: string, progress?: (done: number, all: number) => void) => Promise<number>;
  /** Everything that can be wrong with the record, one line each; none for a sound one. */
  readonly check: (progress?: (what: string) => void) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Where a document came from, and what was known about it besides. */
export interface Origin {
  readonly source: string;
  readonly given: GivenMetadata;
}

export interface Offer extends Origin {
  readonly id: string;
}

/** A document with its reading, on its way in. */
export interface Incoming extends Origin {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** Of the reader that made the reading. */
  readonly version: string;
  readonly charset: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** `added` new bytes · `reread` known bytes, another reading · `known` nothing changed. */
export type PutResult = 'added' | 'reread' | 'known';

export interface Put {
  readonly result: PutResult;
  readonly statements: number;
  /** Decisions that no statement of the new reading can take. */
  readonly queued: number;
}

export interface StoredDocument {
  readonly id: string;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly bytes: number;
  /** The first by name of those that gave the most metadata. */
  readonly origin: Origin;
  readonly version: string;
  readonly headline: string | null;
  readonly outlet: ActorId | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly written: { readonly earliest: string; readonly latest: string } | null;
  /** The ledger entry that retracted it. */
  readonly retracted: number | null;
}

export interface StoredReading {
  readonly reading: Reading;
  readonly version: string;
}

export type Order = 'newest' | 'oldest';

export interface Selection {
  readonly filter: Filter;
  readonly order: Order;
  /** `Page.next` of the page before, or null for the first. */
  readonly after: string | null;
  readonly limit: number;
  /** Count what there is from `after` on, up to about this many; without it no further than the page. */
  readonly count?: number;
}

/** By day, then by document and place in it; statements without a day come last when newest first. */
export interface Page {
  readonly statements: readonly RecordedStatement[];
  readonly next: string | null;
  /** As far as was counted, and whether there are more. */
  readonly count: number;
  readonly more: boolean;
}

export interface LinkQuestion {
  /** Actors, documents or statements, all of which it must be about. */
  readonly about?: readonly string[];
  /** Days counted from 1970-01-01, both ends inside. */
  readonly from?: number | null;
  readonly until?: number | null;
  /** Those without a day come last. */
  readonly order: 'weight' | 'newest' | 'oldest';
  readonly after?: string | null;
  readonly limit: number;
}

export interface LinkPage<L = LinkBase> {
  readonly links: readonly L[];
  readonly next: string | null;
}

export interface Called {
  readonly actor: ActorId;
  readonly name: string;
  /** The id itself, a name it goes by, a form that pages use for it, or a word of its name. */
  readonly by: 'id' | 'name' | 'form' | 'word';
}

export interface Tally {
  readonly value: string;
  readonly statements: number;
}

export interface FacetCounts {
  /** Statements that were counted, and whether more fit. */
  readonly counted: number;
  readonly more: boolean;
  /** Most frequent first. */
  readonly counts: Readonly<Partial<Record<Facet, readonly Tally[]>>>;
}

export interface StoredActor {
  readonly actor: ActorId;
  readonly names: readonly { readonly name: string; readonly documents: number }[];
  readonly forms: readonly { readonly form: string; readonly documents: number }[];
  readonly offices: readonly { readonly office: string; readonly of: ActorId | null; readonly documents: number }[];
}

export interface Author {
  readonly who: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Entries about a document, of some kinds, or all; in order. */
export interface Entries {
  readonly document?: string;
  readonly kinds?: readonly ActionKind[];
  /** The last so many only. */
  readonly last?: number;
}

export interface Totals {
  readonly documents: number;
  readonly retracted: number;
  readonly statements: number;
  readonly actors: number;
  readonly entries: number;
  readonly queued: number;
  readonly versions: readonly { readonly version: string; readonly documents: number }[];
}

/** Why a store could not do what it was asked for. */
export type StoreFault =
  | 'missing'
  | 'not-a-record'
  | 'newer'
  | 'damaged'
  | 'full'
  | 'busy'
  | 'read-only'
  | 'too-complex'
  | 'refused';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;
  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
