import type { Span } from './span.ts';

/**
 * Something about the input or the reading that a person should know. Reading never throws on input: it returns
 * a Reading and these. The table is the one place where codes are explained; `docs/findings.md` is made from it.
 */
export const FINDING_MEANINGS = {
  'empty-document': 'There is no text in this document.',
  'member-skipped': 'A part of an archive, a mail, a feed or an export was not read; the reason is given and the rest was read.',
  'binary-content': 'The bytes are not text (an image, an archive, a program); nothing was read from them.',
  'encoding-guessed': 'No encoding was declared; it was guessed from the bytes.',
  'encoding-mismatch': 'The declared encoding does not fit the bytes; another one was used.',
  'encoding-errors': 'Some bytes are not valid in the encoding and are shown as U+FFFD.',
  'document-truncated': 'The document is longer than the limit; the rest was not read.',
  'html-nesting': 'Elements are nested deeper than the limit; deeper ones were read as flat text.',
  'line-too-long': 'A single line is longer than the limit for analysis; it is kept but was not analysed.',
  'no-article': 'No part of the page looks like an article.',
  'not-an-article': 'The page is an error message or a check of the visitor that stands where an article should.',
  'list-page': 'The page lists articles rather than being one; what is read are their teasers.',
  'live-page': 'The page is a live blog: several items, each with a time of its own.',
  'article-incomplete': 'The page looks like a teaser or a paywall stub; words may be missing or a quote cut.',
  'language-unsupported': 'The article is not in a language that Readout reads statements from.',
  'no-date': 'Nothing on the page says when it was written.',
  'date-conflict': 'Two sources of the page date disagree.',
  'comment-date-ignored': 'A full date belongs to a reader comment and was not taken for the article.',
  'quote-unclosed': 'A quotation mark opens and never closes; the quote was ended at its paragraph.',
  'quote-unopened': 'A quotation mark closes that never opened.',
  'ambiguous-name': 'A name fits more than one actor; the candidates are listed.',
  'speaker-unknown': 'A statement has no speaker that the page names.',
  'office-contradiction': 'The page gives a person an office that the table of offices does not.',
  'possible-translation-debris': 'A sentence looks damaged (by machine translation or scraping).',
  'repeated-statement': 'A headline or summary repeats a statement of the body; it is linked, not counted twice.',
  'too-many-statements': 'There are more statements than the limit; the rest were left out.',
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof FINDING_MEANINGS;

export interface Finding {
  readonly code: FindingCode;
  /** The characters it is about, or null when it is about the whole document. */
  readonly span: Span | null;
  /** One sentence for a person, with the particulars. */
  readonly message: string;
}
