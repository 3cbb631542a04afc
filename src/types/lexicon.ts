import type { ActorId, MentionKind } from './mention.ts';
import type { Act } from './statement.ts';

/**
 * The hand-checked tables of `lexicons/*.tsv`, parsed. Each file has a header line with these field names, `#` comments, and a
 * `source` column that names where the row comes from and under which licence. Stages index them once per table.
 */
export interface Lexicons {
  readonly cues: readonly CueRow[];
  readonly names: readonly NameRow[];
  readonly roles: readonly RoleRow[];
  readonly holders: readonly HolderRow[];
  readonly events: readonly EventRow[];
  readonly issues: readonly IssueRow[];
}

/** `cues.tsv`: a word that carries an attribution. */
export interface CueRow {
  readonly lemma: string;
  readonly upos: 'VERB' | 'NOUN' | 'ADJ' | 'ADP';
  readonly act: Act;
  /** speech: words were uttered; mind: belief, desire, intention, attitude; deed: expresses a stance by acting (abstain, back). */
  readonly kind: 'speech' | 'mind' | 'deed';
  /** How its content is introduced: that, to, quote, np (+ preposition), as ... Comma separated in the file. */
  readonly frames: readonly string[];
}

/** `names.tsv`: a surface form and the actor it names. One row a form; several rows for an ambiguous form. */
export interface NameRow {
  readonly form: string;
  readonly actor: ActorId;
  readonly kind: MentionKind;
  /** name, demonym, metonym (a city or building for its government), acronym. */
  readonly sense: 'name' | 'demonym' | 'metonym' | 'acronym';
}

/** `roles.tsv`: a noun phrase that names an office, without its holder: "foreign minister", "spokesperson", "White House press secretary". */
export interface RoleRow {
  readonly form: string;
  readonly role: string;
  /** The body the role belongs to when the words alone fix it, else ''. */
  readonly of: ActorId | '';
}

/** `holders.tsv`: who held which role for which state or body, when. Days are ISO 8601; '' where open or unknown. */
export interface HolderRow {
  readonly person: ActorId;
  readonly name: string;
  readonly role: string;
  readonly of: ActorId;
  readonly from: string;
  readonly until: string;
}

/** `events.tsv`: dated public events whose mention helps to date a page. */
export interface EventRow {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  /** A phrase that names it. */
  readonly form: string;
}

/** `issues.tsv`: words and phrases that show what a statement is about. */
export interface IssueRow {
  readonly issue: string;
  readonly phrase: string;
}
