import type { Telling } from './encounter.ts';
import type { FactBase } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { ActorId } from './mention.ts';

/** Kinds of event that pages speak about, after PLOVER’s and CAMEO’s, as far as their words tell them apart. */
export const EVENT_KINDS = {
  assault: 'war, invasion, attack',
  sanction: 'sanctions, embargo',
  agreement: 'agreement, treaty, joint statement',
  meeting: 'meeting, summit, talks',
  call: 'call',
  games: 'games',
  vote: 'vote, election',
} as const satisfies Record<string, string>;
export type EventKind = keyof typeof EVENT_KINDS;

/** One event as one page speaks of it. */
export interface EventFact extends FactBase {
  readonly what: EventKind;
  /** Whom it befalls or who takes part, in id order. */
  readonly parties: readonly ActorId[];
  readonly told: readonly Telling[];
}

/** An event that several pages speak of, or several voices on one page name otherwise. */
export interface EventLink extends LinkBase {
  readonly what: EventKind;
  readonly parties: readonly ActorId[];
  readonly told: readonly Telling[];
  readonly voices: number;
  readonly copies: number;
}
