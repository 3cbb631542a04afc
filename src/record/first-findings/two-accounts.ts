import { type Account, ENCOUNTER_KINDS, type EncounterLink } from '../../types/encounter.ts';
import type { FirstFinding } from '../../types/first-finding.ts';
import { dayText, evidenceAt, type SourceOf } from './place.ts';

interface Teller {
  readonly party: string;
  readonly account: Account;
}

/** One call or meeting as different reporters tell it: two readouts on one page, or two pages that are not copies. */
export function twoAccounts(encounters: readonly EncounterLink[], sourceOf: SourceOf): FirstFinding[] {
  const told = encounters.filter(
    ({ what }) => what !== 'vote' && what !== 'briefing' && what !== 'speech' && what !== 'interview',
  );
  return told.filter((one) => !told.some((other) => isWithin(one, other))).flatMap((one) => findingOf(one, sourceOf));
}

/** A joint statement is told with the meeting at which it was made. */
const isWithin = (one: EncounterLink, other: EncounterLink): boolean =>
  one.what === 'joint-statement' &&
  other.what === 'meeting' &&
  other.from <= one.until &&
  one.from <= other.until &&
  one.parties.every((party) => other.parties.includes(party));

function findingOf(encounter: EncounterLink, sourceOf: SourceOf): FirstFinding[] {
  const tellers = tellersOf(encounter.accounts.filter(isAccount), sourceOf);
  if (tellers.length < 2) return [];
  return [
    {
      kind: 'two-accounts',
      title: `two accounts of one ${ENCOUNTER_KINDS[encounter.what]}`,
      about: encounter.parties,
      subject: dayText(encounter.day ?? encounter.from) ?? '',
      quoted: false,
      parties: tellers.map(({ party }) => party),
      between: 'beside',
      evidence: tellers.flatMap(({ account: { said } }) => (said[0] === undefined ? [] : [evidenceAt(sourceOf, said[0])])),
      day: dayText(encounter.day ?? encounter.from),
      weight: encounter.weight,
      links: [encounter.id],
    },
  ];
}

/** A page that only goes on after it has named its one source gives that source's account, where it is the source's own page. */
const isAccount = ({ said, stated, sort }: Account): boolean => said.length > 0 && (stated || sort === 'readout');

/** Reporters inside pages; a page's own telling counts only where no reporter of that page does. */
function tellersOf(accounts: readonly Account[], sourceOf: SourceOf): Teller[] {
  const named = accounts.filter(({ reporter, outlet }) => reporter !== null && reporter !== outlet);
  const others = accounts.filter((one) => !named.some(({ document }) => document === one.document));
  const tellers = [...named, ...others].map((account) => ({
    party: account.reporter ?? account.outlet ?? sourceOf(account.document),
    account,
  }));
  return [...new Map(tellers.map((teller) => [teller.party, teller])).values()];
}
