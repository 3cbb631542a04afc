/** What kind of thing a mention names. `state` is a government, `country` the land or economy, `place` a city or site. */
export type MentionKind =
  | 'person'
  | 'office'
  | 'state'
  | 'country'
  | 'place'
  | 'region'
  | 'org'
  | 'group'
  | 'pronoun'
  | 'event'
  | 'doc'
  | 'unnamed';

/**
 * Ids: `state:CN` (ISO 3166-1 alpha-2), `country:RU`, `person:wang-yi` (as commonly written in English, family-first where that is
 * the custom, lower case, hyphens), `org:xinhua`, `org:un`, `group:west`, `region:europe`, `place:beijing`, `unnamed:us-officials`,
 * `doc:...`. Joint speakers are joined with `+` in id order.
 */
export type ActorId = string;

/** A stretch of text that names somebody or something that may speak or be spoken about. */
export interface Mention {
  /** `m1`, `m2`, ... in text order. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** Null when unknown or ambiguous; never a silent guess. */
  readonly actor: ActorId | null;
  /** Two or more when ambiguous; best first. */
  readonly candidates: readonly ActorId[];
  /** Why this actor: the rule, the antecedent, the table row. */
  readonly why: string;
}

/** As stage 5 finds it, with what its words say besides; stage 8 uses these to tell who it is. Printed Readings do not hold them. */
export interface FoundMention extends Mention {
  /** The role of `roles.tsv` that an office or description names ("foreign-minister", "officials"), or null. */
  readonly role: string | null;
  /** The noun of a description as written, lower case ("businessman"), or null: what nobody in particular is called by. */
  readonly noun: string | null;
  /** The state or body it belongs to, as far as words beside it tell: "China’s foreign minister" is of state:CN. */
  readonly of: ActorId | null;
  readonly plural: boolean;
  /** `table` a name of names.tsv, `person` a full name, `part` one that may be part of a name, `description` a common noun, `pronoun`. */
  readonly form: 'table' | 'person' | 'part' | 'run' | 'description' | 'pronoun';
  /** 'm' or 'f' where a title (Mr, Mrs), the noun or a pronoun says so. */
  readonly gender: 'm' | 'f' | null;
}

export interface Actor {
  readonly id: ActorId;
  /** The same actor as the tables spell it, where the page spells it otherwise: what a record joins pages by. Null where `id` is that. */
  readonly same: ActorId | null;
  /** As commonly written in English. */
  readonly name: string;
  /** As the page or the table of offices gives it, or null. */
  readonly office: string | null;
  /** The state or body whose office it is. */
  readonly of: ActorId | null;
}
