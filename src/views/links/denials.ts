import { wordsOf } from '../../lang/search-words.ts';
import { joinClaims } from '../../record/follow/join-claims.ts';
import type { Store } from '../../store/port.ts';
import type { ClaimLink } from '../../types/claim.ts';
import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { groupsOf } from '../record/ask.ts';
import { actorsCalledSo, dayAsked, linksAbout } from './ask-links.ts';
import { voicesIn } from './phrases.ts';
import type { DenialsQuestion } from './questions.ts';
import type { AnswerView, ClaimView, Denials } from './types.ts';
import { actorsOfClaim, actorsOfSaid, actorsOfStatement, type Viewer, viewerOf } from './viewer.ts';

const MOST = 1_000;
const SHOWN = 50;

/** Claims with what answers them, accusations that nobody answers, and denials of what nobody claims. */
export async function denialsOf(store: Store, question: DenialsQuestion = {}): Promise<Denials> {
  const groups = await groupsOf(store);
  const actors = question.actor === undefined ? null : await actorsCalledSo(store, groups, question.actor);
  const days = { from: dayAsked(question.since), until: dayAsked(question.until) };
  const links = await linksAbout(store, 'claim', actors, { ...days, order: 'newest' }, MOST);
  const claims = joinClaims(links);
  const from = Number(question.after ?? 0) || 0;
  const limit = question.limit ?? SHOWN;
  const open = await unlinked(store, 'accuse', actors, days, limit);
  const unclaimed = await unlinked(store, 'deny', actors, days, limit);
  const shown = claims.slice(from, from + limit);
  const viewer = await viewerOf(
    store,
    {
      actors: [
        ...shown.flat().flatMap(({ claim, answer }) => [...actorsOfClaim(claim), ...actorsOfSaid(answer)]),
        ...[...open, ...unclaimed].flatMap(actorsOfStatement),
      ],
      documents: [
        ...shown.flat().flatMap(({ documents }) => documents),
        ...[...open, ...unclaimed].map(({ document }) => document),
      ],
    },
    groups,
  );
  const voices = await voicesIn(
    store,
    shown.flat().map(({ answer }) => answer.document),
  );
  return {
    claims: shown.map((of) => claimView(of, viewer, voices)),
    open: open.map(viewer.statement),
    unclaimed: unclaimed.map(viewer.statement),
    next: from + limit < claims.length ? String(from + limit) : null,
    notes: [],
  };
}

export function claimView(links: readonly ClaimLink[], viewer: Viewer, voices: ReadonlyMap<string, string>): ClaimView {
  const told = [...new Map(links.map(({ claim }) => [`${claim.document} ${claim.span[0]}`, claim])).values()].toSorted(
    (a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (a.document < b.document ? -1 : 1),
  );
  const best = told.find(({ hearsay }) => !hearsay) ?? told[0];
  const answers = [...new Map(links.map((link) => [link.answer.statement, link])).values()].toSorted(
    (a, b) => (a.answer.day ?? Infinity) - (b.answer.day ?? Infinity) || a.answer.span[0] - b.answer.span[0],
  );
  return {
    id: links.map(({ id }) => id).toSorted()[0] ?? '',
    words: best?.words ?? '',
    claimant: viewer.maybe(told.find(({ claimant }) => claimant !== null)?.claimant ?? null),
    status: statusOf(links),
    told: told.map(viewer.claim),
    hearsay: told.every(({ hearsay }) => hearsay),
    answers: answers.map(({ answer, how, basis, share }): AnswerView => ({ ...viewer.said(answer), how, basis, share })),
    voices: new Set(
      answers.map(({ answer }) => `${answer.for ?? answer.speaker} ${voices.get(answer.document) ?? answer.document}`),
    ).size,
  };
}

function statusOf(links: readonly ClaimLink[]): ClaimView['status'] {
  const has = (...kinds: readonly ClaimLink['how'][]): boolean => links.some(({ how }) => kinds.includes(how));
  if (has('denial', 'dismissal')) return has('confirmation') ? 'disputed' : 'denied';
  if (has('contradiction', 'rebuff', 'accusation')) return 'disputed';
  return has('confirmation') ? 'confirmed' : 'unsupported';
}

/** Statements looked at for those that no link is about. */
const LOOKED_AT = 150;

/** Fewer words say nothing that could be answered. */
const LEAST_WORDS = 3;

/** Stands inside what somebody is reported not to say. */
const isWithheld = async (store: Store, { within }: RecordedStatement): Promise<boolean> =>
  within !== null && (await store.statement(within))?.act === 'withhold';

/** The newest statements of an act that are part of no claim with an answer. */
async function unlinked(
  store: Store,
  act: 'accuse' | 'deny',
  actors: readonly string[] | null,
  { from, until }: { readonly from: number | null; readonly until: number | null },
  limit: number,
): Promise<RecordedStatement[]> {
  const asked: Filter[] = [
    { kind: 'facet', facet: 'act', any: [act] },
    { kind: 'facet', facet: 'factuality', any: ['asserted'] },
    { kind: 'not', of: { kind: 'facet', facet: 'has', any: ['repeat'] } },
  ];
  if (actors !== null)
    asked.push({
      kind: 'or',
      of: [
        { kind: 'facet', facet: 'by', any: actors },
        { kind: 'facet', facet: 'for', any: actors },
      ],
    });
  if (from !== null || until !== null) asked.push({ kind: 'days', from, until });
  const page = await store.select({ filter: { kind: 'and', of: asked }, order: 'newest', after: null, limit: LOOKED_AT });
  const found: RecordedStatement[] = [];
  for (const statement of page.statements) {
    if (found.length >= limit) break;
    if (statement.speaker === null || wordsOf(statement.words).length < LEAST_WORDS || (await isWithheld(store, statement)))
      continue;
    const { links } = await store.links('claim', { about: [statement.id], order: 'newest', limit: 1 });
    if (links.length === 0) found.push(statement);
  }
  return found;
}
