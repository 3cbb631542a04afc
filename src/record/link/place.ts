import { shortDigest } from '../../lang/digest.ts';
import type { FactBase } from '../../types/fact.ts';

/**
 * Where a fact stands among those of its key: its day, then a digest of its document and id, in one number that a store can sort by.
 *
 *     bit 52 ......... 36   35 ........ 0
 *     day from 1833-02-08   digest
 */
const DIGEST = 2 ** 36;
const LAST_DAY = 2 ** 17 - 1;
/** Days before 1970-01-01 that can be told apart. */
const BEFORE = 50_000;

export function placeOf({ day, document, id }: FactBase): number {
  const slot = day === null ? LAST_DAY : Math.min(LAST_DAY - 1, Math.max(0, day + BEFORE));
  return slot * DIGEST + (Number.parseInt(shortDigest(`${document} ${id}`), 36) % DIGEST);
}
