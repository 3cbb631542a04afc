import type { Order, Store } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import { ask, queryValue } from './ask.ts';
import { rowsOf, type StatementRow } from './row.ts';

/** Statements are counted up to here; beyond, "more than". */
const COUNTED = 10_000;
const FIRST_PAGE = 50;

export interface PageOptions {
  /** `newest` unless said otherwise. */
  readonly order?: Order;
  /** Rows, at most; 50 unless said otherwise. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | null;
}

export interface Found {
  /** The query as it was put. */
  readonly query: string;
  readonly rows: readonly StatementRow[];
  /** How many there are in all; when `more`, how far was counted. */
  readonly count: number;
  readonly more: boolean;
  /** Hand this to `after` for the rows that follow; null when there are none. */
  readonly next: string | null;
  /** How the query was understood, where that is not plain. */
  readonly notes: readonly string[];
}

/** Statements that fit a query. Throws a QueryError when the query cannot be understood. */
export async function search(store: Store, query: string, options: PageOptions = {}): Promise<Found> {
  const { filter, groups, notes } = await ask(store, query);
  const { order = 'newest', limit = FIRST_PAGE, after = null } = options;
  const page = await store.select({ filter, order, after, limit, count: after === null ? COUNTED : 0 });
  return {
    query,
    rows: await rowsOf(store, groups, page.statements),
    ...(after === null ? { count: page.count, more: page.more } : await countOf(store, filter)),
    next: page.next,
    notes,
  };
}

/** On a later page the whole is counted apart. */
async function countOf(store: Store, filter: Filter): Promise<{ count: number; more: boolean }> {
  const count = await store.count(filter, COUNTED + 1);
  return { count: Math.min(count, COUNTED), more: count > COUNTED };
}

/** Every statement that fits, from one moment of the record: the rows of `search`, however many. */
export async function* everyRow(store: Store, query: string, order: Order = 'newest'): AsyncGenerator<StatementRow> {
  const { filter, groups } = await ask(store, query);
  let batch = [];
  for await (const statement of store.stream(filter, order)) {
    batch.push(statement);
    if (batch.length < 200) continue;
    yield* await rowsOf(store, groups, batch);
    batch = [];
  }
  yield* await rowsOf(store, groups, batch);
}

/** What `says` can be narrowed by; each is a field of the query language. */
export interface SaysOptions extends PageOptions {
  readonly about?: string;
  readonly act?: string;
  readonly via?: string;
  readonly to?: string;
  readonly form?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly sure?: string;
  /** More of a query. */
  readonly and?: string;
}

const FIELDS = ['about', 'act', 'via', 'to', 'form', 'outlet', 'since', 'until', 'sure'] as const;

/** The query that `says NAME` with these options stands for. */
function saysQuery(name: string, options: SaysOptions): string {
  const narrowed = FIELDS.flatMap((field) => {
    const value = options[field];
    return value === undefined ? [] : [`${field}:${value.split(',').map(queryValue).join(',')}`];
  });
  const and = options.and === undefined || options.and.trim() === '' ? [] : [`(${options.and})`];
  return [`says:${queryValue(name)}`, ...narrowed, ...and].join(' ');
}

/** What somebody says, or what is said for them. */
export const says = (store: Store, name: string, options: SaysOptions = {}): Promise<Found> =>
  search(store, saysQuery(name, options), options);
