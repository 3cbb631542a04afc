import { type DiffPart, wordDiff } from '../../lang/word-diff.ts';
import type { Store } from '../../store/port.ts';
import { ANSWER_MEANINGS } from '../../types/claim.ts';
import { VARIANT_KINDS } from '../../types/variant.ts';
import type { SaidView } from '../links/types.ts';
import { actorsOfClaim, actorsOfSaid, viewerOf } from '../links/viewer.ts';

/** Something else in the record that has to do with a statement, and how. */
export interface Related {
  /** `variant` the same words as another reports them · `answer` what answers this claim · `claim` what this answers. */
  readonly kind: 'variant' | 'answer' | 'claim';
  /** How the two stand to each other, in a phrase. */
  readonly how: string;
  readonly said: SaidView;
  /** Word by word, for a variant: first this statement's words, then the other's. */
  readonly diff: readonly DiffPart[];
}

/** Links of a kind, at most. */
const MOST = 6;

/** What links say of one statement: other reports of the same words, and claims and answers. */
export async function relatedTo(store: Store, statement: string): Promise<Related[]> {
  const about = { about: [statement], order: 'weight', limit: MOST } as const;
  const variants = (await store.links('variant', about)).links.flatMap(({ kind, first, second }) => {
    const [own, other] = first.statement === statement ? [first, second] : [second, first];
    return own === null || other === null ? [] : [{ kind, own, other }];
  });
  const claims = (await store.links('claim', about)).links;
  const viewer = await viewerOf(store, {
    actors: [
      ...variants.flatMap(({ other }) => actorsOfSaid(other)),
      ...claims.flatMap(({ claim, answer }) => [...actorsOfClaim(claim), ...actorsOfSaid(answer)]),
    ],
    documents: [
      ...variants.map(({ other }) => other.document),
      ...claims.flatMap(({ claim, answer }) => [claim.document, answer.document]),
    ],
  });
  return [
    ...variants.map(
      ({ kind, own, other }): Related => ({
        kind: 'variant',
        how: VARIANT_KINDS[kind],
        said: viewer.said(other),
        diff: kind === 'identical' ? [] : wordDiff(own.words, other.words),
      }),
    ),
    ...claims.map(({ claim, answer, how }): Related => {
      const isAnswer = answer.statement === statement;
      return {
        kind: isAnswer ? 'claim' : 'answer',
        how: ANSWER_MEANINGS[how],
        said: isAnswer ? viewer.claim(claim) : viewer.said(answer),
        diff: [],
      };
    }),
  ];
}
