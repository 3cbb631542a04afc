import { searchWords } from '../../lang/search-words.ts';
import type { Span } from '../../types/span.ts';

/** Characters looked at around an edge. */
const WINDOW = 2_000;

/**
 * Where an edge of spans comes to stand when it moves by so many words, forwards or (negative) backwards. A start falls on the
 * beginning of a word and an end on the end of one; quotation marks beside the word go with it.
 */
export function movedByWords(text: string, spans: readonly Span[], edge: 'start' | 'end', by: number): number {
  const at = edge === 'start' ? (spans[0]?.[0] ?? 0) : (spans.at(-1)?.[1] ?? 0);
  const from = Math.max(0, at - WINDOW);
  const words = searchWords(text.slice(from, at + WINDOW)).map(({ start, end }) => ({ start: start + from, end: end + from }));
  const here = edge === 'start' ? words.findIndex(({ end }) => end > at) : words.findLastIndex(({ start }) => start < at);
  const there = words[Math.min(words.length - 1, Math.max(0, here + by))];
  if (there === undefined || by === 0) return at;
  return edge === 'start' ? withMarksBefore(text, there.start) : withMarksAfter(text, there.end);
}

const withMarksBefore = (text: string, at: number): number => (/[“‘"'«„]/.test(text[at - 1] ?? '') ? at - 1 : at);
const withMarksAfter = (text: string, at: number): number =>
  at + (/^[.,!?]?[”’"'»]/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
