import type { Quotation } from '../../types/sentence.ts';

/**
 * `text.slice(start, end)` with the marks of every quotation written “ ”, one character for one, so that words, sentences and tags
 * come out the same whatever style of marks a page uses. `marks` are `marksOf` the quotations.
 */
export function withPlainMarks(text: string, start: number, end: number, marks: ReadonlyMap<number, string>): string {
  let plain = '';
  let done = start;
  for (let at = start; at < end; at++) {
    const mark = marks.get(at);
    if (mark === undefined) continue;
    plain += text.slice(done, at) + mark;
    done = at + 1;
  }
  return plain + text.slice(done, end);
}

/** Where quotation marks stand and which of “ ” each is. */
export function marksOf(quotations: readonly Quotation[]): Map<number, string> {
  const marks = new Map<number, string>();
  for (const { start, end, inner, closed } of quotations) {
    if (inner[0] > start) marks.set(start, '“');
    if (closed) marks.set(end - 1, '”');
  }
  return marks;
}
