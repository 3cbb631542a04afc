import type { FirstFinding } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import { ambiguousNames } from './first-findings-ambiguous-names.ts';
import { claimsAndDenials } from './first-findings-claims-and-denials.ts';
import { sameWords } from './first-findings-same-words.ts';
import { twoAccounts } from './first-findings-two-accounts.ts';

/**
 * What a set of Readings shows at first sight, most telling kind first. A fold over the whole set: the order of the Readings never
 * shows in the result.
 */
export function firstFindings(readings: readonly Reading[]): FirstFinding[] {
  const inOrder = [...readings].sort(
    (a, b) => compare(a.document.source, b.document.source) || compare(a.document.id, b.document.id),
  );
  return [...twoAccounts(inOrder), ...claimsAndDenials(inOrder), ...sameWords(inOrder), ...ambiguousNames(inOrder)];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
