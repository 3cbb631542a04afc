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
    .map((one) => withMarks(view, withMarks(view, one, one.first), one.last - 1))
    .map((one) => withBracket(view, one));
}

/** As `tidy`; a lone mark of quotation at an end belongs to what is said, not to who says it: `{s It} {c makes} no sense` after `“`. */
export const tidySource = (view: View, ranges: readonly Range[]): Range[] =>
  tidy(view, ranges)
    .map((one) => {
      const opens = view.word(one.first) === '"' && !holdsMark(view, range(one.first + 1, one.last));
      const closes = view.word(one.last - 1) === '"' && !holdsMark(view, range(one.first, one.last - 1));
      return range(one.first + (opens ? 1 : 0), one.last - (closes ? 1 : 0));
    })
    .filter(({ first, last }) => first < last);

function holdsMark(view: View, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (view.word(i) === '"') return true;
  return false;
}

/** `{s Ann Lee (D-Ohio.}) said`: the bracket that the range opens and the next words close belongs to it. */
function withBracket(view: View, one: Range): Range {
  let open = 0;
  for (let i = one.first; i < one.last; i++) open += view.word(i) === '(' ? 1 : view.word(i) === ')' ? -1 : 0;
  if (open !== 1) return one;
  const close = view.word(one.last) === '.' ? one.last + 1 : one.last;
  return view.word(close) === ')' && view.sentenceAt(close) === view.sentenceAt(one.last - 1) ? range(one.first, close + 1) : one;
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
