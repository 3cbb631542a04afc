import { wordDiff } from '../../lang/word-diff.ts';
import { compareAccounts } from '../../record/compare/accounts.ts';
import { joinClaims } from '../../record/follow/join-claims.ts';
import type { Store } from '../../store/port.ts';
import type { ClaimLink } from '../../types/claim.ts';
import {
  type Account,
  type ComparedSaid,
  ENCOUNTER_KINDS,
  type EncounterLink,
  type SaidDifference,
} from '../../types/encounter.ts';
import { groupsOf } from '../record/ask.ts';
import { actorsCalledSo, dayAsked, linksOf } from './ask-links.ts';
import { claimView } from './denials.ts';
import { voicesIn } from './phrases.ts';
import type { CompareQuestion } from './questions.ts';
import type { AccountView, ComparedRow, Comparison, EventHead, RowDifference } from './types.ts';
import { actorsOfClaim, actorsOfSaid, dayText, type Viewer, viewerOf } from './viewer.ts';

const MOST = 500;
/** Other events named beside the one that is shown. */
const OTHERS = 20;
/** Statements of the event that claims are looked up for. */
const LOOKED_UP = 60;

/** Accounts of one event side by side: what only one has, what several have, and where these differ. */
export async function comparisonOf(store: Store, question: CompareQuestion): Promise<Comparison> {
  const events = await eventsFor(store, question);
  const [event] = events;
  const claims = event === undefined ? [] : await claimsIn(store, event);
  const accounts = event === undefined ? [] : inColumns(event.accounts);
  const said = accounts.flatMap((account) => account.said);
  const viewer = await viewerOf(store, {
    actors: [
      ...events.flatMap(({ parties, place }) => [...parties, place]),
      ...accounts.flatMap(({ reporter, outlet }) => [reporter, outlet]),
      ...said.flatMap(actorsOfSaid),
      ...claims.flatMap(({ claim, answer }) => [...actorsOfClaim(claim), ...actorsOfSaid(answer)]),
    ],
    documents: [
      ...accounts.flatMap(({ document, copies }) => [document, ...copies]),
      ...said.map(({ document }) => document),
      ...claims.flatMap(({ documents }) => documents),
    ],
  });
  const voices = await voicesIn(
    store,
    claims.map(({ answer }) => answer.document),
  );
  return {
    event: event === undefined ? null : headOf(event, viewer),
    accounts: accounts.map((account, i) => accountView(account, i, viewer)),
    rows: compareAccounts(accounts.map((account) => account.said)).map((row) => rowView(row, viewer)),
    ladder: joinClaims(claims).map((of) => claimView(of, viewer, voices)),
    others: events.slice(1, 1 + OTHERS).map((each) => headOf(each, viewer)),
  };
}

/** Those that fit, with most accounts first. Several accounts of one reporter on one page are one column. */
async function eventsFor(store: Store, { event, date, with: parties = [] }: CompareQuestion): Promise<EncounterLink[]> {
  if (event !== undefined) {
    const known = await store.link('encounter', event);
    return known === null ? [] : [known];
  }
  const groups = await groupsOf(store);
  const day = dayAsked(date);
  const about = await Promise.all(parties.map((name) => actorsCalledSo(store, groups, name)));
  const { links } = await linksOf(store, 'encounter', { order: 'weight' }, MOST);
  const fits = ({ actors, from, until }: EncounterLink): boolean =>
    (day === null || (from <= day + 1 && day - 1 <= until)) && about.every((ids) => ids.some((id) => actors.includes(id)));
  return links.filter(fits).toSorted((a, b) => b.accounts.length - a.accounts.length || b.weight - a.weight);
}

const inColumns = (accounts: readonly Account[]): readonly Account[] => accounts.filter(({ said }) => said.length > 0);

async function claimsIn(store: Store, { statements }: EncounterLink): Promise<ClaimLink[]> {
  const found = new Map<string, ClaimLink>();
  for (const statement of statements.slice(0, LOOKED_UP))
    for (const link of (await store.links('claim', { about: [statement], order: 'oldest', limit: 20 })).links)
      found.set(link.id, link);
  return [...found.values()];
}

const headOf = (event: EncounterLink, viewer: Viewer): EventHead => ({
  id: event.id,
  sort: ENCOUNTER_KINDS[event.what],
  day: dayText(event.day ?? event.from),
  place: event.place === null ? null : viewer.named(event.place).name,
  participants: event.parties.map(viewer.named),
  accounts: event.accounts.length,
  voices: event.voices,
});

const accountView = (account: Account, i: number, viewer: Viewer): AccountView => ({
  id: `account-${i + 1}`,
  reporter: viewer.maybe(account.reporter ?? account.outlet),
  sort: account.sort,
  document: viewer.head(account.document),
  copies: account.copies.map(viewer.head),
});

function rowView({ cells, differences }: ComparedSaid, viewer: Viewer): ComparedRow {
  const having = cells.filter((cell) => cell !== null).length;
  return {
    kind: having === cells.length && having > 1 ? 'all' : having > 1 ? 'some' : 'only-one',
    cells: cells.map((cell) => (cell === null ? null : viewer.said(cell))),
    differences: differences.map((each) => differenceView(each, cells, viewer)),
  };
}

function differenceView({ field, between, shifts }: SaidDifference, cells: ComparedSaid['cells'], viewer: Viewer): RowDifference {
  const [a, b] = [cells[between[0]], cells[between[1]]];
  const value = (of: typeof a): string => {
    if (of == null || field === 'order' || field === 'words') return '';
    const actor = field === 'speaker' ? of.speaker : field === 'addressee' ? of.addressee : null;
    return field === 'act'
      ? of.act
      : field === 'day'
        ? (dayText(of.day) ?? 'no day')
        : (viewer.maybe(actor)?.name ?? 'nobody named');
  };
  const shifted = shifts.map(({ kind, first, second }) => `${kind}: ${first || '–'} | ${second || '–'}`).join('; ');
  return {
    field,
    between,
    diff: field === 'words' && a != null && b != null ? wordDiff(a.words, b.words) : [],
    note: field === 'words' ? shifted : field === 'order' ? 'told in another order' : `${value(a)} | ${value(b)}`,
  };
}
