import { QueryError } from '../../query/ast.ts';
import type { FacetCounts, Order, Store, Tally } from '../../store/port.ts';
import type { Facet } from '../../types/filter.ts';
import type { Span } from '../../types/span.ts';
import { ask } from '../record/ask.ts';
import { type Named, namer, rowsOf, type StatementRow } from '../record/row.ts';
import { chainOf } from './chain.ts';
import { hitsOf } from './hits.ts';
import { narrowed, stands, term, without } from './narrow.ts';

/** A statement in a list, with its chain and the words that were searched for. */
export interface ListedStatement extends StatementRow {
  readonly chain: readonly Named[];
  /** UTF-16 offsets into `words`. */
  readonly hits: readonly Span[];
}

/** One value of a facet: the queries that keep only it, leave it out, and let it be. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly statements: number;
  readonly stands: 'in' | 'out' | null;
  readonly only: string;
  readonly not: string;
  readonly either: string;
}

export interface FacetView {
  readonly field: Facet;
  readonly values: readonly FacetValue[];
}

export interface SearchView {
  readonly query: string;
  readonly order: Order;
  readonly rows: readonly ListedStatement[];
  readonly count: number;
  readonly more: boolean;
  readonly next: string | null;
  readonly notes: readonly string[];
  readonly facets: readonly FacetView[];
  /** How many of the newest statements the facets were counted over; null when over all. */
  readonly facetsOver: number | null;
  /** The query cannot be understood: why, and which characters of it. */
  readonly error: { readonly message: string; readonly span: Span } | null;
}

export interface SearchQuestion {
  readonly query: string;
  readonly order: Order;
  readonly after: string | null;
  readonly limit: number;
}

/** Statements are counted up to here, and facets over this many of the newest. */
const COUNTED = 10_000;
const FACETED = 1_000;
const VALUES = 8;
const SHOWN: readonly Facet[] = ['by', 'for', 'via', 'outlet', 'act', 'form', 'about', 'is'];
const NAMED: ReadonlySet<Facet> = new Set(['by', 'for', 'via', 'outlet']);

/** Statements that fit a query, with what it can be narrowed by. A query that cannot be understood is an answer too. */
export async function searchView(store: Store, question: SearchQuestion): Promise<SearchView> {
  try {
    return await found(store, question);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { message, span } = error;
    return { ...question, ...NOTHING, error: { message, span } };
  }
}

const NOTHING = { rows: [], count: 0, more: false, next: null, notes: [], facets: [], facetsOver: null };

async function found(store: Store, { query, order, after, limit }: SearchQuestion): Promise<SearchView> {
  const { filter, groups, notes } = await ask(store, query);
  const page = await store.select({ filter, order, after, limit });
  const count = await store.count(filter, COUNTED + 1);
  const hits = hitsOf(query);
  const rows = await rowsOf(store, groups, page.statements);
  const counts = await store.facets(filter, FACETED);
  return {
    query,
    order,
    rows: rows.map((row) => ({ ...row, chain: chainOf(row), hits: hits(row.words) })),
    count: Math.min(count, COUNTED),
    more: count > COUNTED,
    next: page.next,
    notes,
    facets: await facetViews(store, query, groups, counts),
    facetsOver: counts.more ? counts.counted : null,
    error: null,
  };
}

async function facetViews(
  store: Store,
  query: string,
  groups: Parameters<typeof namer>[1],
  { counts }: FacetCounts,
): Promise<FacetView[]> {
  const kept = SHOWN.map((field) => ({ field, tallies: (counts[field] ?? []).slice(0, VALUES) }));
  const actors = kept.filter(({ field }) => NAMED.has(field)).flatMap(({ tallies }) => tallies.map(({ value }) => value));
  const named = await namer(store, groups, actors);
  const viewOf = (field: Facet, { value, statements }: Tally): FacetValue => {
    const wanted = term(field, value);
    return {
      value,
      name: NAMED.has(field) ? named(value).name : value,
      statements,
      stands: stands(query, wanted),
      only: narrowed(query, wanted),
      not: narrowed(query, `-${wanted}`),
      either: without(query, wanted),
    };
  };
  return kept
    .map(({ field, tallies }) => ({ field, values: tallies.map((each) => viewOf(field, each)) }))
    .filter(({ field, values }) => values.length > 1 || values.some((value) => value.stands !== null) || field === 'by');
}
