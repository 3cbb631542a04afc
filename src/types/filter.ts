/**
 * What a store is asked for: the query language with every name looked up and every word folded. Nothing here depends on a store, and
 * every store must give the same statements for the same filter.
 */
export type Filter =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  /** Any of these values; none of them gives nothing. */
  | { readonly kind: 'facet'; readonly facet: Facet; readonly any: readonly string[] }
  /** These folded words, one after the other, inside one piece of the content. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** These stems, one after the other, in the content or the cue. */
  | { readonly kind: 'stems'; readonly stems: readonly string[] }
  /** Dated on one of these days, counted from 1970-01-01, both ends inside; null is open. Undated statements are on no day. */
  | { readonly kind: 'days'; readonly from: number | null; readonly until: number | null }
  /** Confidence of the machine, compared with a number from 0 to 1. */
  | { readonly kind: 'sure'; readonly sign: Sign; readonly value: number };

export type Sign = '>' | '>=' | '<' | '<=';

/** What a statement can be asked for by value. Documented in `src/query/fields.ts`. */
export type Facet =
  | 'by'
  | 'for'
  | 'to'
  | 'via'
  | 'maybe'
  | 'act'
  | 'form'
  | 'factuality'
  | 'about'
  | 'lang'
  | 'outlet'
  | 'origin'
  | 'has'
  | 'is';

/** What `has:` knows, and what it means. */
export const HAS_MEANINGS = {
  silence: 'a reported not saying or doing: the act is withhold',
  ambiguous: 'the speaker may be one of several',
  unknown: 'nobody whom the page names is the speaker',
  date: 'a date of its own, not only its page’s',
  addressee: 'somebody spoken to',
  venue: 'a venue: a call, a briefing, an interview',
  chain: 'at least one reporter between the speaker and the page',
  position: 'it shows where its speaker stands on an issue',
  repeat: 'a headline or summary that repeats a statement of the body; left out unless asked for',
  note: 'a note by a person',
  correction: 'something about it was corrected by a person',
} as const satisfies Record<string, string>;
export type Has = keyof typeof HAS_MEANINGS;
