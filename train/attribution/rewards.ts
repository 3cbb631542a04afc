import type { Choice } from '../../src/document/6-attribution/learned/candidates.ts';
import type { Range } from '../../src/document/6-attribution/learned/rule-view.ts';
import type { Words } from '../../src/document/6-attribution/learned/words.ts';
import type { Span } from '../../src/types/span.ts';
import { wordsIn } from './prepare.ts';

/** The words of one role as the scorer compares them: without punctuation. */
export type WordSet = ReadonlySet<number>;

export const spokenIn = (words: Words, spans: readonly Span[]): WordSet =>
  new Set(wordsIn(words, spans).filter((i) => words.mark[i] === 0));

function spokenOf(words: Words, ranges: readonly Range[]): WordSet {
  const set = new Set<number>();
  for (const [first, last] of ranges) for (let i = first; i < last; i++) if (words.mark[i] === 0) set.add(i);
  return set;
}

function jaccard(a: WordSet, b: WordSet): number {
  if (a.size === 0 && b.size === 0) return 1;
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return both / (a.size + b.size - both);
}

/** How well a choice does against the annotation, 0..1. Exactness counts beside the thresholds, so that ends are not left ragged. */
export function rewardOf(words: Words, choice: Choice, source: WordSet, content: WordSet): number {
  const who = jaccard(spokenOf(words, choice.source), source);
  const what = jaccard(spokenOf(words, choice.content), content);
  const exact = what === 1 ? 1 : 0;
  return (
    (who >= 0.5 && what >= 0.8 ? 0.45 : 0) +
    (what >= 0.8 ? 0.1 : 0) +
    (who >= 0.5 ? 0.1 : 0) +
    0.2 * exact +
    (who === 1 ? 0.1 : 0) +
    0.05 * what
  );
}

/** Who and what right, by the scorer's thresholds. */
export const isRight = (words: Words, choice: Choice, source: WordSet, content: WordSet): boolean =>
  jaccard(spokenOf(words, choice.source), source) >= 0.5 && jaccard(spokenOf(words, choice.content), content) >= 0.8;
