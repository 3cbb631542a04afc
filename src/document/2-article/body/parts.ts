import type { Told } from '../told.ts';
import { commentsStartAt } from './comments.ts';
import type { Run } from './run.ts';

/** How far from the article another part of it may begin, in lines, and how far it may reach. */
const GAP = 30;
const REACH = 80;
/** What a part must weigh: two paragraphs. */
const ENOUGH = 3;
/** Share of a part's content words that the article must have too. Other stories share about a tenth, parts of one a quarter. */
const SHARED = 0.2;
const MOST_PARTS = 6;

/**
 * In flat text a long box of links cuts an article in two. The parts of one article speak of the same things: what follows or
 * precedes at a little distance, weighs enough and shares its words is part of it.
 */
export function partsOf(lines: readonly Told[], weights: readonly number[], run: Run): readonly Run[] {
  const parts = [run];
  const words = new Set<string>();
  addWords(words, lines, run);
  const end = lines.findIndex((_, i) => i >= run.last && commentsStartAt(lines, i) !== 'no');
  for (const side of ['below', 'above'] as const)
    for (let i = 0; i < MOST_PARTS; i++) {
      const from = side === 'below' ? (parts.at(-1)?.last ?? 0) : Math.max(0, (parts[0]?.first ?? 0) - REACH);
      const to = side === 'below' ? Math.min(end < 0 ? lines.length : end, from + REACH) : (parts[0]?.first ?? 0);
      const part = nearestPart(weights, from, to, side);
      // What stands right under a heading of other stories is what it announces, also where it is told in sentences.
      if (part === null || lines[part.first - 1]?.evidence?.kind === 'related' || sharedWords(words, lines, part) < SHARED) break;
      addWords(words, lines, part);
      if (side === 'below') parts.push(part);
      else parts.unshift(part);
    }
  return parts;
}

/** The nearest stretch between `from` and `to` that weighs enough. */
function nearestPart(weights: readonly number[], from: number, to: number, side: 'above' | 'below'): Run | null {
  const step = side === 'below' ? 1 : -1;
  const begin = side === 'below' ? from : to - 1;
  let start = begin;
  let weight = 0;
  let best: { readonly end: number; readonly start: number; readonly weight: number } | null = null;
  for (let i = begin; i >= from && i < to; i += step) {
    weight += weights[i] ?? 0;
    if (weight <= 0) {
      if (best !== null || Math.abs(i - begin) > GAP) break;
      [start, weight] = [i + step, 0];
    } else if (weight >= ENOUGH && weight > (best?.weight ?? 0)) best = { start, end: i, weight };
  }
  if (best === null) return null;
  return { first: Math.min(best.start, best.end), last: Math.max(best.start, best.end) + 1, weight: best.weight };
}

const LONGEST = 2000;

function* contentWords(lines: readonly Told[], { first, last }: Run): Generator<string> {
  for (let i = first; i < last; i++)
    for (const [word] of (lines[i]?.sight.text ?? '')
      .slice(0, LONGEST)
      .matchAll(/\p{L}{5,}|[\p{Script=Han}\p{Script=Katakana}]{2}/gu))
      yield word.toLowerCase();
}

function addWords(words: Set<string>, lines: readonly Told[], run: Run): void {
  for (const word of contentWords(lines, run)) words.add(word);
}

function sharedWords(words: ReadonlySet<string>, lines: readonly Told[], run: Run): number {
  const own = new Set(contentWords(lines, run));
  return own.size === 0 ? 0 : [...own].filter((word) => words.has(word)).length / own.size;
}
