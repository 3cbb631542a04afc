import { type Range, range } from './candidate.ts';
import type { View } from './view.ts';

/** Farthest a cue reaches, in tokens. Real sentences are shorter; it keeps the work linear on text without stops. */
const FARTHEST = 250;

/** Tokens that a cue at `at` can reach: its sentence, and inside a quotation only what stands between the marks. */
export function regionOf(view: View, at: number): Range {
  const sentence = view.sentences[view.sentenceAt(at)];
  const first = Math.max(sentence?.first ?? at, at - FARTHEST);
  const last = Math.min(sentence?.last ?? at + 1, at + FARTHEST);
  const quote = quoteLevel(view, at);
  const inside = view.quoteRanges[quote];
  if (!inside) return range(first, last);
  const closed = view.quotations[quote]?.closed ?? false;
  return range(Math.max(first, inside.first + 1), Math.min(last, closed ? inside.last - 1 : inside.last));
}

/** Longest quotation, in tokens, that is a piece of a sentence rather than a sentence of its own. */
const FRAGMENT = 4;

/**
 * The quotation whose speaker a word at `at` belongs to, or -1. A word or two in marks is no speech of its own:
 * in `China was ‘willing to help’` the cue reaches out of its marks to China.
 */
export function quoteLevel(view: View, at: number): number {
  const quote = view.quoteAt(at);
  const inside = view.quoteRanges[quote];
  if (!inside) return -1;
  if (inside.last - inside.first - 2 > FRAGMENT) return quote;
  for (let i = quote - 1; i >= 0 && i > quote - 4; i--) {
    const around = view.quoteRanges[i];
    if (around && around.first <= inside.first && around.last >= inside.last && around.last - around.first > FRAGMENT + 2)
      return i;
  }
  return -1;
}

const CLOSING = new Set(['"', "'", ')', ']']);

/** Whether token `i` opens a quotation; its index, else -1. */
export function opensQuote(view: View, i: number): number {
  const quote = view.quoteAt(i);
  if (quote < 0 || view.quoteRanges[quote]?.first !== i) return -1;
  // Two quotations may open at one token only when one has no words; take the outermost.
  return quote;
}

/** Whether token `i` is the mark that closes a quotation; its index, else -1. */
export function closesQuote(view: View, i: number): number {
  const quote = view.quoteAt(i);
  const closed = view.quotations[quote]?.closed ?? false;
  return closed && view.quoteRanges[quote]?.last === i + 1 ? quote : -1;
}

/** The range without stops, commas and dashes at its ends; marks of quotation stay. Empty when nothing is left. */
export function trimmed(view: View, { first, last }: Range): Range {
  let [a, b] = [first, last];
  while (a < b && /^[,;:.!?–—\-)\]…]+$/.test(view.word(a))) a++;
  while (b > a && /^[,;:.!?–—\-([…]+$/.test(view.word(b - 1)) && !CLOSING.has(view.word(b - 1))) b--;
  return range(a, b);
}
