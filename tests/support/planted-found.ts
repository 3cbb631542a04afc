import type { ClaimLink } from '../../src/types/claim.ts';
import type { EncounterLink } from '../../src/types/encounter.ts';
import type { LinkBase } from '../../src/types/link.ts';
import type { Planted } from './planted.ts';

/** Links as they stand in an index or a record. */
export interface LinkSet {
  readonly all: (kind: 'copy' | 'encounter' | 'claim') => Iterable<LinkBase>;
  readonly voice: (document: string) => string;
}

/** How much of what was planted was found, and how much of what was found was planted. */
export interface Found {
  readonly planted: number;
  readonly found: number;
  readonly right: number;
  readonly linked: number;
}

export type Truth = Pick<Planted, 'copyOf' | 'call' | 'claim' | 'denies'>;

export const KINDS = ['copies', 'accounts', 'denials'] as const;

/** `truths` by page number; `pages` from a document's id to its number. */
export function plantedFound(
  index: LinkSet,
  truths: readonly Truth[],
  pages: ReadonlyMap<string, number>,
): Readonly<Record<(typeof KINDS)[number], Found>> {
  const ids = new Map([...pages].map(([id, n]) => [n, id]));
  const truthOf = (id: string): Truth | undefined => truths[pages.get(id) ?? -1];
  const rootOf = (n: number): number => {
    let at = n;
    for (let up = truths[at]?.copyOf ?? null; up !== null; up = truths[at]?.copyOf ?? null) at = up;
    return at;
  };
  const copied = truths.flatMap(({ copyOf }, n) => (copyOf === null ? [] : [[n, copyOf] as const]));
  const copies = [...index.all('copy')].map(({ documents }) => documents.map((id) => rootOf(pages.get(id) ?? -1)));
  const calls = pairs(truths, 'call');
  const told = [...index.all('encounter')].filter(
    (link) => (link as EncounterLink).accounts.length > 1 && link.documents.length > 1,
  );
  const claims = pairs(truths, 'claim');
  const denied = ([...index.all('claim')] as ClaimLink[]).filter(({ basis }) => basis === 'words');
  return {
    copies: {
      planted: copied.length,
      found: copied.filter(([n, of]) => index.voice(ids.get(n) ?? '') === index.voice(ids.get(of) ?? '')).length,
      right: copies.filter(([a, b]) => a === b).length,
      linked: copies.length,
    },
    accounts: {
      planted: calls.size,
      found: new Set(told.flatMap(({ documents }) => sharedPair(documents.map(truthOf), 'call') ?? [])).size,
      right: told.filter(({ documents }) => sharedPair(documents.map(truthOf), 'call') !== null).length,
      linked: told.length,
    },
    denials: {
      planted: claims.size,
      found: new Set(denied.flatMap(({ documents }) => sharedPair(documents.map(truthOf), 'claim') ?? [])).size,
      right: denied.filter(({ documents }) => sharedPair(documents.map(truthOf), 'claim') !== null).length,
      linked: denied.length,
    },
  };
}

/** Numbers of the calls or claims of which both pages are there. */
function pairs(truths: readonly Truth[], what: 'call' | 'claim'): Set<number> {
  const counts = new Map<number, number>();
  for (const truth of truths) if (truth[what] !== null) counts.set(truth[what], (counts.get(truth[what]) ?? 0) + 1);
  return new Set([...counts].flatMap(([n, count]) => (count > 1 ? [n] : [])));
}

/** The call or claim that all the pages are of. */
function sharedPair(truths: readonly (Truth | undefined)[], what: 'call' | 'claim'): number | null {
  const [first, ...rest] = truths.map((truth) => truth?.[what] ?? null);
  return first !== undefined && first !== null && rest.length > 0 && rest.every((one) => one === first) ? first : null;
}
