import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

/** Kinds of block that may hold evidence. Statements come from headline, summary, paragraph, list-item, quote, caption, embed. */
export const EVIDENCE_KINDS = [
  'headline',
  'summary',
  'byline',
  'dateline',
  'date',
  'section',
  'paragraph',
  'subhead',
  'list-item',
  'quote',
  'caption',
  'embed',
  'credit',
] as const;

/** Kinds that never speak: shown greyed, restorable, never dropped. */
export const FURNITURE_KINDS = [
  'ticker',
  'share',
  'listen',
  'related',
  'inline-related',
  'comment',
  'comment-form',
  'advert',
  'subscribe',
  'navigation',
  'legal',
  'counter',
  'widget',
  'other',
] as const;

export const SPEAKING_KINDS = ['headline', 'summary', 'paragraph', 'list-item', 'quote', 'caption', 'embed'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];
export type SpeakingKind = (typeof SPEAKING_KINDS)[number];
export type BlockKind = EvidenceKind | FurnitureKind;

/** A stretch of the page with its kind. Blocks are in order, do not overlap, and cover every character that is not white space. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** One phrase for a person: which rule or model gave the kind, on what evidence. */
  readonly why: string;
}

/** A value read off the page or its markup; `span` is null when it came from metadata that is not visible text. */
export interface Sourced {
  readonly value: string;
  readonly span: Span | null;
  readonly why: string;
}

/**
 * One item of a live blog: a stretch of the page, from its time to the next item, half-open. What is told in it was told at its own
 * time, not at the page's.
 */
export interface LiveItem {
  readonly start: number;
  readonly end: number;
  readonly title: Span | null;
  /**
   * ISO 8601: `2022-03-09T14:52` on the page's own clock, with `Z` or an offset where the page gives one, `2022-03-09` where it gives a
   * day alone, and `T14:52` where nothing says which day.
   */
  readonly time: Sourced;
}

export interface Article {
  readonly blocks: readonly Block[];
  readonly headline: Span | null;
  /** Spans of the article proper in reading order: paragraph, subhead, list-item and quote blocks, and posts embedded below the first of them. */
  readonly body: readonly Span[];
  /** Every form in which the outlet, the author and a wire credit are named. Resolved to actors in stage 8. */
  readonly outlet: Sourced | null;
  readonly byline: Sourced | null;
  readonly credits: readonly Sourced[];
  readonly section: Sourced | null;
  /** BCP 47 primary tag ("en"), or null when it cannot be told. */
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  /** The same with its reason. */
  readonly address: Sourced | null;
  /** The items of a live blog, in the order of the page; empty for any other page. */
  readonly items: readonly LiveItem[];
  /** Publication and update days or instants, ISO 8601, precision first; never a comment's, never today's. */
  readonly published: Sourced | null;
  readonly updated: Sourced | null;
  /** Upper bounds on the time of writing that are not the date itself: stamps of reader comments, ISO 8601 days. */
  readonly notAfter: readonly Sourced[];
  readonly findings: readonly Finding[];
}
