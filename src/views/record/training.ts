import { effective } from '../../record/ledger/effective.ts';
import type { Store } from '../../store/port.ts';
import type { Entry } from '../../types/ledger.ts';
import { isAboutStatement } from '../../types/ledger.ts';
import { groupsOf } from './ask.ts';
import { rowsOf, type StatementRow } from './row.ts';

/** A document that people have worked on, as an example to learn from. */
export interface TrainingExample {
  readonly id: string;
  readonly text: string;
  readonly version: string;
  /** Statements that a person confirmed or corrected, as they are now. */
  readonly statements: readonly StatementRow[];
  /** Statements that a person rejected. */
  readonly rejected: readonly StatementRow[];
  /** What was said about them, by whom and when. */
  readonly decisions: readonly Entry[];
}

/** Corrections as training data, one document at a time, in the order of their ids. */
export async function* trainingExamples(store: Store): AsyncGenerator<TrainingExample> {
  const groups = await groupsOf(store);
  const all = effective(await store.entries({})).filter(({ action }) => isAboutStatement(action));
  const documents = new Set(all.flatMap(({ action }) => (isAboutStatement(action) ? [action.target.document] : [])));
  for (const document of [...documents].sort()) {
    const stored = await store.reading(document);
    if (stored === null) continue;
    const rows = await rowsOf(store, groups, await store.statementsOf(document));
    yield {
      id: document,
      text: stored.reading.document.text,
      version: stored.version,
      statements: rows.filter(({ state, corrected }) => state === 'confirmed' || (corrected && state !== 'rejected')),
      rejected: rows.filter(({ state }) => state === 'rejected'),
      decisions: all.filter(({ action }) => isAboutStatement(action) && action.target.document === document),
    };
  }
}
