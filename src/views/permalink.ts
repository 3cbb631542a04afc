import type { Span } from '../types/span.ts';

/** A document's digest as addresses have it: its first 16 digits, as many as file names show. */
export const shortId = (document: string): string => document.replace(/^sha256:/, '').slice(0, 16);

/** Characters of a page as a path of the app: UTF-16 offsets into the document's text. */
export const permalink = (document: string, [start, end]: Span): string =>
  `/read/${shortId(document)}?at=${start}-${end}#at-${start}-${end}`;
