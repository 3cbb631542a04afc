import { existsSync } from 'node:fs';
import { type Store, StoreError } from '../port.ts';
import { SqlStore } from '../sql/sql-store.ts';
import { copyBefore } from './backup.ts';
import { Connection } from './connection.ts';
import { SqliteEngine } from './engine.ts';
import { MIGRATIONS, type Migration, migrate } from './migrate.ts';

export interface OpenOptions {
  /** Make the file when it is not there; otherwise that is an error. */
  readonly create?: boolean;
  /** For tests of migrations. */
  readonly migrations?: readonly Migration[];
  /** The disk is full when the file has so many pages: for tests. */
  readonly mostPages?: number;
}

/** Opens a record in a file. Throws a StoreError that says what is wrong with it. */
export function openSqlite(location: string, { create = false, migrations = MIGRATIONS, mostPages }: OpenOptions = {}): Store {
  if (!create && !existsSync(location))
    throw new StoreError('missing', `there is no record at ${location}; make one with: readout add PATH --db ${location}`);
  const connection = new Connection(location);
  try {
    connection.configure(false);
    migrate(connection.db, location, migrations, (from) => {
      if (from > 0) copyBefore(connection, `${location}.before-schema-${from + 1}`);
    });
    if (mostPages !== undefined) connection.db.exec(`PRAGMA max_page_count = ${mostPages}`);
    return new SqlStore(new SqliteEngine(connection));
  } catch (error) {
    connection.close();
    throw error;
  }
}
