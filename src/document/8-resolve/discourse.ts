import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import type { PagePerson } from './page-people.ts';
import type { Known } from './scene.ts';

/** What is known when a pronoun is read: mentions so far, and the speakers of the statements so far. */
export interface Discourse {
  readonly known: readonly Known[];
  readonly people: ReadonlyMap<ActorId, PagePerson>;
  /** In text order; a statement without a speaker yet is not in it. */
  readonly spoken: readonly Spoken[];
  /** Whose words the whole page is, as of a published speech. */
  readonly floor: ActorId | null;
  /** Whom the statement is spoken to: nobody tells himself. */
  readonly addressee: ActorId | null;
}

export interface Spoken {
  readonly statement: Statement;
  readonly speaker: ActorId;
  /** Where its source stands, or its cue. */
  readonly at: number;
  readonly sentence: number;
  /** Through a document ("her statement", "a report"): then "it" may stand for it. */
  readonly document: string | null;
}
