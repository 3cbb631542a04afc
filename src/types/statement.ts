import type { SpeakingKind } from './article.ts';
import type { Form } from './attribution.ts';
import type { Certainty } from './certainty.ts';
import type { ActorId } from './mention.ts';
import type { Span } from './span.ts';

/** What the speaker does with the words. `withhold` is a reported NOT saying or doing ("refused to condemn"). */
export const ACTS = [
  'assert',
  'deny',
  'accuse',
  'request',
  'offer',
  'pledge',
  'warn',
  'endorse',
  'reject',
  'withhold',
  'question',
  'believe',
  'desire',
  'intend',
  'agree',
] as const;
export type Act = (typeof ACTS)[number];

/** Whether the attribution itself holds: "does not need Beijing’s support" contains no support (negated). */
export const FACTUALITIES = ['asserted', 'negated', 'nonfactual', 'future', 'predicted', 'presupposed', 'disputed'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

/** An attribution with what the text alone says of it, before anyone is identified: stage 7. */
export interface Statement {
  /** `s1`, `s2`, ... in order of the first character. */
  readonly id: string;
  /** Index into the list of attributions. */
  readonly attribution: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly factuality: Factuality;
  /** Words that name the one spoken to, or null. */
  readonly addressee: Span | null;
  /** Words that name the venue, or null, and its normal form: "press briefing", "phone call", "interview" ... */
  readonly venue: string | null;
  readonly within: string | null;
  /** The kind of block it stands in. */
  readonly origin: SpeakingKind;
  readonly confidence: number;
}

/** A statement with everyone and every time identified, or honestly not: stages 8 and 9. As printed in a Reading. */
export interface ResolvedStatement {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly factuality: Factuality;
  readonly speaker: ActorId | null;
  /** Two or more when the speaker is ambiguous; best first. */
  readonly candidates: readonly ActorId[];
  /** The state or body spoken for. */
  readonly for: ActorId | null;
  readonly addressee: ActorId | null;
  readonly when: { readonly value: string; readonly certainty: Certainty } | null;
  readonly venue: string | null;
  /** Reporters between the speaker and this page, innermost first. */
  readonly via: readonly ActorId[];
  /** Id of the statement whose content holds this one. */
  readonly within: string | null;
  readonly about: readonly string[];
  readonly origin: SpeakingKind;
  /** Id of the body statement that this headline or summary statement repeats. */
  readonly repeats: string | null;
  readonly confidence: number;
}

/** Where a holder stands on an issue, as one statement shows it. */
export interface Position {
  readonly holder: ActorId;
  readonly issue: string;
  readonly stance: 'supports' | 'opposes' | 'neutral' | 'withholds';
  /** Id of the statement that is the evidence. */
  readonly statement: string;
  readonly evidence: readonly Span[];
}
