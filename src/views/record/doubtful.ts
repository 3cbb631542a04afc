import type { Store } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { ask, groupsOf } from './ask.ts';
import { rowsOf, type StatementRow } from './row.ts';

/** Statements compared to find the most doubtful ones. */
const LOOKED_AT = 400;

/**
 * Statements nobody has looked at, most doubtful first: an ambiguous speaker before an unknown one, then the least sure. Only those that
 * fit the query; `skipped` leaves out what a person passed over.
 */
export async function doubtful(
  store: Store,
  query: string,
  skipped: ReadonlySet<string>,
  limit: number,
): Promise<StatementRow[]> {
  const { filter } = await ask(store, query);
  const unseen: Filter = { kind: 'and', of: [filter, { kind: 'facet', facet: 'is', any: ['machine'] }] };
  const found = new Map<string, RecordedStatement>();
  for (const narrowed of NARROWER) {
    const { statements } = await store.select({
      filter: { kind: 'and', of: [unseen, narrowed] },
      order: 'newest',
      after: null,
      limit: LOOKED_AT + skipped.size,
    });
    for (const statement of statements) if (!skipped.has(statement.id)) found.set(statement.id, statement);
    if (found.size >= limit) break;
  }
  const sorted = [...found.values()].sort((a, b) => doubt(b) - doubt(a) || (a.id < b.id ? -1 : 1));
  return rowsOf(store, await groupsOf(store), sorted.slice(0, limit));
}

/** From the most doubtful to everything, so that a large record is not gone through whole. */
const NARROWER: readonly Filter[] = [
  { kind: 'facet', facet: 'has', any: ['ambiguous'] },
  ...[0.2, 0.4, 0.6, 0.8].map((value): Filter => ({ kind: 'sure', sign: '<', value })),
  { kind: 'all' },
];

/** 0 to 2. */
const doubt = (statement: RecordedStatement): number => 1 - statement.confidence + Number(statement.candidates.length > 1);
