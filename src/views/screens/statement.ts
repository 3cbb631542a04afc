import { effective } from '../../record/ledger/effective.ts';
import type { Store } from '../../store/port.ts';
import { type Entry, isAboutStatement } from '../../types/ledger.ts';
import { groupsOf } from '../record/ask.ts';
import { rowsOf } from '../record/row.ts';
import { chainOf } from './chain.ts';
import { type FieldView, fieldsOf } from './fields.ts';
import { type Related, relatedTo } from './related.ts';
import type { ListedStatement } from './search.ts';

/** One statement with everything that is known of it. */
export interface StatementView {
  readonly statement: ListedStatement;
  readonly fields: readonly FieldView[];
  /** What was decided about it and still holds, oldest first. */
  readonly decided: readonly Entry[];
  /** What else the record has about it. */
  readonly related: readonly Related[];
}

/** Null when the record has no statement with this id. */
export async function statementView(store: Store, id: string): Promise<StatementView | null> {
  const found = await store.statement(id);
  const stored = found === null ? null : await store.reading(found.document);
  if (found === null || stored === null) return null;
  const [row] = await rowsOf(store, await groupsOf(store), [found]);
  if (row === undefined) return null;
  const entries = effective(await store.entries({ document: found.document }));
  return {
    statement: { ...row, chain: chainOf(row), hits: [] },
    fields: fieldsOf(row, stored.reading),
    related: await relatedTo(store, id),
    decided: entries.filter(({ action }) => isAboutStatement(action) && action.target.statement === id),
  };
}
