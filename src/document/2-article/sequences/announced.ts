import type { Evidence } from '../evidence.ts';
import type { Sight } from '../sight.ts';
import type { Sequence } from './sequence.ts';

const LEAST = 3;
const MOST = 40;
const ITEM: Sequence = { kind: 'list', why: 'item of a list that the line above it announces', weight: 0.1 };

/**
 * Short lines under one that ends in a colon, where prose goes before it.
 *
 *     The plan is now before parliament.
 *     It has three parts:
 *     a cease-fire along the whole line
 *     an exchange of prisoners
 *     observers at the crossings
 */
export function announcedLists(sights: readonly Sight[], evidence: readonly (Evidence | null)[]): Map<number, Sequence> {
  const items = new Map<number, Sequence>();
  for (let i = 1; i < sights.length; i++) {
    if (!announces(sights[i], evidence[i]) || !isProse(sights[i - 1])) continue;
    let last = i;
    while (last - i < MOST && isItem(sights[last + 1], evidence[last + 1])) last++;
    if (last - i >= LEAST) for (let j = i; j <= last; j++) items.set(j, ITEM);
    i = last;
  }
  return items;
}

const announces = (sight: Sight | undefined, evidence: Evidence | null | undefined): boolean =>
  sight !== undefined && evidence === null && sight.words >= 2 && /[:：]$/.test(sight.text);

const isProse = (sight: Sight | undefined): boolean => sight?.ended === true && sight.words >= 5;

/** Titles of other stories have capitals in many houses; a list of things in the article's own sentence has not. */
const isItem = (sight: Sight | undefined, evidence: Evidence | null | undefined): boolean =>
  sight !== undefined && evidence === null && !sight.ended && sight.words >= 2 && sight.words <= 25 && sight.capitals <= 0.5;
