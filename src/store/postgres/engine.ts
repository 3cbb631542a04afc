import type pg from 'pg';
import { StoreError } from '../port.ts';
import type { Engine, Row, Session, Value } from '../sql/engine.ts';
import { explained } from './errors.ts';
import { TsVector } from './full-text.ts';

/** Values of one statement, at most; PostgreSQL takes 65,535. */
const MOST_VALUES = 30_000;
const FETCHED = 500;

/** A record in a PostgreSQL database, shared by any number of processes. One of them writes at a time; readers never wait. */
export class PostgresEngine implements Engine {
  readonly location: string;
  private readonly pool: pg.Pool;
  /** Writers of one record, whatever process they are in, wait for this lock. */
  private readonly lock: number;

  constructor(pool: pg.Pool, location: string, lock: number) {
    this.pool = pool;
    this.location = location;
    this.lock = lock;
  }

  read: Engine['read'] = (work) => this.transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);

  write: Engine['write'] = (work) =>
    this.transaction('BEGIN', async (session) => {
      await session.get('SELECT pg_advisory_xact_lock(?)', this.lock);
      return work(session);
    });

  /** The client of a session of this engine, for those who write beside the record in the same transaction. */
  clientOf(session: Session): pg.PoolClient {
    const client = clients.get(session);
    if (client === undefined) throw new Error('a session of another engine');
    return client;
  }

  apart: Engine['apart'] = async () => {
    const client = await this.client();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const close = async (): Promise<void> => {
      await client.query('ROLLBACK').catch(() => {});
      client.release();
    };
    return { session: sessionOver(client, this.location), close };
  };

  resumeNumbers: Engine['resumeNumbers'] = () =>
    this.write(async (session) => {
      for (const table of ['document', 'reading', 'entry'])
        await session.get(
          `SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT coalesce(max(id), 0) + 1 FROM ${table}), false)`,
          table,
        );
    });

  backup: Engine['backup'] = async () => {
    throw new StoreError(
      'refused',
      `${this.location}: a record in PostgreSQL is backed up with pg_dump, or copied to a file: readout copy ${this.location} FILE`,
    );
  };

  close: Engine['close'] = () => this.pool.end();

  private async client(): Promise<pg.PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw explained(error, this.location);
    }
  }

  private async transaction<T>(begin: string, work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.client();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work(sessionOver(client, this.location));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => {
        broken = lost;
      });
      throw explained(error, this.location);
    } finally {
      client.release(broken);
    }
  }
}

const clients = new WeakMap<Session, pg.PoolClient>();

function sessionOver(client: pg.PoolClient, location: string): Session {
  const all = async (sql: string, ...values: readonly Value[]): Promise<Row[]> => {
    try {
      return (await client.query(numbered(sql), values.map(storable))).rows as Row[];
    } catch (error) {
      throw explained(error, location);
    }
  };
  const basics = {
    all,
    get: async (sql: string, ...values: readonly Value[]) => (await all(sql, ...values))[0],
    run: async (sql: string, ...values: readonly Value[]) =>
      (await client.query(numbered(sql), values.map(storable))).rowCount ?? 0,
    insert: (table: string, columns: readonly string[], rows: readonly (readonly Value[])[], more = '') =>
      insert(all, table, columns, rows, more),
    iterate: (sql: string, ...values: readonly Value[]) => fetched(client, sql, values),
  };
  const session: Session = { ...basics, index: new TsVector(basics) };
  clients.set(session, client);
  return session;
}

/** Text of PostgreSQL has no NUL. */
const storable = (value: Value): unknown => {
  if (typeof value === 'string') return value.replaceAll('\0', '\u2400');
  return value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;
};

const known = new Map<string, string>();

/** `?` as PostgreSQL numbers them. No statement has one inside quotes. */
function numbered(sql: string): string {
  const found = known.get(sql);
  if (found !== undefined) return found;
  let n = 0;
  const text = sql.replaceAll('?', () => `$${++n}`);
  if (known.size < 2_000) known.set(sql, text);
  return text;
}

async function insert(
  all: Session['all'],
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  more: string,
): Promise<Row[]> {
  const returned: Row[] = [];
  const size = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  for (let i = 0; i < rows.length; i += size) {
    const some = rows.slice(i, i + size);
    const one = `(${columns.map(() => '?').join(', ')})`;
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => one).join(', ')} ${more}`;
    returned.push(...(await all(sql, ...some.flat())));
  }
  return returned;
}

let cursors = 0;

/** Rows through a cursor of the transaction, some at a time. */
async function* fetched(client: pg.PoolClient, sql: string, values: readonly Value[]): AsyncGenerator<Row> {
  cursors += 1;
  const cursor = `readout_${cursors}`;
  await client.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${numbered(sql)}`, values.map(storable));
  for (;;) {
    const { rows } = await client.query(`FETCH ${FETCHED} FROM ${cursor}`);
    yield* rows as Row[];
    if (rows.length < FETCHED) break;
  }
  await client.query(`CLOSE ${cursor}`);
}
