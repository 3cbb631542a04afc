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

/** The heaviest run of lines that no comment section interrupts, or null when no line speaks for an article. */
export function heaviestRun(lines: readonly Told[], weights: readonly number[]): Run | null {
  let best: Run | null = null;
  let first = 0;
  let weight = 0;
  for (let i = 0; i < lines.length; i++) {
    if (commentsStartAt(lines, i)) {
      if (best !== null && best.weight >= ENOUGH) break;
      [first, weight] = [i + 1, 0];
      continue;
    }
    weight += weights[i] ?? 0;
    if (weight <= 0) [first, weight] = [i + 1, 0];
    else if (best === null || weight > best.weight) best = { first, last: i + 1, weight };
  }
  return best;
}
