import { type Candidate, type Range, range } from '../candidate.ts';
import { opensQuote } from '../region.ts';
import type { View } from '../view.ts';

/** Longest name with what stands after it, in tokens: `Jane Doe, a teacher from Ohio`. */
const LONGEST = 16;

const isDash = (view: View, i: number): boolean => /^(?:[-–—―]|--)$/.test(view.word(i));

/** First and last token of the paragraph that sentence `index` opens. */
function paragraphAt(view: View, index: number): { range: Range; next: number } {
  const block = view.sentences[index]?.block;
  let next = index + 1;
  while (next < view.sentences.length && view.sentences[next]?.block === block) next++;
  return { range: range(view.sentences[index]?.first ?? 0, view.sentences[next - 1]?.last ?? 0), next };
}

/** Speech rather than a title: it ends like a sentence or is long. */
const isSpeech = (view: View, { first, last }: Range): boolean => last - first > 12 || /^[.!?,…]+$/.test(view.word(last - 2));

/** End of the quotations that fill the tokens from `first` on: the last one's, `first` where none opens there. */
function endOfQuotations(view: View, first: number, last: number): number {
  let at = first;
  while (at < last) {
    const quoted = view.quoteRanges[opensQuote(view, at)];
    if (quoted === undefined || quoted.last <= at || !isSpeech(view, quoted)) break;
    at = quoted.last;
  }
  return at;
}

/** The signer's name behind a dash at `dash`, up to the end of the paragraph: capitalised, no verb, no second dash. */
function signerAt(view: View, dash: number, last: number): Range | null {
  if (!isDash(view, dash)) return null;
  let end = last;
  while (end > dash + 1 && /^[.,]$/.test(view.word(end - 1))) end--;
  const first = dash + 1;
  if (end <= first || end - first > LONGEST || view.tokens[first]?.upos !== 'PROPN') return null;
  for (let i = first; i < end; i++) if (view.groupAt(i)?.finite || isDash(view, i)) return null;
  return range(first, end);
}

/**
 * A quotation signed with a dash and a name, in its paragraph or in the next one, as in collections of voices.
 *
 *     {q “This river was our street.”} {c —} {s Ana Lima, a fisher}
 */
export function signature(view: View): Candidate[] {
  const found: Candidate[] = [];
  let quoted: Range | null = null;
  for (let index = 0; index < view.sentences.length; ) {
    const { range: paragraph, next } = paragraphAt(view, index);
    const end = endOfQuotations(view, paragraph.first, paragraph.last);
    const content: Range | null = end > paragraph.first ? range(paragraph.first, end) : quoted;
    const source: Range | null = content === null ? null : signerAt(view, end, paragraph.last);
    if (content !== null && source !== null)
      found.push({ source: [source], cue: range(end, end + 1), content: [content], rule: 'signature' });
    quoted = end > paragraph.first && source === null && end >= paragraph.last - 1 ? range(paragraph.first, end) : null;
    index = next;
  }
  return found;
}
