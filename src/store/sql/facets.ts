import type { Facet, Filter } from '../../types/filter.ts';
import type { FacetCounts, Tally } from '../port.ts';
import { marks, type Row, runs, type Session } from './engine.ts';
import { planOf } from './plan.ts';
import { firstKeys } from './statements.ts';

/** How a row answers for each facet that is counted; lists are JSON. */
const VALUES = {
  by: (row: Row) => one(row.speaker),
  for: (row: Row) => one(row.spoken_for),
  via: (row: Row) => listed(row.via),
  outlet: (row: Row) => one(row.outlet),
  act: (row: Row) => one(row.act),
  form: (row: Row) => one(row.form),
  about: (row: Row) => listed(row.about),
  is: (row: Row) => one(row.state),
} as const satisfies Partial<Record<Facet, (row: Row) => readonly string[]>>;

const one = (value: unknown): string[] => (value === null ? [] : [String(value)]);
const listed = (json: unknown): string[] => (json === '[]' ? [] : (JSON.parse(String(json)) as string[]));

/** Counts the values of the newest statements that fit, in one walk over them. */
export async function facets(session: Session, filter: Filter, most: number): Promise<FacetCounts> {
  const keys = await firstKeys(session, planOf(filter), 'newest', most + 1);
  const rows: Row[] = [];
  for (const some of runs(keys.slice(0, most)))
    rows.push(
      ...(await session.all(
        `SELECT speaker, spoken_for, via, outlet, act, form, about, state FROM statement WHERE key IN (${marks(some.length)})`,
        ...some,
      )),
    );
  const counts = Object.entries(VALUES).map(([facet, valuesOf]) => [facet as Facet, tallied(rows, valuesOf)] as const);
  return { counted: rows.length, more: keys.length > most, counts: Object.fromEntries(counts) };
}

function tallied(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): Tally[] {
  const sums = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) sums.set(value, (sums.get(value) ?? 0) + 1);
  const sorted = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([value, statements]) => ({ value, statements }));
}
