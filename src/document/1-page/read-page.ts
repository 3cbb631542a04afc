import type { Context } from '../../types/context.ts';
import type { Input } from '../../types/input.ts';
import type { Page } from '../../types/page.ts';

/** Bytes to text and lines. */
export function readPage(input: Input, _context: Context): Page {
  const text = new TextDecoder().decode(input.bytes);
  const lines = [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, markup: null }));
  return { input, mediaType: 'text/plain', text, lines, metadata: { entries: [] }, findings: [] };
}
