import type { Candidate, Range } from '../candidate.ts';
import { opensQuote } from '../region.ts';
import type { View } from '../view.ts';

/** The quotations that make up the whole paragraph which starts with sentence `index`, or null. */
function wholeParagraph(view: View, index: number): Range[] | null {
  const block = view.sentences[index]?.block;
  const quotes: Range[] = [];
  let at = view.sentences[index]?.first ?? 0;
  for (;;) {
    const sentence = view.sentences[view.sentenceAt(at)];
    if (at >= view.tokens.length || sentence?.block !== block) return quotes.length > 0 ? quotes : null;
    const quoted = view.quoteRanges[opensQuote(view, at)];
    if (!quoted || quoted.last - quoted.first < 5) return null;
    quotes.push(quoted);
    at = quoted.last;
  }
}

/**
 * Paragraphs that are nothing but a quotation and go on from the speaker before; `after` is the candidate they join.
 *
 *     {q “One must wait,”} {s he} {c said}.
 *     {q “There is no other way.”}
 */
export function floatingQuotes(view: View, candidates: readonly Candidate[]): Candidate[] {
  const joined = [...candidates];
  const covered = (range: Range): boolean =>
    joined.some((c) => c.content.some((content) => content.first <= range.first && content.last >= range.last));
  for (const [index, sentence] of view.sentences.entries()) {
    if (index === 0 || view.sentences[index - 1]?.block === sentence.block) continue;
    const quotes = wholeParagraph(view, index);
    const first = quotes?.[0];
    if (!quotes || !first || covered(first)) continue;
    const before = lastQuoted(view, joined, index);
    if (before >= 0)
      joined[before] = { ...(joined[before] as Candidate), content: [...(joined[before]?.content ?? []), ...quotes] };
    else joined.push({ source: [], cue: { first: first.first, last: first.first }, content: quotes, rule: 'floating-quote' });
  }
  return joined;
}

/** Index of the candidate whose quoted content ends the paragraph before sentence `index`, or -1. */
function lastQuoted(view: View, candidates: readonly Candidate[], index: number): number {
  const previous = view.sentences[index - 1];
  return candidates.findLastIndex((candidate) => {
    const content = candidate.content.at(-1);
    const near = content !== undefined && view.sentences[view.sentenceAt(content.last - 1)]?.block === previous?.block;
    return (
      near &&
      opensQuote(view, content.first) >= 0 &&
      (candidate.rule === 'quote-tag' || candidate.rule === 'clause' || candidate.rule === 'floating-quote')
    );
  });
}
