import { EVERY, facetToken, percentOf, percentToken, tenthOf, tenthToken } from '../../record/index-text.ts';
import type { Filter, Sign } from '../../types/filter.ts';
import { StoreError } from '../port.ts';
import { HIGHEST_KEY, keysOfDays } from './key.ts';

/** One way to fit: what the full-text index must and must not match, a range of keys, and bounds on the confidence. */
export interface Branch {
  readonly must: readonly string[];
  readonly not: readonly string[];
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

const ANYTHING: Branch = { must: [], not: [], low: 0, high: HIGHEST_KEY, sure: [] };

/**
 * The ways in which a statement can fit a filter. What the full-text index can answer stays together in one expression of FTS5; days
 * and confidence become ranges, and only where they stand under OR or NOT does a filter fall into several branches.
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
    return negated ? [{ ...ANYTHING, not: [expression(filter)] }] : [{ ...ANYTHING, must: [expression(filter)] }];
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
  not: [...a.not, ...b.not],
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

const facets = (tokens: readonly string[]): string => `facets : (${tokens.map((token) => `"${token}"`).join(' OR ')})`;
const EVERYTHING = facets([EVERY]);
/** No statement carries this one. */
const NOTHING = facets(['never']);

/** A filter without ranges in FTS5's query language. Every token is quoted; none can hold a quotation mark. */
function expression(filter: Filter): string {
  switch (filter.kind) {
    case 'all':
      return EVERYTHING;
    case 'phrase':
      return filter.words.length === 0 ? NOTHING : `words : "${filter.words.join(' ')}"`;
    case 'stems':
      return filter.stems.length === 0 ? NOTHING : `stems : "${filter.stems.join(' ')}"`;
    case 'facet':
      return filter.any.length === 0 ? NOTHING : facets(filter.any.map((value) => facetToken(filter.facet, value)));
    case 'not':
      return `(${EVERYTHING} NOT ${expression(filter.of)})`;
    case 'or':
      return `(${filter.of.map(expression).join(' OR ')})`;
    case 'and':
      return conjunction(
        filter.of.filter((each) => each.kind !== 'not').map(expression),
        filter.of.filter((each) => each.kind === 'not').map(({ of }) => expression(of)),
      );
    default:
      return NOTHING;
  }
}

function conjunction(must: readonly string[], not: readonly string[]): string {
  const positive = must.length === 0 ? EVERYTHING : must.length === 1 ? must[0] : `(${must.join(' AND ')})`;
  return not.length === 0 ? `${positive}` : `(${positive} NOT (${not.join(' OR ')}))`;
}

/** What the full-text index is asked for a branch; null when any statement in its range will do. */
export const matchOf = ({ must, not }: Branch): string | null =>
  must.length === 0 && not.length === 0 ? null : conjunction(must, not);
