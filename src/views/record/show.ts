import type { Store, StoredDocument } from '../../store/port.ts';
import type { Entry } from '../../types/ledger.ts';
import { linesAround, markedText } from '../marked-text.ts';
import { placesIn } from '../place.ts';
import { groupsOf } from './ask.ts';
import { rowsOf, type StatementRow } from './row.ts';

/** A statement with its surroundings, or a document with its statements. */
export type Shown =
  | {
      readonly kind: 'statement';
      readonly row: StatementRow;
      /** Some lines of the page with source, cue and content marked: `{s|…} {c|…} {q|…}`. */
      readonly context: string;
      readonly line: number;
      readonly column: number;
      readonly history: readonly Entry[];
    }
  | {
      readonly kind: 'document';
      readonly document: StoredDocument;
      readonly text: string;
      readonly rows: readonly StatementRow[];
      readonly history: readonly Entry[];
    };

/** What an id stands for: a statement, or a document by its digest or the first digits of it. Null when nothing, or several. */
export async function show(store: Store, id: string): Promise<Shown | null> {
  return (await showStatement(store, id)) ?? (await showDocument(store, id));
}

async function showStatement(store: Store, id: string): Promise<Shown | null> {
  const statement = await store.statement(id);
  if (statement === null) return null;
  const [row] = await rowsOf(store, await groupsOf(store), [statement]);
  const stored = await store.reading(statement.document);
  if (row === undefined || stored === null) return null;
  const { text } = stored.reading.document;
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const { line, column } = placesIn(text)(spans[0]?.[0] ?? 0);
  const about = await store.entries({ document: statement.document });
  return {
    kind: 'statement',
    row,
    context: markedText(text, [{ number: '', ...statement }], linesAround(text, spans)),
    line,
    column,
    history: about.filter(({ action }) => 'target' in action && action.target.statement === id),
  };
}

async function showDocument(store: Store, id: string): Promise<Shown | null> {
  const [found, another] = await store.documentsLike(id.startsWith('sha256:') ? id : `sha256:${id}`);
  if (found === undefined || another !== undefined) return null;
  const [document, stored] = [await store.document(found), await store.reading(found)];
  if (document === null || stored === null) return null;
  return {
    kind: 'document',
    document,
    text: stored.reading.document.text,
    rows: await rowsOf(store, await groupsOf(store), await store.statementsOf(found)),
    history: await store.entries({ document: found }),
  };
}
