import type { Telling } from './encounter.ts';
import type { FactBase } from './fact.ts';
import type { LinkBase } from './link.ts';

/** Events that pages speak about without anyone being there: what words for them tell apart. Encounters have a type of their own. */
const EVENT_KINDS = {
  assault: 'war, invasion, attack',
  sanctions: 'sanctions, embargo',
  games: 'games, cup',
  crisis: 'crisis, where the page tells of no war',
  election: 'election',
  referendum: 'referendum',
  annexation: 'annexation, secession',
  protest: 'protests, unrest',
  deal: 'agreement, truce',
} as const satisfies Record<string, string>;
export type EventKind = keyof typeof EVENT_KINDS;

/** One event as one page speaks of it. */
export interface EventFact extends FactBase {
  readonly what: EventKind;
  /** Whom it befalls ("state:UA"), or which games they are ("winter"). */
  readonly object: string;
  readonly year: number;
  /** In the order of the page; the first of them where it speaks of it often. All of the fact’s own document. */
  readonly told: readonly Omit<Telling, 'document'>[];
}

/** An event that several voices speak of. */
export interface EventLink extends LinkBase {
  readonly what: EventKind;
  readonly object: string;
  readonly year: number;
  readonly told: readonly Telling[];
  /** Pages that tell of it with copies counted once, and the copies beyond. */
  readonly voices: number;
  readonly copies: number;
  /** False when there are more tellings than are kept. */
  readonly complete: boolean;
}
