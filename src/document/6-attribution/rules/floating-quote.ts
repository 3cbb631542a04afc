import type { Candidate, Range, RuleName } from '../candidate.ts';
import { opensQuote } from '../region.ts';
import type { View } from '../view.ts';

/** Speech rather than a title: it ends like a sentence or is long. */
const isSpeech = (view: View, { first, last }: Range): boolean =>
  last - first > LONG || (last - first > 4 && /^[.!?,…]+$/.test(view.word(last - 2)));

/** More tokens than a title has. */
const LONG = 12;

/** The quotations that make up the whole paragraph which starts with sentence `index`, or null. */
function wholeParagraph(view: View, index: number): Range[] | null {
  const block = view.sentences[index]?.block;
  const quotes: Range[] = [];
  let at = view.sentences[index]?.first ?? 0;
  for (;;) {
    const sentence = view.sentences[view.sentenceAt(at)];
    if (at >= view.tokens.length || sentence?.block !== block) return quotes.length > 0 ? quotes : null;
    const quoted = view.quoteRanges[opensQuote(view, at)];
    if (!quoted || !isSpeech(view, quoted)) return null;
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

const CARRIES: ReadonlySet<RuleName> = new Set<RuleName>(['quote-tag', 'clause', 'floating-quote']);

/** Index of the candidate that the paragraph before sentence `index` ends with: its quotation, or the one a last colon announces; or -1. */
function lastQuoted(view: View, candidates: readonly Candidate[], index: number): number {
  const previous = view.sentences[index - 1];
  const announced = previous !== undefined && view.word(previous.last - 1) === ':';
  return candidates.findLastIndex(({ content, rule }) => {
    const last = content.at(-1);
    if (!last || !CARRIES.has(rule) || view.sentences[view.sentenceAt(last.last - 1)]?.block !== previous?.block) return false;
    return announced || opensQuote(view, last.first) >= 0;
  });
}
