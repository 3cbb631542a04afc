import type { Finding } from './finding.ts';
import type { Input } from './input.ts';
import type { Span } from './span.ts';

/**
 * A document as text: what stage 1 makes of bytes. `lines` are in order, do not overlap, and between them stands only
 * white space. For plain text a line is a line of the file (blank ones left out); for HTML it is a run of visible
 * text between block boundaries (a paragraph, a heading, a list item, a table cell, a caption).
 */
export interface Page {
  readonly input: Input;
  readonly mediaType: 'text/plain' | 'text/html';
  /** For a text file the decoded file, character for character; for HTML the visible text. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly metadata: PageMetadata;
  readonly findings: readonly Finding[];
}

export interface Line {
  /** Trimmed of white space at both ends; never empty. */
  readonly start: number;
  readonly end: number;
  /** HTML only: what the markup says about this line. */
  readonly markup: Markup | null;
}

export interface Markup {
  /** Lower-case name of the nearest block element: p, h1, li, figcaption, td, div ... */
  readonly tag: string;
  /** Names of all elements around it, outermost first, lower case, at most 64. */
  readonly path: readonly string[];
  /** For each element of `path`, the offset of its start tag in the source: lines that share a number share that element. */
  readonly containers: readonly number[];
  /** Words from class, id, role, itemprop and aria-label of the elements around it, nearest first, lower case. */
  readonly hints: readonly string[];
  /** Machine-readable value of the first `<time datetime>` in the line, else null. */
  readonly time: string | null;
  /** Characters of this line that stand inside links. */
  readonly linkChars: number;
  /** Half-open range of the element in the decoded HTML source. */
  readonly origin: Span;
}

/** What HTML says about itself outside its visible text. Values as found; `why` names the place (`json-ld datePublished`). */
export interface PageMetadata {
  readonly entries: readonly MetadataEntry[];
}

export type MetadataField =
  | 'title'
  | 'outlet'
  | 'byline'
  | 'section'
  | 'language'
  | 'published'
  | 'updated'
  | 'canonical'
  | 'description'
  /** The article's text, as structured data gives it. */
  | 'body'
  /** What structured data calls the page, where it is no plain article: `LiveBlogPosting`. */
  | 'type'
  /** Whether everyone may read it: `false`, `locked`, `metered`, as the page puts it. */
  | 'access';

export interface MetadataEntry {
  readonly field: MetadataField;
  readonly value: string;
  readonly why: string;
}
