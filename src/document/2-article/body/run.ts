import type { Told } from '../told.ts';
import { commentsStartAt } from './comments.ts';

/** A run of lines by index, half-open, and what it weighs. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** From here on a run is long enough that a heading of comments after it means the readers' comments, not a counter above an article. */
const ENOUGH = 4;
/** The same where names, stamps and controls of comments do follow: one paragraph. */
const ENOUGH_FOR_CERTAIN = 1.2;

/** What comes under a heading of other stories must be this much heavier than what stood above it to be the article. */
const HEAVIER = 2.5;
/** How many lines below its heading a list of other stories may begin. */
const REACH = 8;

/** The heaviest run of lines that no comment section interrupts, or null when no line speaks for an article. */
export function heaviestRun(lines: readonly Told[], weights: readonly number[]): Run | null {
  let best: Run | null = null;
  let first = 0;
  let weight = 0;
  // What the present run must weigh more than.
  let bar = 0;
  let heading = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < lines.length; i++) {
    const comments = commentsStartAt(lines, i);
    if (comments !== 'no') {
      if (best !== null && best.weight >= (comments === 'certain' ? ENOUGH_FOR_CERTAIN : ENOUGH)) break;
      [first, weight] = [i + 1, 0];
      continue;
    }
    if (lines[i]?.evidence?.kind === 'related') heading = i;
    weight += weights[i] ?? 0;
    if (weight <= 0) {
      [first, weight] = [i + 1, 0];
      bar = (best?.weight ?? 0) * (i - heading <= REACH && (best?.weight ?? 0) >= ENOUGH ? HEAVIER : 1);
    } else if (weight > bar) {
      best = { first, last: i + 1, weight };
      bar = weight;
    }
  }
  return best;
}
