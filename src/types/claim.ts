import type { FactBase, Said } from './fact.ts';
import type { LinkBase } from './link.ts';
import type { ActorId } from './mention.ts';
import type { Span } from './span.ts';

/** What somebody does with what another says, as far as the words tell. */
export const ANSWER_MEANINGS = {
  denial: 'says that it is not so',
  dismissal: 'calls the report or the claim itself false, baseless, fake or worse',
  contradiction: 'says the opposite without naming the claim',
  rebuff: 'takes the claim up and turns it away without saying that it is false',
  accusation: 'accuses those who claim such things of spreading falsehoods, without saying which',
  'no-evidence': 'is reported to have made the claim without showing evidence',
  confirmation: 'says that it is so',
} as const satisfies Record<string, string>;
export type Answer = keyof typeof ANSWER_MEANINGS;

/** What is claimed, by whom, through whom. */
export interface Claim {
  /** Id of its statement in the record; null where only the words of who answers it, or of the page, tell what is claimed. */
  readonly statement: string | null;
  /** `sha256:...` of the page that tells it. */
  readonly document: string;
  /** Who makes it; null when the page does not say. */
  readonly claimant: ActorId | null;
  readonly for: ActorId | null;
  /** Reporters between the claimant and the page, innermost first. */
  readonly via: readonly ActorId[];
  readonly outlet: ActorId | null;
  /** Counted from 1970-01-01, or null. */
  readonly day: number | null;
  /** What is claimed, as the page words it; no more than `SAID_WORDS` characters. */
  readonly words: string;
  readonly span: Span;
  /** Known on this page only through who answers it. */
  readonly hearsay: boolean;
}

/** A statement as the answer to a claim. */
export interface AnswerSaid {
  readonly how: Answer;
  readonly said: Said;
}

/**
 * A claim that somebody may answer (`answer` null), or an answer: then `claim` is what it answers on its own page, or null where that
 * page does not tell. `terms` are what claims and answers are compared by: stems of telling words, and actors spoken about.
 */
export interface ClaimFact extends FactBase {
  readonly claim: Claim | null;
  readonly answer: AnswerSaid | null;
  readonly terms: readonly string[];
}

/** One answer to one claim. A claim that several answer, or that several pages tell, is several links: views join them. */
export interface ClaimLink extends LinkBase {
  readonly claim: Claim;
  readonly answer: Said;
  readonly how: Answer;
  /** How the two were joined: by the page that tells both, or by the words that they share. */
  readonly basis: 'page' | 'words';
  /** 0..1: how plainly the one is about the other. */
  readonly share: number;
}
