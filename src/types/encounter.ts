import type { FactBase, Said } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { ActorId } from './mention.ts';
import type { Shift } from './shift.ts';
import type { Span } from './span.ts';

/** Occasions that statements belong to. */
export const ENCOUNTER_KINDS = {
  call: 'call',
  meeting: 'meeting',
  briefing: 'press briefing',
  interview: 'interview',
  speech: 'speech',
  vote: 'vote',
  'joint-statement': 'joint statement',
} as const satisfies Record<string, string>;
export type EncounterKind = keyof typeof ENCOUNTER_KINDS;

/** Words of a page that tell of an encounter or event. */
export interface Telling {
  /** `sha256:...` */
  readonly document: string;
  readonly span: Span;
  /** No more than `SAID_WORDS` characters. */
  readonly words: string;
}

/** Whose account it is. */
export type AccountSort = 'readout' | 'agency' | 'outlet' | 'unknown';

/** What one reporter has said there, as one page tells it. */
export interface Account {
  /** Who reports it inside the page (a readout’s issuer, an agency); else the outlet; null when neither is known. */
  readonly reporter: ActorId | null;
  readonly sort: AccountSort;
  readonly document: string;
  /** Other pages with the same text. */
  readonly copies: readonly string[];
  readonly outlet: ActorId | null;
  /** In the order of the page. */
  readonly said: readonly Said[];
  /** False for what the page tells in its own voice after it has named its one source. */
  readonly stated: boolean;
}

/** One encounter as one page tells it. */
export interface EncounterFact extends FactBase {
  readonly what: EncounterKind;
  /** In id order. */
  readonly parties: readonly ActorId[];
  /** First and last day it can be of, counted from 1970-01-01. */
  readonly from: number;
  readonly until: number;
  readonly place: ActorId | null;
  readonly told: readonly Telling[];
  readonly accounts: readonly Account[];
}

/** An encounter with every account of it. */
export interface EncounterLink extends LinkBase {
  readonly what: EncounterKind;
  readonly parties: readonly ActorId[];
  readonly from: number;
  readonly until: number;
  readonly place: ActorId | null;
  readonly told: readonly Telling[];
  readonly accounts: readonly Account[];
  /** Pages that tell of it with copies counted once, and the copies beyond. */
  readonly voices: number;
  readonly copies: number;
  /** Where tellings of it contradict each other in one thing: when it was, against what. */
  readonly disagreements: readonly Disagreement[];
}

/** Two tellings of one encounter or text that differ in a shift of meaning. */
export interface Disagreement {
  readonly first: Telling;
  readonly second: Telling;
  readonly shift: Shift;
}

/** Something said, and which accounts have it. */
export interface ComparedSaid {
  /** One for each account, in their order; null where that account does not have it. */
  readonly cells: readonly (Said | null)[];
  readonly differences: readonly SaidDifference[];
}

/** Where two accounts that both have it differ. */
export interface SaidDifference {
  readonly field: 'words' | 'act' | 'day' | 'addressee' | 'speaker' | 'order';
  /** Indices of accounts. */
  readonly between: readonly [first: number, second: number];
  readonly shifts: readonly Shift[];
}
