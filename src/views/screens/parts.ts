import type { Block } from '../../types/article.ts';
import type { Span } from '../../types/span.ts';

/** Characters of the page on one screen; a longer page has several parts. */
const LONGEST = 60_000;

/** A screenful of a long page: parts follow each other without gaps and cover the text. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly span: Span;
}

/** Cuts a text into parts that end with a block, where a block ends in time. Linear in blocks and parts. */
export function partsOf(length: number, blocks: readonly Block[], longest = LONGEST): Part[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  const close = (at: number): void => {
    spans.push([start, at]);
    start = at;
  };
  for (const block of blocks) {
    if (block.end - start > longest && end > start) close(end);
    while (block.end - start > longest) close(start + longest);
    end = block.end;
  }
  while (length - start > longest) close(start + longest);
  spans.push([start, length]);
  return spans.map((span, i) => ({ number: i + 1, of: spans.length, span }));
}

/** The part that holds an offset; the first where none does. */
export const partAt = (parts: readonly Part[], offset: number): Part =>
  parts.find(({ span: [start, end] }) => offset >= start && offset < end) ?? (parts[0] as Part);
