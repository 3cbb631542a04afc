import type { QuoteStyle } from '../types/sentence.ts';

/** What an opening mark looks like to the pairing: its style and every mark that may close it. */
export interface Opening {
  readonly style: QuoteStyle;
  readonly closers: string;
}

/**
 * Opening marks and what closes them. Sloppy pages mix curly and straight marks of one width, so each accepts both;
 * “ also closes „ (German, Polish), and « and » open in either direction (French, Danish).
 */
export const OPENINGS: Readonly<Record<string, Opening>> = {
  '“': { style: 'double', closers: '”"＂' },
  '‟': { style: 'double', closers: '”"' },
  '”': { style: 'double', closers: '”' },
  '"': { style: 'double', closers: '"”＂' },
  '＂': { style: 'double', closers: '＂"”' },
  '„': { style: 'low-high', closers: '“”"' },
  '«': { style: 'guillemet', closers: '»' },
  '»': { style: 'guillemet', closers: '«' },
  '‹': { style: 'guillemet', closers: '›' },
  '‘': { style: 'single', closers: "’'" },
  '‛': { style: 'single', closers: "’'" },
  "'": { style: 'single', closers: "'’" },
  '‚': { style: 'single', closers: '‘’' },
};

/** Marks that can only pair, never stand for an apostrophe. */
const WIDE_MARKS = '“”‟„«»"＂';
/** Marks that may also be an apostrophe or a prime. */
export const NARROW_MARKS = "‘’‛‚'‹›";
export const ALL_MARKS: string = WIDE_MARKS + NARROW_MARKS;

/** Every mark of quotation or apostrophe as `'` or `"`, so that tables need one spelling. */
export function straightenMarks(text: string): string {
  return text.replace(/[‘’‛‚`´′]/g, "'").replace(/[“”‟„«»＂″]/g, '"');
}
