import type { Line } from '../../types/page.ts';

// Characters that end a line: \n, \r (so \r\n too), vertical tab, form feed, and the two Unicode separators.
const LINE = /[^\n\r\v\f\u2028\u2029]+/g;

/** The lines of a plain text that hold anything but white space, trimmed; U+00A0 counts as white space. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    lines.push({ start, end: start + trimmed.length, markup: null });
  }
  return lines;
}
