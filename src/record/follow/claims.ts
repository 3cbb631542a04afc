import { shortDigest } from '../../lang/digest.ts';
import type { Claim, ClaimFact, ClaimLink } from '../../types/claim.ts';
import type { FoldContext, Linker } from '../../types/link.ts';
import { claimFacts } from './claim-facts.ts';
import { likeness, otherPeople, sharedWordsOf } from './terms.ts';

/** How alike a claim of one page and an answer of another must be, and how many telling words they share. */
const ALIKE = 0.55;
const SHARED_WORDS = 3;
/** Days after a claim in which it is answered; before, in which pages still tell it. */
const ANSWERED_WITHIN = { after: 120, before: 14 };

/**
 * Claims and what answers them: on one page, as the page tells it; across pages, where somebody denies soon after what another said of
 * them in the same telling words.
 */
export const claims: Linker<ClaimFact, ClaimLink> = {
  // A key that more share tells nothing apart.
  most: 64,
  facts: claimFacts,
  fold: (key, facts, context) => [
    ...facts.flatMap((fact) => (fact.keys[0] === key ? onPage(fact) : [])),
    ...acrossPages(key, facts, context),
  ],
};

function onPage({ claim, answer, keys }: ClaimFact): ClaimLink[] {
  if (claim === null || answer === null) return [];
  return [linkOf(claim, { claim, answer }, 'page', 1, keys[0] ?? '')];
}

/** Answers of one key that are compared with its claims: more are a campaign, and the first of them tell it. */
const MOST_ANSWERS = 50;

/** Each pair under the first key by name that both have. */
function acrossPages(key: string, facts: readonly ClaimFact[], context: FoldContext): ClaimLink[] {
  const claimed = facts.filter(({ answer }) => answer === null);
  const answers = facts.filter(({ answer }) => answer !== null).slice(0, MOST_ANSWERS);
  return answers.flatMap((answer) =>
    claimed.flatMap((claim) => {
      const first = claim.keys.find((each) => answer.keys.includes(each)) === key;
      const link = first ? compare(claim, answer, context) : null;
      return link === null ? [] : [{ ...link, key }];
    }),
  );
}

/** Null for words that are not alike. */
function compare(claim: ClaimFact, answer: ClaimFact, { voice }: FoldContext): ClaimLink | null {
  if (claim.claim === null) return null;
  if (voice(claim.document) === voice(answer.document) || !inTime(claim.day, answer.day)) return null;
  if (sharedWordsOf(claim.terms, answer.terms).length < SHARED_WORDS) return null;
  if (otherPeople(claim.terms, answer.terms)) return null;
  const share = likeness(claim.terms, answer.terms);
  return share < ALIKE ? null : linkOf(claim.claim, answer, 'words', share, '');
}

const inTime = (claim: number | null, answer: number | null): boolean =>
  claim === null || answer === null || (answer - claim <= ANSWERED_WITHIN.after && claim - answer <= ANSWERED_WITHIN.before);

function linkOf(
  claim: Claim,
  fact: Pick<ClaimFact, 'answer' | 'claim'>,
  basis: ClaimLink['basis'],
  share: number,
  key: string,
): ClaimLink {
  const { said, how } = fact.answer as NonNullable<ClaimFact['answer']>;
  const actors = [claim.claimant, claim.for, said.speaker, said.for].filter((actor) => actor !== null);
  return {
    id: shortDigest(`${claim.document} ${claim.span[0]} ${said.statement}`),
    key,
    day: said.day ?? claim.day,
    actors: [...new Set(actors)].toSorted(),
    documents: [...new Set([claim.document, said.document])].toSorted(),
    statements: [...new Set([claim.statement, said.statement].filter((id) => id !== null))].toSorted(),
    weight: weightOf(claim, said.confidence, how, share),
    claim,
    answer: said,
    how,
    basis,
    share,
  };
}

/** A plain denial of what a named claimant says comes before a rebuff of nobody's. */
const STRENGTH: Readonly<Record<ClaimLink['how'], number>> = {
  denial: 1,
  dismissal: 1,
  confirmation: 0.6,
  rebuff: 0.7,
  contradiction: 0.5,
  'no-evidence': 0.4,
  accusation: 0.3,
};

const weightOf = (claim: Claim, confidence: number, how: ClaimLink['how'], share: number): number =>
  Math.round(1000 * STRENGTH[how] * (claim.claimant === null ? 0.5 : 1) * (0.5 + confidence / 2) * (0.5 + share / 2)) / 1000;
