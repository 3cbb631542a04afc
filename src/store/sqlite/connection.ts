import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreError } from '../port.ts';
import type { Row, Value } from '../sql/engine.ts';

/** How long one writer waits for another, in milliseconds. */
const PATIENCE = 20_000;

/**
 * One connection to the file. Transactions on it must take turns (`SqliteEngine`); other processes see each whole or not at all.
 */
export class Connection {
  readonly location: string;
  readonly db: DatabaseSync;
  private readonly prepared = new Map<string, StatementSync>();

  constructor(location: string, readOnly = false) {
    this.location = location;
    this.db = this.guard(() => {
      refuseTruncated(location);
      return new DatabaseSync(location, { timeout: PATIENCE, readOnly, defensive: true });
    });
  }

  /** Settings of a session; the file itself keeps only WAL and the page size. */
  configure(readOnly: boolean): void {
    this.guard(() => {
      if (!readOnly) this.db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      this.db.exec(
        'PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;',
      );
    });
  }

  all(sql: string, ...values: Value[]): Row[] {
    return this.guard(() => this.statement(sql).all(...values));
  }

  get(sql: string, ...values: Value[]): Row | undefined {
    return this.guard(() => this.statement(sql).get(...values));
  }

  /** The number of rows changed. */
  run(sql: string, ...values: Value[]): number {
    return this.guard(() => Number(this.statement(sql).run(...values).changes));
  }

  *iterate(sql: string, ...values: Value[]): Generator<Row> {
    // A statement of its own: a shared one would be reset by the next use.
    const rows = this.guard(() => this.db.prepare(sql).iterate(...values));
    for (;;) {
      const next = this.guard(() => rows.next());
      if (next.done === true) return;
      yield next.value;
    }
  }

  /** All or nothing, and on disk when it resolves. */
  async transaction<T>(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => Promise<T>): Promise<T> {
    try {
      this.db.exec(begin);
      try {
        const result = await work();
        this.db.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.db.isTransaction) this.db.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      throw explained(error, this.location);
    }
  }

  close(): void {
    this.prepared.clear();
    if (this.db.isOpen) this.db.close();
  }

  private statement(sql: string): StatementSync {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = this.db.prepare(sql);
    this.prepared.set(sql, fresh);
    return fresh;
  }

  private guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.location);
    }
  }
}

/** SQLite's primary result codes that mean something to a person. */
const FAULTS: Readonly<Record<number, readonly [StoreError['fault'], string]>> = {
  5: ['busy', 'another program is writing to it; try again'],
  6: ['busy', 'another program is writing to it; try again'],
  8: ['read-only', 'it cannot be written to'],
  10: ['damaged', 'the disk does not read or write it'],
  11: ['damaged', 'the file is damaged; restore a backup with: readout restore'],
  13: ['full', 'the disk is full; nothing that was stored before is lost'],
  14: ['missing', 'it cannot be opened'],
  26: ['not-a-record', 'the file is not a record, or its beginning is damaged'],
};

function explained(error: unknown, location: string): unknown {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  // A number that Readout never writes: the bytes are not those that were written.
  if (code === 'ERR_OUT_OF_RANGE' && /too large to be represented/.test(message ?? ''))
    return new StoreError('damaged', `${location}: the file is damaged (${message}); restore a backup`, { cause: error });
  if (error instanceof StoreError || errcode === undefined) return error;
  const [fault, meaning] = FAULTS[errcode & 0xff] ?? [];
  // SQLite tells of FTS5's own tables being damaged with the same code, and of a schema that cannot be read with code 1.
  if (fault === undefined && /malformed|corrupt/i.test(message ?? ''))
    return new StoreError('damaged', `${location}: the file is damaged (${message}); restore a backup`, { cause: error });
  return fault === undefined ? error : new StoreError(fault, `${location}: ${meaning} (${message})`, { cause: error });
}

const HEADER = 100;

/**
 * A file shorter than its own header says has lost its end. While a write-ahead log stands beside it the file may lag behind, and
 * SQLite sorts that out.
 */
function refuseTruncated(location: string): void {
  if (!existsSync(location)) return;
  const { size } = statSync(location);
  const log = statSync(`${location}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || log > 0) return;
  const header = Buffer.alloc(HEADER);
  const file = openSync(location, 'r');
  const read = readSync(file, header, 0, HEADER, 0);
  closeSync(file);
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3')
    throw new StoreError('not-a-record', `${location}: the file is not a record, or its beginning is damaged`);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const expected = pageSize * header.readUInt32BE(28);
  if (read < HEADER || size < expected)
    throw new StoreError('damaged', `${location}: the file is cut short (${size} of ${expected} bytes); restore a backup`);
}
