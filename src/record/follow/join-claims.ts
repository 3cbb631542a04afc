import type { ClaimLink } from '../../types/claim.ts';
import { likeness, plainTerms } from './terms.ts';

/** How alike two wordings of one claim must be, by the same claimant; less where the same one answers both within days. */
const ALIKE = { alone: 0.55, answered: 0.46 };
const ANSWERED_WITHIN = 5;

/** Links about one claim together: the same words of a page, or the same claimant in much the same words. The newest answer first. */
export function joinClaims(links: readonly ClaimLink[]): ClaimLink[][] {
  const groups: ClaimLink[][] = [];
  const byClaimant = new Map<string, ClaimLink[][]>();
  for (const link of links.toSorted((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || (a.id < b.id ? -1 : 1))) {
    const places = [link.claim.document, link.claim.claimant].flatMap((key) => (key === null ? [] : (byClaimant.get(key) ?? [])));
    const known = places.find((group) => group.some((other) => isSame(other, link)));
    const group = known ?? [];
    group.push(link);
    if (known === undefined) groups.push(group);
    for (const key of [link.claim.document, link.claim.claimant])
      if (key !== null && !byClaimant.get(key)?.includes(group)) byClaimant.set(key, [...(byClaimant.get(key) ?? []), group]);
  }
  return groups;
}

function isSame(one: ClaimLink, other: ClaimLink): boolean {
  const [a, b] = [one.claim, other.claim];
  if (a.document === b.document) return a.span[0] < b.span[1] && b.span[0] < a.span[1];
  if (a.claimant === null || a.claimant !== b.claimant) return false;
  const days = Math.abs((one.day ?? Infinity) - (other.day ?? 0));
  const answered = one.answer.speaker !== null && one.answer.speaker === other.answer.speaker && days <= ANSWERED_WITHIN;
  return likeness(plainTerms(a.words), plainTerms(b.words)) >= (answered ? ALIKE.answered : ALIKE.alone);
}
