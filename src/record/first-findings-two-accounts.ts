import type { Evidence, FirstFinding } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import { type Encounter, encountersIn } from './encounters.ts';

/** Accounts from either side of a date line, or printed the morning after, name neighbouring days. */
const DAYS_APART = 1;
const DAY = 86_400_000;

interface Account extends Encounter {
  /** The outlet, else the document itself. */
  readonly reporter: string;
}

/** Two accounts of one call or meeting: the same two people, the same day or its neighbour, told by different reporters. */
export function twoAccounts(readings: readonly Reading[]): FirstFinding[] {
  const byPair = new Map<string, Account[]>();
  for (const reading of readings)
    for (const encounter of encountersIn(reading)) {
      const reporter = encounter.via ?? reading.article.outlet ?? reading.document.source;
      byPair.set(encounter.pair, [...(byPair.get(encounter.pair) ?? []), { ...encounter, reporter }]);
    }
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([pair, accounts]) => byDay(accounts).flatMap((group) => findingOf(pair, group)));
}

/** Groups of accounts that are at most `DAYS_APART` from the first of the group. */
function byDay(accounts: readonly Account[]): Account[][] {
  const groups: Account[][] = [];
  for (const account of [...accounts].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && Date.parse(account.day) - Date.parse(first.day) <= DAYS_APART * DAY)
      group.push(account);
    else groups.push([account]);
  }
  return groups;
}

function findingOf(pair: string, group: readonly Account[]): FirstFinding[] {
  const first = [...new Map(group.toReversed().map((account) => [account.reporter, account])).values()].reverse();
  const sources = new Set(first.map((account) => account.evidence.source));
  if (first.length < 2 || sources.size < 2) return [];
  const evidence: Evidence[] = first.map((account) => account.evidence);
  return [
    {
      kind: 'two-accounts',
      subject: `${pair} ${first[0]?.day ?? ''}`,
      parties: first.map((account) => account.reporter),
      evidence,
      day: null,
      weight: 0,
      links: [],
    },
  ];
}
