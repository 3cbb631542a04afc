import type { Answer, ClaimLink } from '../../types/claim.ts';
import type { FirstFinding } from '../../types/first-finding.ts';
import { joinClaims } from '../follow/join-claims.ts';
import { dayText, evidenceAt, type SourceOf } from './place.ts';

/** Answers that are shown at first sight, strongest first, and what the line is called. */
const SHOWN: Readonly<Partial<Record<Answer, string>>> = {
  denial: 'claim and denial',
  dismissal: 'claim and denial',
  rebuff: 'claim and rebuff',
};
/** A reader who is less sure of a denial shows none. */
const SURE = 0.55;

/** A claim whose claimant is known, and who denies it. */
export function claimsAndDenials(links: readonly ClaimLink[], sourceOf: SourceOf): FirstFinding[] {
  return joinClaims(links).flatMap((group): FirstFinding[] => {
    const answers = group
      .filter(({ how, answer }) => SHOWN[how] !== undefined && answer.speaker !== null && answer.confidence >= SURE)
      .toSorted((a, b) => byPerson(a) - byPerson(b) || b.weight - a.weight);
    const [first] = answers;
    const claim = group.find((link) => link.claim.claimant !== null && !link.claim.hearsay)?.claim ?? first?.claim;
    if (first === undefined || claim === undefined || claim.claimant === null) return [];
    return [
      {
        kind: 'claim-and-denial',
        title: SHOWN[first.how] ?? '',
        about: [],
        subject: claim.words,
        quoted: true,
        parties: [claim.claimant, first.answer.speaker ?? ''],
        between: 'answers',
        evidence: [evidenceAt(sourceOf, claim), evidenceAt(sourceOf, first.answer)],
        day: dayText(first.day),
        weight: first.weight,
        links: group.map(({ id }) => id),
      },
    ];
  });
}

/** A person who says it comes before the state that is said to. */
const byPerson = ({ answer }: ClaimLink): number => (answer.speaker?.startsWith('person:') ? 0 : 1);
