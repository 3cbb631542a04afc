import { EVERY, facetToken, indexWord, percentOf, percentToken, tenthOf, tenthToken } from '../../record/index-text.ts';
import type { Filter, Sign } from '../../types/filter.ts';
import { StoreError } from '../port.ts';
import { HIGHEST_KEY, keysOfDays } from './key.ts';

/** What a full-text index can answer: a filter without ranges. `tokens` are any of some tokens of the facets. */
export type Match =
  | { readonly kind: 'tokens'; readonly any: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Match[] }
  | { readonly kind: 'not'; readonly of: Match }
  | { readonly kind: 'words' | 'stems'; readonly phrase: readonly string[] };

/** One way to fit: what the full-text index must match, a range of keys, and bounds on the confidence. */
export interface Branch {
  readonly must: readonly Match[];
  readonly low: number;
  readonly high: number;
  readonly sure: readonly Bound[];
}

export interface Bound {
  readonly sign: Sign;
  readonly value: number;
}

/** More ways than this and the question is refused. */
const MOST_BRANCHES = 64;

const ANYTHING: Branch = { must: [], low: 0, high: HIGHEST_KEY, sure: [] };

/**
 * The ways in which a statement can fit a filter. What the full-text index can answer stays together; days and confidence become
 * ranges, and only where they stand under OR or NOT does a filter fall into several branches.
 */
export function planOf(filter: Filter): Branch[] {
  const branches = waysOf(filter, false).filter(({ low, high }) => low <= high);
  if (branches.length > MOST_BRANCHES)
    throw new StoreError('too-complex', 'the query has too many alternatives with dates in them');
  return branches;
}

function waysOf(filter: Filter, negated: boolean): Branch[] {
  if (isMatched(filter)) {
    if (filter.kind === 'all' && !negated) return [ANYTHING];
    const match = matchFor(filter);
    return [{ ...ANYTHING, must: [negated ? { kind: 'not', of: match } : match] }];
  }
  switch (filter.kind) {
    case 'not':
      return waysOf(filter.of, !negated);
    case 'and':
    case 'or':
      return (filter.kind === 'and') !== negated ? allOf(filter.of, negated) : filter.of.flatMap((each) => waysOf(each, negated));
    case 'days':
      return daysWays(filter, negated);
    case 'sure':
      return [bounded(ANYTHING, { sign: negated ? OPPOSITE[filter.sign] : filter.sign, value: filter.value })];
    default:
      return [];
  }
}

function allOf(filters: readonly Filter[], negated: boolean): Branch[] {
  return filters.reduce<Branch[]>(
    (ways, each) => {
      const more = waysOf(each, negated);
      if (ways.length * more.length > MOST_BRANCHES * 4)
        throw new StoreError('too-complex', 'the query has too many alternatives with dates in them');
      return ways.flatMap((way) => more.map((other) => both(way, other)));
    },
    [ANYTHING],
  );
}

const both = (a: Branch, b: Branch): Branch => ({
  must: [...a.must, ...b.must],
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
  sure: [...a.sure, ...b.sure],
});

function daysWays({ from, until }: Extract<Filter, { kind: 'days' }>, negated: boolean): Branch[] {
  const [low, high] = keysOfDays(from, until);
  if (!negated) return [{ ...ANYTHING, low, high }];
  return [
    { ...ANYTHING, high: low - 1 },
    { ...ANYTHING, low: high + 1 },
  ];
}

const OPPOSITE: Readonly<Record<Sign, Sign>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

/** The index narrows to tenths, and to percents in the tenth that holds the bound; the exact comparison follows on what is left. */
function bounded(branch: Branch, bound: Bound): Branch {
  const [tenth, percent] = [tenthOf(bound.value), percentOf(bound.value)];
  const last = tenth === 9 ? 100 : tenth * 10 + 9;
  const tokens = bound.sign.startsWith('>')
    ? [...range(tenth + 1, 9).map(tenthToken), ...range(percent, last).map(percentToken)]
    : [...range(0, tenth - 1).map(tenthToken), ...range(tenth * 10, percent).map(percentToken)];
  return { ...branch, must: [...branch.must, facets(tokens)], sure: [...branch.sure, bound] };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

function isMatched(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.of.every(isMatched);
  return filter.kind === 'not' ? isMatched(filter.of) : filter.kind !== 'days' && filter.kind !== 'sure';
}

const facets = (tokens: readonly string[]): Match => ({ kind: 'tokens', any: tokens });
export const EVERYTHING = facets([EVERY]);

function matchFor(filter: Filter): Match {
  switch (filter.kind) {
    case 'all':
      return EVERYTHING;
    case 'phrase':
      return { kind: 'words', phrase: filter.words.map(indexWord) };
    case 'stems':
      return { kind: 'stems', phrase: filter.stems.map(indexWord) };
    case 'facet':
      return facets(filter.any.map((value) => facetToken(filter.facet, value)));
    case 'not':
      return { kind: 'not', of: matchFor(filter.of) };
    case 'or':
    case 'and':
      return { kind: filter.kind, of: filter.of.map(matchFor) };
    default:
      return facets([]);
  }
}

/** What the full-text index is asked for a branch; null when any statement in its range will do. */
export const matchOf = ({ must }: Branch): Match | null => (must.length === 0 ? null : { kind: 'and', of: must });

/** A conjunction apart: what must match, with something positive in any case, and what must not. Full-text engines want it so. */
export function conjunction({ of }: Extract<Match, { kind: 'and' | 'or' }>): { must: readonly Match[]; not: readonly Match[] } {
  const flat = of.flatMap((each) => (each.kind === 'and' ? each.of : [each]));
  const must = flat.filter(({ kind }) => kind !== 'not');
  const not = flat.flatMap((each) => (each.kind === 'not' ? [each.of] : []));
  return { must: must.length === 0 ? [EVERYTHING] : must, not };
}
