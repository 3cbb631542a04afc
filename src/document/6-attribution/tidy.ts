import { type Range, range } from './candidate.ts';
import { trimmed } from './region.ts';
import type { View } from './view.ts';

/** Ranges that touch become one; stops and commas at their ends go; a quotation all of whose words are there keeps its marks. */
export function tidy(view: View, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const next of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && before.last === next.first) joined[joined.length - 1] = range(before.first, next.last);
    else joined.push(next);
  }
  return joined
    .map((one) => trimmed(view, one))
    .filter(({ first, last }) => first < last)
    .map((one) => withMarks(view, withMarks(view, one, one.first), one.last - 1));
}

/** Most marks between the last word of a quotation and its end. */
const SLACK = 3;

/** The range with the marks of the quotation around token `at`, when only punctuation of it was left out. */
function withMarks(view: View, one: Range, at: number): Range {
  const quotation = view.quoteRanges[view.quoteAt(at)];
  if (!quotation) return one;
  const { first, last } = quotation;
  if (one.first - first > SLACK || last - one.last > SLACK) return one;
  for (let i = first; i < one.first; i++) if (view.tokens[i]?.upos !== 'PUNCT') return one;
  for (let i = one.last; i < last; i++) if (view.tokens[i]?.upos !== 'PUNCT') return one;
  return range(Math.min(first, one.first), Math.max(last, one.last));
}
