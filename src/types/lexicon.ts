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
  readonly personNames: readonly PersonNameRow[];
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
  /** The state or body the actor speaks for (a ministry for its state, a state agency for its state); itself for most; '' unknown. */
  readonly of: ActorId | '';
  /** What kind of medium it is, '' for none. Through an agency or outlet words come; on a platform their own author posts them. */
  readonly media: 'agency' | 'outlet' | 'platform' | '';
}

/**
 * `roles.tsv`: a noun phrase that names an office, without its holder ("foreign minister", "White House press secretary"), or people
 * by what they do. `office`: held by one person at a time, may stand before a name; `person`: describes one ("diplomat", "analyst");
 * `group`: several ("officials", "protesters");
 * `body`: a state, organisation or medium by its common noun ("the country", "the newspaper").
 */
export interface RoleRow {
  readonly form: string;
  readonly role: string;
  readonly sort: 'office' | 'person' | 'group' | 'body';
  /** The body the role belongs to when the words alone fix it, else ''. */
  readonly of: ActorId | '';
}

/** `holders.tsv`: who held which role for which state or body, when. Days are ISO 8601; '' where open or unknown. */
export interface HolderRow {
  readonly person: ActorId;
  readonly name: string;
  /** '' unknown; then the given name may tell. */
  readonly gender: 'm' | 'f' | '';
  readonly role: string;
  readonly of: ActorId;
  readonly from: string;
  readonly until: string;
}

/** `person-names.tsv`: given names with their usual gender ('u' either), family names with the custom (CN, KR, VN) that puts them first. */
export interface PersonNameRow {
  readonly name: string;
  readonly part: 'given' | 'family';
  readonly gender: 'm' | 'f' | 'u' | '';
  readonly custom: 'CN' | 'KR' | 'VN' | '';
}

/** `events.tsv`: dated public events whose mention helps to date a page. */
export interface EventRow {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  /**
   * event: took place on these days, unforeseen, so who names it writes later. planned: was known before (summits, votes, games).
   * state: a description that is only written on these days ("presidential candidate ...").
   */
  readonly kind: 'event' | 'planned' | 'state';
  /** A phrase that names it, in the notation of `8-resolve/times/event-forms.ts`. Rows may share a form: then it is any of them. */
  readonly form: string;
}

/** `issues.tsv`: words and phrases that show what a statement is about. */
export interface IssueRow {
  readonly issue: string;
  readonly phrase: string;
}
