import type { SpeakingKind } from './article.ts';
import type { Form } from './attribution.ts';
import type { Certainty } from './certainty.ts';
import type { Quoted } from './ledger.ts';
import type { ActorId } from './mention.ts';
import type { Span } from './span.ts';
import type { Act, Factuality, Position } from './statement.ts';

/** How far a person stands behind a statement. Rejected ones stay in the record and out of every answer unless asked for. */
export const STATES = ['machine', 'seen', 'confirmed', 'rejected'] as const;
export type State = (typeof STATES)[number];

/** A statement of the record: what the reader found, with what people decided about it since. */
export interface RecordedStatement {
  /** Stays the same as long as the reader finds the same words in the same bytes. */
  readonly id: string;
  /** `sha256:...` of the document's bytes as received. */
  readonly document: string;
  /** Its place among the document's statements, from 0. */
  readonly ordinal: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The words at these spans, pieces joined by " … ". */
  readonly sourceWords: string;
  readonly cueWords: string;
  readonly words: string;
  readonly form: Form;
  readonly act: Act;
  readonly factuality: Factuality;
  readonly origin: SpeakingKind;
  readonly speaker: ActorId | null;
  readonly candidates: readonly ActorId[];
  readonly for: ActorId | null;
  readonly addressee: ActorId | null;
  readonly when: { readonly value: string; readonly certainty: Certainty } | null;
  /** The day it sorts under, counted from 1970-01-01: the first day of `when`, else the last day its page can be of, if that is known within a month. */
  readonly day: number | null;
  readonly venue: string | null;
  readonly via: readonly ActorId[];
  /** Ids in the record. */
  readonly within: string | null;
  readonly repeats: string | null;
  readonly about: readonly string[];
  readonly positions: readonly Omit<Position, 'statement'>[];
  readonly outlet: ActorId | null;
  readonly language: string | null;
  readonly confidence: number;
  readonly state: State;
  readonly corrected: boolean;
  readonly notes: readonly string[];
}

/** A decision that no statement of the new reading can take, kept for a person to look at. */
export interface Queued {
  readonly entry: number;
  readonly document: string;
  readonly why: string;
  readonly words: readonly Quoted[];
}
