import { createHash, type Hash } from 'node:crypto';
import { type Store, StoreError } from '../port.ts';
import { Changes } from './changes.ts';
import { present } from './documents.ts';
import type { Engine, Row, Session, Value } from './engine.ts';
import { markLinked } from './links.ts';
import { STATEMENT_COLUMNS } from './rows.ts';
import { SqlStore } from './sql-store.ts';

/** What a record knows; everything else is derived from these. In an order in which each points only at what came before. */
const TABLES: readonly { readonly name: string; readonly columns: readonly string[]; readonly key: string }[] = [
  { name: 'entry', columns: ['id', 'at', 'who', 'kind', 'document', 'statement', 'action', 'previous', 'hash'], key: 'id' },
  {
    name: 'document',
    columns: [
      ...['id', 'sha', 'media_type', 'charset', 'bytes', 'version', 'source', 'given', 'headline', 'outlet', 'byline'],
      ...['language', 'url', 'published', 'written_from', 'written_until', 'checksum'],
    ],
    key: 'id',
  },
  { name: 'original', columns: ['document', 'bytes'], key: 'document' },
  { name: 'reading', columns: ['id', 'document', 'version', 'made_at', 'body', 'text'], key: 'id' },
  { name: 'source', columns: ['document', 'source', 'given', 'added_at'], key: 'document, source, given' },
];

/** Rows, and documents whose statements are derived anew, of one transaction. */
const BATCH = 200;

export interface Copied {
  readonly rows: Readonly<Record<string, number>>;
  readonly statements: number;
}

/**
 * Copies a record into an empty one, whatever engine each is on: first what is known, row by row, then what is derived from it. Then
 * every row and every statement of both is compared. What a stopped copy left is told, and refused: a half-copied record is none.
 */
export async function copyRecord(from: Store, to: Store, progress: (what: string) => void = () => {}): Promise<Copied> {
  if (!(from instanceof SqlStore && to instanceof SqlStore)) throw new StoreError('refused', 'these records cannot be copied');
  const { session, close } = await from.engine.apart();
  try {
    await to.engine.write(begin);
    const rows: Record<string, number> = {};
    for (const table of TABLES) {
      rows[table.name] = await copyTable(session, to.engine, table, progress);
    }
    await pointAtReadings(session, to.engine);
    await to.engine.resumeNumbers();
    await deriveAll(to.engine, progress);
    progress('comparing');
    await compare(session, to.engine);
    const statements = Number((await session.get('SELECT count(*) AS n FROM statement'))?.n);
    await to.engine.write(async (target) => {
      await markLinked(target);
      await target.run("DELETE FROM made WHERE what = 'copy'");
    });
    return { rows, statements };
  } finally {
    await close();
  }
}

/** The target must be empty. */
async function begin(session: Session): Promise<void> {
  if ((await session.get("SELECT 1 FROM made WHERE what = 'copy'")) !== undefined)
    throw new StoreError('refused', 'a copy into this record was stopped half-way; delete it and copy again');
  const used = (await session.get('SELECT 1 FROM document LIMIT 1')) ?? (await session.get('SELECT 1 FROM entry LIMIT 1'));
  if (used !== undefined) throw new StoreError('refused', 'the record to copy into is not empty; a copy never mixes two records');
  await session.run("INSERT INTO made (what, version) VALUES ('copy', 'begun')");
}

async function copyTable(
  from: Session,
  to: Engine,
  { name, columns, key }: (typeof TABLES)[number],
  progress: (what: string) => void,
): Promise<number> {
  let copied = 0;
  for await (const rows of batches(from.iterate(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key}`))) {
    const values = rows.map((row) => columns.map((column) => row[column] as Value));
    await to.write((session) => session.insert(name, columns, values));
    copied += rows.length;
    progress(`${name}: ${copied} rows`);
  }
  return copied;
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function pointAtReadings(from: Session, to: Engine): Promise<void> {
  for await (const rows of batches(from.iterate('SELECT id, reading FROM document ORDER BY id')))
    await to.write(async (session) => {
      for (const { id, reading } of rows)
        await session.run('UPDATE document SET reading = ? WHERE id = ?', reading as Value, Number(id));
    });
}

async function deriveAll(to: Engine, progress: (what: string) => void): Promise<void> {
  for (let after = 0, done = 0; ; ) {
    const last = after;
    const rows = await to.write((session) => deriveSome(session, last));
    if (rows.length === 0) return;
    after = rows.at(-1) ?? after;
    done += rows.length;
    progress(`statements of ${done} documents`);
  }
}

async function deriveSome(session: Session, after: number): Promise<number[]> {
  const rows = await session.all('SELECT id, sha FROM document WHERE id > ? ORDER BY id LIMIT ?', after, BATCH);
  const changes = new Changes(session);
  for (const { id, sha } of rows) await present(session, Number(id), String(sha), changes);
  await changes.write();
  return rows.map(({ id }) => Number(id));
}

/** Every column of every row that is known, and every statement, in one order: two digests that must agree. */
async function compare(from: Session, to: Engine): Promise<void> {
  const { session, close } = await to.apart();
  try {
    for (const { name, columns, key } of TABLES) {
      const sql = `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key}`;
      if ((await digest(from.iterate(sql))) !== (await digest(session.iterate(sql))))
        throw new StoreError('damaged', `the copy of table ${name} is not what was copied`);
    }
    // Without the keys: where two documents wanted the same one, who came first has it.
    const statements = `SELECT ${STATEMENT_COLUMNS.filter((name) => !['key', 'checksum'].includes(name)).join(', ')} FROM statement ORDER BY id`;
    if ((await digest(from.iterate(statements))) !== (await digest(session.iterate(statements))))
      throw new StoreError('damaged', 'the statements of the copy are not those of the record: it was made by another version');
  } finally {
    await close();
  }
}

async function digest(rows: AsyncIterable<Row>): Promise<string> {
  const hash = createHash('sha256');
  for await (const row of rows) for (const [name, value] of Object.entries(row)) update(hash, name, value);
  return hash.digest('hex');
}

function update(hash: Hash, name: string, value: unknown): void {
  hash.update(`\0${name}\0`);
  if (value instanceof Uint8Array) hash.update(value);
  else hash.update(JSON.stringify(value));
}
