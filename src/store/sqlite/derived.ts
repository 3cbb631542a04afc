import { derive } from '../../record/derive.ts';
import { indexText } from '../../record/index-text.ts';
import type { Entry } from '../../types/ledger.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Reading } from '../../types/reading.ts';
import type { Queued, RecordedStatement } from '../../types/record.ts';
import type { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import { keyOf } from './key.ts';
import { INSERT_STATEMENT, SELECT_STATEMENT, statementOf, statementValues } from './rows.ts';

/** Takes everything derived from a document's reading out again. */
export function removeDerived(connection: Connection, document: number, reading: Reading, { deltas, links }: Changes): void {
  for (const row of connection.all(`${SELECT_STATEMENT} WHERE s.document = ?`, document)) {
    deltas.statement(statementOf(row), -1);
    connection.run('DELETE FROM statement_index WHERE rowid = ?', row.key ?? null);
    connection.run('DELETE FROM position WHERE statement = ?', row.key ?? null);
  }
  for (const table of ['statement', 'mention', 'time', 'finding'])
    connection.run(`DELETE FROM ${table} WHERE document = ?`, document);
  connection.run('DELETE FROM queue WHERE document = ?', reading.document.id);
  deltas.reading(reading, -1);
  links.remove(document);
}

/** Writes everything derived from a document's reading and the decisions about it. */
export function insertDerived(
  connection: Connection,
  document: number,
  reading: Reading,
  entries: readonly Entry[],
  { deltas, links }: Changes,
): { statements: number; queued: number } {
  const { statements, queued } = derive(reading, entries);
  for (const statement of statements) insertStatement(connection, document, statement, deltas);
  insertMentions(connection, document, reading);
  for (const { start, end, type, value, certainty } of reading.times)
    connection.run('INSERT INTO time VALUES (?, ?, ?, ?, ?, ?)', document, start, end, type, value, certainty);
  for (const { code, span, message } of reading.findings)
    connection.run('INSERT INTO finding VALUES (?, ?, ?, ?, ?)', document, code, span?.[0] ?? null, span?.[1] ?? null, message);
  for (const each of queued) insertQueued(connection, each);
  deltas.reading(reading, 1);
  links.insert(document, reading, statements);
  return { statements: statements.length, queued: queued.length };
}

function insertStatement(
  connection: Connection,
  document: number,
  statement: RecordedStatement,
  deltas: Changes['deltas'],
): void {
  let key = keyOf(statement.day, statement.document, statement.ordinal);
  while (connection.run(INSERT_STATEMENT, ...statementValues(key, document, statement)).changes === 0) {
    const taken = connection.get('SELECT 1 FROM statement WHERE key = ?', key);
    if (taken === undefined) throw new Error(`statement ${statement.id} stands twice in the record`);
    key -= 1;
  }
  const { words, stems, facets } = indexText(statement);
  connection.run('INSERT INTO statement_index (rowid, words, stems, facets) VALUES (?, ?, ?, ?)', key, words, stems, facets);
  for (const [place, { holder, issue, stance, evidence }] of statement.positions.entries())
    connection.run('INSERT INTO position VALUES (?, ?, ?, ?, ?, ?)', holder, issue, key, place, stance, JSON.stringify(evidence));
  deltas.statement(statement, 1);
}

/** One row an actor: how often the page names it, and where first. Every single mention is in the reading. */
function insertMentions(connection: Connection, document: number, reading: Reading): void {
  const found = new Map<ActorId, { times: number; first: number }>();
  for (const { actor, start } of reading.mentions) {
    if (actor === null) continue;
    const known = found.get(actor);
    if (known === undefined) found.set(actor, { times: 1, first: start });
    else known.times += 1;
  }
  for (const [actor, { times, first }] of found)
    connection.run('INSERT INTO mention VALUES (?, ?, ?, ?)', document, actor, times, first);
}

function insertQueued(connection: Connection, { entry, document, why, words }: Queued): void {
  connection.run('INSERT INTO queue VALUES (?, ?, ?, ?)', entry, document, why, JSON.stringify(words));
}
