import type { Words } from './words.ts';

/** First and one past the last word of what hangs on each word. A word without a tree stands for itself. */
export interface Subtrees {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Deepest way up that is followed: keeps the work linear. */
const DEEPEST = 40;

export function subtreesOf({ length, head }: Words): Subtrees {
  const first = Int32Array.from({ length }, (_, i) => i);
  const last = Int32Array.from({ length }, (_, i) => i + 1);
  for (let i = 0; i < length; i++) {
    for (let up = head[i]!, steps = 0; up >= 0 && steps < DEEPEST; up = head[up]!, steps++) {
      if (i < first[up]!) first[up] = i;
      if (i >= last[up]!) last[up] = i + 1;
    }
  }
  return { first, last };
}
