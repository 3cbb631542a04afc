import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../port.ts';
import { RECORD } from './migrations/001-record.ts';
import { LINKS } from './migrations/002-links.ts';

/** One step of the schema, forward only. `to` counts from 1. */
export interface Migration {
  readonly to: number;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { to: 1, sql: RECORD },
  { to: 2, sql: LINKS },
];

/** Marks the file as a record: "RDOT". SQLite keeps the number in the header, where `file` and others see it. */
const APPLICATION_ID = 0x52444f54;

const pragma = (db: DatabaseSync, name: string): number => Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);

const schemaVersion = (db: DatabaseSync): number => pragma(db, 'user_version');

/** Says what the file is: a record (its schema's version), something still empty (0), or throws. */
export function recognise(db: DatabaseSync, location: string): number {
  const application = pragma(db, 'application_id');
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n);
  if (application === APPLICATION_ID) return schemaVersion(db);
  if (application === 0 && tables === 0) return 0;
  throw new StoreError('not-a-record', `${location} is a database of another program, not a record`);
}

/**
 * Brings the schema up to date, each step in a transaction of its own: killed at any moment, the file is at one version or the next.
 * `before` is called with the version a step starts from, so that a backup can be taken; a new file has nothing to keep.
 */
export function migrate(
  db: DatabaseSync,
  location: string,
  migrations: readonly Migration[],
  before: (from: number) => void,
): void {
  const newest = migrations.at(-1)?.to ?? 0;
  const found = recognise(db, location);
  if (found > newest)
    throw new StoreError(
      'newer',
      `${location} was written by a newer version of Readout (schema ${found}; this one knows ${newest})`,
    );
  for (const { to, sql } of migrations) {
    if (schemaVersion(db) >= to) continue;
    if (found > 0) before(to - 1);
    db.exec('BEGIN IMMEDIATE');
    try {
      if (schemaVersion(db) < to) db.exec(`${sql};\nPRAGMA application_id = ${APPLICATION_ID};\nPRAGMA user_version = ${to};`);
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}
