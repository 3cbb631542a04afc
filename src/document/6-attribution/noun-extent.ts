import { type Range, range } from './candidate.ts';
import { closesQuote } from './region.ts';
import type { View } from './view.ts';
import { CONJUNCTIONS, RELATIVES, SUBORDINATORS, TIME_WORDS, TYING } from './words.ts';

export const isTime = (view: View, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (TIME_WORDS.has(view.word(i))) return true;
  return false;
};

/** A clause may begin after token `i`: a stop, a conjunction, "that", a closing mark, or the region's edge. */
function isEdge(view: View, i: number, low: number): boolean {
  if (i < low) return true;
  const word = view.word(i);
  if (/^[,;:—–"'(.!?-]$/.test(word) || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word) || word === 'that') return true;
  if (view.phraseAt(i) !== undefined || word === 'both') return true;
  return closesQuote(view, i) >= 0 || view.tokens[i]?.upos === 'ADV';
}

/** First token of the chain `NP of NP in NP` that ends with the phrase starting at `first`, kept only when it opens its clause. */
function overTies(view: View, first: number, low: number): number {
  let start = first;
  let best = first;
  while (start - 2 >= low && TYING.has(view.word(start - 1))) {
    const left = view.phraseAt(start - 2);
    if (!left || left.last !== start - 1) break;
    start = left.first;
    if (isEdge(view, start - 1, low)) best = start;
  }
  return best;
}

/** `Xi and Putin`, `the US, Canada and Japan`: the first conjunct when it opens its clause. */
function overConjuncts(view: View, first: number, low: number): number {
  let start = first;
  let best = first;
  let joined = false;
  while (start - 2 >= low) {
    const joint = view.word(start - 1);
    if (joint !== 'and' && joint !== 'or' && !(joined && joint === ',')) break;
    const comma = joint === 'and' && view.word(start - 2) === ',' ? 1 : 0;
    const left = view.phraseAt(start - 2 - comma);
    if (!left || left.last !== start - 1 - comma || left.first < low) break;
    const tied = overTies(view, left.first, low);
    const opens = isEdge(view, tied - 1, low) && !CONJUNCTIONS.has(view.word(tied - 1));
    start = tied;
    joined = true;
    if (opens) best = start;
    if (opens && view.word(start - 1) !== ',') break;
  }
  return best;
}

/** The whole source whose last base phrase is `[first, last)`, extended to its left. */
export function extendLeft(view: View, phrase: Range, low: number): Range {
  const tied = overTies(view, phrase.first, low);
  return range(overConjuncts(view, tied, low), phrase.last);
}

const WITHIN_SOURCE = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'and', 'or', 'on', 'to']);

function afterTies(view: View, last: number, high: number): number {
  let end = last;
  while (end + 1 < high && WITHIN_SOURCE.has(view.word(end))) {
    const right = view.phraseAt(end + 1);
    if (!right || right.first !== end + 1 || right.last > high) break;
    if (isTime(view, right.first, right.last) || view.groupAt(right.last)?.finite) break;
    end = right.last;
  }
  return end;
}

const isPause = (view: View, i: number): boolean => view.word(i) === ',' || view.word(i) === '(';

/** End of an apposition or relative clause that starts at `at`: the next comma or stop. */
function afterAside(view: View, at: number, high: number): number {
  let i = at;
  while (i < high && !/^[,.;:)"—–!?]$/.test(view.word(i))) i++;
  return i;
}

/** `Wang Yi, the foreign minister, ...`: end of the aside after `last`, or `last` itself when what follows is no aside. */
function overAside(view: View, last: number, high: number): number {
  if (!isPause(view, last) || last + 1 >= high) return last;
  const phrase = view.phraseAt(last + 1);
  if (phrase?.first !== last + 1 || RELATIVES.has(view.word(last + 1))) return last;
  const end = afterAside(view, last + 1, high);
  for (let i = last + 1; i < end; i++) if (view.groupAt(i)?.finite) return last;
  const upos = view.tokens[last + 1]?.upos;
  return upos === 'DET' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' ? end : last;
}

/** The whole source whose first base phrase is `[first, last)`, extended to its right: `a spokesman for the ministry, Li Wei`. */
export function extendRight(view: View, phrase: Range, high: number): Range {
  const tied = afterTies(view, phrase.last, high);
  return range(phrase.first, overAside(view, tied, high));
}
