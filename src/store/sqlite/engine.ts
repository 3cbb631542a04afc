import type { Engine, Row, Session, Value } from '../sql/engine.ts';
import { backup } from './backup.ts';
import { Connection } from './connection.ts';
import { Fts5 } from './full-text.ts';

/** A record in one file. Transactions of one process take turns on one connection. */
export class SqliteEngine implements Engine {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly turns: Turns = new Map();

  constructor(connection: Connection) {
    this.connection = connection;
    this.session = sessionOver(connection);
  }

  get location(): string {
    return this.connection.location;
  }

  read: Engine['read'] = (work) => inTurn(this.turns, TURN, () => this.connection.transaction('BEGIN', () => work(this.session)));

  /** Takes the write lock at once, so that it never fails half-way for want of it. */
  write: Engine['write'] = (work) =>
    inTurn(this.turns, TURN, () =>
      inTurn(writers, this.location, () => this.connection.transaction('BEGIN IMMEDIATE', () => work(this.session))),
    );

  /** A record in memory has no other sessions. */
  apart: Engine['apart'] = async () => {
    if (this.location === ':memory:') return { session: this.session, close: async () => {} };
    const connection = new Connection(this.location);
    try {
      connection.configure(false);
      connection.db.exec('BEGIN');
    } catch (error) {
      connection.close();
      throw error;
    }
    return { session: sessionOver(connection), close: async () => connection.close() };
  };

  resumeNumbers: Engine['resumeNumbers'] = async () => {};

  backup: Engine['backup'] = (to, progress) => backup(this.connection, to, progress);

  close: Engine['close'] = async () => {
    await this.turns.get(TURN);
    this.connection.close();
  };
}

/** The last of those who wait, by what they wait for. */
type Turns = Map<string, Promise<unknown>>;

/** Transactions on one connection. */
const TURN = 'connection';
/** Writers of this process by file: waiting for one another in SQLite would stop the very thread that the other needs. */
const writers: Turns = new Map();

async function inTurn<T>(turns: Turns, key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  const over = turn.catch(() => {});
  turns.set(key, over);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === over) turns.delete(key);
  }
}

function sessionOver(connection: Connection): Session {
  return {
    all: async (sql, ...values) => connection.all(sql, ...values),
    get: async (sql, ...values) => connection.get(sql, ...values),
    run: async (sql, ...values) => connection.run(sql, ...values),
    insert: async (table, columns, rows, more = '') => insert(connection, table, columns, rows, more),
    iterate: async function* (sql, ...values) {
      yield* connection.iterate(sql, ...values);
    },
    index: new Fts5(connection),
  };
}

/** Row by row: a prepared statement is as quick as a long one. */
function insert(
  connection: Connection,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  more: string,
): Row[] {
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ${more}`;
  if (!/\bRETURNING\b/.test(more)) {
    for (const row of rows) connection.run(sql, ...row);
    return [];
  }
  return rows.flatMap((row) => connection.all(sql, ...row));
}
