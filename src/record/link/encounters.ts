import { civil, dayNumber } from '../../lang/calendar.ts';
import { shortDigest } from '../../lang/digest.ts';
import type { Account, EncounterFact, EncounterLink, Telling } from '../../types/encounter.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { FoldContext, Linker } from '../../types/link.ts';
import { placedOtherwise, saidOtherwise } from '../compare/disagreements.ts';
import type { Occasion } from './occasion.ts';
import { familyOf } from './occasion-words.ts';
import { DAYS_APART, occasionsOf } from './occasions.ts';
import { accountsOf } from './page-accounts.ts';
import { SAID_WORDS } from './said.ts';
import { countVoices } from './voices.ts';

/** Calls, meetings, joint statements, briefings, interviews, speeches and votes with every account of them. */
export const encounters: Linker<EncounterFact, EncounterLink> = {
  facts: (document) => occasionsOf(document).map((occasion) => factOf(document, occasion)),
  fold: (key, facts, context) =>
    groupsOf(facts)
      .filter(([first]) => first !== undefined && keysOf(first)[0] === key)
      .map((group) => linkOf(key, group, context)),
};

function factOf(document: LinkedDocument, occasion: Occasion): EncounterFact {
  const { text, id } = document.reading.document;
  const { what, parties, days, place } = occasion;
  const told = occasion.told.map((span): Telling => ({ document: id, span, words: text.slice(...span).slice(0, SAID_WORDS) }));
  const shape = { what, parties, from: days.from, until: days.until };
  return {
    document: id,
    id: `${familyOf(what)} ${parties.join('+')} ${days.from} ${days.until}`,
    keys: keysOf(shape),
    day: days.from,
    ...shape,
    place,
    told,
    accounts: accountsOf(document, occasion),
  };
}

/** The months it may be met in: its own, and the next one's at its edge. */
function keysOf({ what, parties, from, until }: Pick<EncounterFact, 'what' | 'parties' | 'from' | 'until'>): string[] {
  const months = [from, from - DAYS_APART, from + DAYS_APART, until].map(monthOf);
  return [...new Set(months)].map((month) => `${familyOf(what)} ${parties.join('+')} ${month}`);
}

function monthOf(day: number): string {
  const { year, month } = civil(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Longest span that is one occasion, and not a month in which there was one. */
const PRECISE = 3;

/**
 * Facts of one occasion each. Dated ones that follow each other by a day are one; one that knows only the month belongs to the dated
 * one of that month where there is but one.
 */
function groupsOf(facts: readonly EncounterFact[]): EncounterFact[][] {
  const precise = facts.filter(isPrecise).toSorted((a, b) => a.from - b.from);
  const groups: EncounterFact[][] = [];
  for (const fact of precise) {
    const last = groups.at(-1);
    const end = Math.max(...(last ?? []).map(({ from }) => from));
    if (last !== undefined && fact.from - end <= DAYS_APART) last.push(fact);
    else groups.push([fact]);
  }
  for (const fact of facts.filter((each) => !isPrecise(each))) {
    const fitting = groups.filter(
      ([first]) => first !== undefined && isPrecise(first) && first.from >= fact.from && first.from <= fact.until,
    );
    const alike = groups.find(
      ([first]) => first !== undefined && !isPrecise(first) && first.from === fact.from && first.until === fact.until,
    );
    const home = fitting.length === 1 ? fitting[0] : fitting.length === 0 ? alike : undefined;
    if (home !== undefined) home.push(fact);
    else if (fitting.length === 0) groups.push([fact]);
  }
  return groups;
}

/** Tellings and accounts that a link holds; a meeting that the whole world tells of has more, and the counts say so. */
const TELLINGS = 60;
const ACCOUNTS = 24;
/** Accounts, and statements of each, that are compared whenever a page comes. A reader’s question compares all. */
const COMPARED = 6;
const COMPARED_SAID = 30;

const isPrecise = ({ from, until }: EncounterFact): boolean => until - from <= PRECISE;

function linkOf(key: string, group: readonly EncounterFact[], context: FoldContext): EncounterLink {
  const [first] = group as readonly [EncounterFact];
  const what = group.find((fact) => fact.what === 'call')?.what ?? first.what;
  const accounts = withoutCopies(
    group.flatMap((fact) => fact.accounts),
    context,
  ).filter(({ said }) => said.length > 0);
  const told = group.flatMap((fact) => fact.told);
  const documents = [...new Set(group.map(({ document }) => document))].sort();
  const compared = accounts.slice(0, COMPARED).map(({ said }) => said.slice(0, COMPARED_SAID));
  const disagreements = [...placedOtherwise(told), ...saidOtherwise(compared)];
  return {
    id: shortDigest(`encounter ${familyOf(what)} ${first.parties.join('+')} ${dayNumber(1970, 1, 1 + first.from)}`),
    key,
    day: first.from,
    actors: [...first.parties],
    documents,
    statements: [...new Set(accounts.slice(0, ACCOUNTS).flatMap(({ said }) => said.map(({ statement }) => statement)))].sort(),
    weight: weightOf(accounts, disagreements.length, first.parties.length),
    what,
    parties: first.parties,
    from: first.from,
    until: Math.min(...group.map(({ until }) => until)),
    place: group.find(({ place }) => place !== null)?.place ?? null,
    told: told.slice(0, TELLINGS),
    accounts: accounts.slice(0, ACCOUNTS),
    ...countVoices(documents, context),
    disagreements,
  };
}

/** One account a voice and reporter: a wire story's readout is one account, however many print it. */
function withoutCopies(accounts: readonly Account[], { voice }: FoldContext): Account[] {
  const kept = new Map<string, Account>();
  for (const account of accounts) {
    const key = `${voice(account.document)} ${account.reporter}`;
    const known = kept.get(key);
    if (known === undefined) kept.set(key, account);
    else if (known.document !== account.document) kept.set(key, { ...known, copies: [...known.copies, account.document] });
  }
  return [...kept.values()];
}

/** Two accounts by different reporters are worth a look; more so where people spoke to each other, and where the accounts differ. */
function weightOf(accounts: readonly Account[], disagreements: number, parties: number): number {
  const reporters = new Set(accounts.map(({ reporter, document }) => reporter ?? document)).size;
  if (reporters < 2) return 0.1;
  return Math.min(1, (parties > 1 ? 0.6 : 0.4) + 0.05 * Math.min(reporters, 4) + (disagreements > 0 ? 0.2 : 0));
}
