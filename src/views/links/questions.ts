/** What can be asked of links. Names are looked up as in the query language: a name, a form or an id. Days are YYYY-MM-DD. */
export interface BriefQuestion {
  /** Only what rests on pages or statements of this day or later. */
  readonly since?: string;
  /** Findings of each kind; the rest are counted. */
  readonly limit?: number;
}

export interface CompareQuestion {
  /** An event's id. */
  readonly event?: string;
  readonly date?: string;
  /** Participants, all of them. */
  readonly with?: readonly string[];
}

export interface DenialsQuestion {
  /** Who claims, answers or is spoken about. */
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly after?: string | null;
}

export interface PositionsQuestion {
  readonly issue?: string;
  readonly actor?: string;
  /** The day of the picture; without it the last day of the record. */
  readonly at?: string;
  /** The day it is compared with. */
  readonly vs?: string;
}

export interface PhrasesQuestion {
  /** One formulation by its id, or words that its name or variants hold. */
  readonly phrase?: string;
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly after?: string | null;
}

export interface TimelineQuestion {
  /** Statements looked at, 2,000 unless said otherwise. */
  readonly most?: number;
  readonly actor?: string;
  readonly issue?: string;
  readonly since?: string;
  readonly until?: string;
}
