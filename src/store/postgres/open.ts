import pg from 'pg';
import { shortDigest } from '../../lang/digest.ts';
import { type Incoming, type Put, StoreError } from '../port.ts';
import type { Session } from '../sql/engine.ts';
import { putAll, SqlStore } from '../sql/sql-store.ts';
import type { Migration } from '../sqlite/migrate.ts';
import { PostgresEngine } from './engine.ts';
import { POSTGRES_MIGRATIONS } from './schema.ts';

export interface PostgresOptions {
  /** Make the record when the database has none; otherwise that is an error. */
  readonly create?: boolean;
  /** Connections at once. */
  readonly connections?: number;
}

/** Whatever runs SQL of its own with values for `$1`, `$2` ... */
export interface Executor {
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** A record in PostgreSQL. */
export class PostgresStore extends SqlStore {
  private readonly postgres: PostgresEngine;

  constructor(engine: PostgresEngine) {
    super(engine);
    this.postgres = engine;
  }

  /** Takes a batch in, and in the same transaction does something beside the record: ends the jobs that the batch came from. */
  putWith(batch: readonly Incoming[], also: (db: Executor) => Promise<void>): Promise<Put[]> {
    return putAll(this.postgres, batch, (session) => {
      const client = this.postgres.clientOf(session);
      return also({ executeSql: (text, values) => client.query(text, values) });
    });
  }
}

/** Whole numbers up to 2^53 are numbers here: keys and digests are made to fit. */
const INT8 = 20;
const NUMERIC = 1700;

/**
 * Opens a record in a database: `postgres://user@host/database`, with `?schema=NAME` for one of several in it. Throws a StoreError that
 * says what is wrong.
 */
export async function openPostgres(
  address: string,
  { create = false, connections = 8 }: PostgresOptions = {},
): Promise<PostgresStore> {
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? 'public';
  if (!/^[a-z_][a-z0-9_]*$/.test(schema)) throw new StoreError('refused', `"${schema}" is no name for a schema: a-z, 0-9 and _`);
  url.searchParams.delete('schema');
  const pool = new pg.Pool({
    connectionString: url.href,
    max: connections,
    options: `-c search_path=${schema}`,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  // An idle connection that breaks is replaced at the next use.
  pool.on('error', () => {});
  const engine = new PostgresEngine(pool, shown(url, schema), Number.parseInt(shortDigest(`readout ${schema}`), 36));
  try {
    await engine.write((session) => migrate(session, schema, create, engine.location));
    return new PostgresStore(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

const parserOf = (oid: number, format?: 'text' | 'binary'): unknown =>
  oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format ?? 'text');

/** Without the password. */
function shown(url: URL, schema: string): string {
  const clean = new URL(url.href);
  clean.password = '';
  clean.search = schema === 'public' ? '' : `?schema=${schema}`;
  return clean.href;
}

/** Brings the schema up to date in one transaction, under the lock of the writers. */
async function migrate(session: Session, schema: string, create: boolean, location: string): Promise<void> {
  const found = await schemaVersion(session, schema);
  if (found === null && !create)
    throw new StoreError('missing', `there is no record at ${location}; make one with: readout add PATH --db ${location}`);
  const newest = POSTGRES_MIGRATIONS.at(-1)?.to ?? 0;
  if ((found ?? 0) > newest)
    throw new StoreError(
      'newer',
      `${location} was written by a newer version of Readout (schema ${found}; this one knows ${newest})`,
    );
  if (found === null) {
    if (schema !== 'public') await session.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await session.run('CREATE TABLE schema_version (version BIGINT NOT NULL)');
    await session.run('INSERT INTO schema_version VALUES (0)');
  }
  for (const migration of POSTGRES_MIGRATIONS) if (migration.to > (found ?? 0)) await step(session, migration);
}

async function step(session: Session, { to, sql }: Migration): Promise<void> {
  await session.run(sql);
  await session.run('UPDATE schema_version SET version = ?', to);
}

async function schemaVersion(session: Session, schema: string): Promise<number | null> {
  const table = await session.get(
    "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = 'schema_version'",
    schema,
  );
  return table === undefined ? null : Number((await session.get('SELECT version FROM schema_version'))?.version);
}
