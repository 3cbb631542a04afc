import type { ActorId } from './mention.ts';
import type { Act } from './statement.ts';

/** Words of a document, pointed to twice: by place and by the words with a little before and after (W3C TextQuoteSelector). */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The statement that a person decided about, as it stood then. */
export interface Anchor {
  /** `sha256:...` */
  readonly document: string;
  /** Its id in the record then. */
  readonly statement: string;
  /** The version of the reader that had found it. */
  readonly version: string;
  readonly source: readonly Quoted[];
  readonly cue: readonly Quoted[];
  readonly content: readonly Quoted[];
}

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** What a person says about one statement. */
export type StatementChange =
  | { readonly kind: 'accept' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'seen' }
  | { readonly kind: 'speaker'; readonly to: ActorId | null }
  | { readonly kind: 'act'; readonly to: Act }
  /** The words of a role, as they should be: one move of an edge, or several. */
  | { readonly kind: 'edge'; readonly role: Role; readonly to: readonly Quoted[] }
  | { readonly kind: 'note'; readonly text: string };

/** Everything a person can decide. The ledger holds these, in order, for ever; undoing is a decision too. */
export type Action =
  | (StatementChange & { readonly target: Anchor })
  | { readonly kind: 'merge'; readonly from: ActorId; readonly into: ActorId }
  | { readonly kind: 'split'; readonly actor: ActorId }
  | { readonly kind: 'retract'; readonly document: string; readonly why: string }
  | { readonly kind: 'undo'; readonly entry: number };

export type ActionKind = Action['kind'];

/** What each kind of entry means, for people. */
export const ACTION_MEANINGS: Readonly<Record<ActionKind, string>> = {
  accept: 'the statement is right as it stands: confirmed',
  reject: 'this is no statement, or not this one: left out of every answer unless asked for',
  seen: 'a person has looked at it and left it as it is',
  speaker: 'somebody else is the speaker',
  act: 'the speaker does something else with the words',
  edge: 'source, cue or content begin or end elsewhere',
  note: 'a remark, kept beside the statement',
  merge: 'two actors are one',
  split: 'an actor is one of its own again',
  retract: 'the document is taken out of the record',
  undo: 'an earlier entry no longer holds',
};

/** One line of the ledger. */
export interface Entry {
  /** 1, 2, ... without gaps. */
  readonly id: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly who: string;
  readonly action: Action;
}

export const isAboutStatement = (action: Action): action is StatementChange & { readonly target: Anchor } => 'target' in action;
