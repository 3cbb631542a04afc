import { derive } from '../../record/derive.ts';
import { indexText } from '../../record/index-text.ts';
import type { Entry } from '../../types/ledger.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Changes } from './changes.ts';
import type { Row, Session, Value } from './engine.ts';
import { keyOf } from './key.ts';
import { SELECT_STATEMENT, STATEMENT_COLUMNS, statementOf, statementValues } from './rows.ts';

/** Takes everything derived from a document's reading out again. */
export async function removeDerived(
  session: Session,
  document: number,
  reading: Reading,
  { deltas, links }: Changes,
): Promise<void> {
  for (const row of await session.all(`${SELECT_STATEMENT} WHERE s.document = ?`, document))
    deltas.statement(statementOf(row), -1);
  await session.index.remove(document);
  await session.run('DELETE FROM position WHERE statement IN (SELECT key FROM statement WHERE document = ?)', document);
  for (const table of ['statement', 'mention', 'time', 'finding'])
    await session.run(`DELETE FROM ${table} WHERE document = ?`, document);
  await session.run('DELETE FROM queue WHERE document = ?', reading.document.id);
  deltas.reading(reading, -1);
  await links.remove(document);
}

/** Writes everything derived from a document's reading and the decisions about it. */
export async function insertDerived(
  session: Session,
  document: number,
  reading: Reading,
  entries: readonly Entry[],
  { deltas, links }: Changes,
): Promise<{ statements: number; queued: number }> {
  const { statements, queued } = derive(reading, entries);
  await insertStatements(session, document, statements);
  for (const statement of statements) deltas.statement(statement, 1);
  await insertMentions(session, document, reading);
  await session.insert(
    'time',
    ['document', 'start', '"end"', 'type', 'value', 'certainty'],
    reading.times.map(({ start, end, type, value, certainty }) => [document, start, end, type, value, certainty]),
  );
  await session.insert(
    'finding',
    ['document', 'code', 'start', '"end"', 'message'],
    reading.findings.map(({ code, span, message }) => [document, code, span?.[0] ?? null, span?.[1] ?? null, message]),
  );
  await session.insert(
    'queue',
    ['entry', 'document', 'why', 'words'],
    queued.map(({ entry, document: sha, why, words }) => [entry, sha, why, JSON.stringify(words)]),
  );
  deltas.reading(reading, 1);
  await links.insert(document, reading, statements);
  return { statements: statements.length, queued: queued.length };
}

async function insertStatements(session: Session, document: number, statements: readonly RecordedStatement[]): Promise<void> {
  const keyed = await keys(session, document, statements);
  await session.index.add(keyed.map(({ key, statement }) => ({ key, ...indexText(statement) })));
  const positions = keyed.flatMap(({ key, statement }) =>
    statement.positions.map(({ holder, issue, stance, evidence }, place): Value[] => [
      holder,
      issue,
      key,
      place,
      stance,
      JSON.stringify(evidence),
    ]),
  );
  await session.insert('position', ['holder', 'issue', 'statement', 'place', 'stance', 'evidence'], positions);
}

interface Keyed {
  readonly key: number;
  readonly statement: RecordedStatement;
}

/** Stores the statements, each under the key it would like to have or, where that is taken, the next free one below. */
async function keys(session: Session, document: number, statements: readonly RecordedStatement[]): Promise<Keyed[]> {
  const done: Keyed[] = [];
  let left: Keyed[] = statements.map((statement) => ({
    statement,
    key: keyOf(statement.day, statement.document, statement.ordinal),
  }));
  while (left.length > 0) {
    const rows: readonly Row[] = await session.insert(
      'statement',
      STATEMENT_COLUMNS,
      left.map(({ key, statement }) => statementValues(key, document, statement)),
      'ON CONFLICT (key) DO NOTHING RETURNING key, id',
    );
    const stored = new Set(rows.map(({ id }) => id));
    done.push(...left.filter(({ statement }) => stored.has(statement.id)));
    left = left.filter(({ statement }) => !stored.has(statement.id)).map(({ key, statement }) => ({ statement, key: key - 1 }));
  }
  return done;
}

/** One row an actor: how often the page names it, and where first. Every single mention is in the reading. */
async function insertMentions(session: Session, document: number, reading: Reading): Promise<void> {
  const found = new Map<ActorId, { times: number; first: number }>();
  for (const { actor, start } of reading.mentions) {
    if (actor === null) continue;
    const known = found.get(actor);
    if (known === undefined) found.set(actor, { times: 1, first: start });
    else known.times += 1;
  }
  await session.insert(
    'mention',
    ['document', 'actor', 'times', 'first'],
    [...found].map(([actor, { times, first }]) => [document, actor, times, first]),
  );
}
