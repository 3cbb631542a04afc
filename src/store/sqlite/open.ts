import { existsSync } from 'node:fs';
import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { type Order, type Store, StoreError } from '../port.ts';
import { actor, called, names, speakers } from './actors.ts';
import { link, links } from './ask-links.ts';
import { backup, copyBefore } from './backup.ts';
import { Changes } from './changes.ts';
import { check } from './check.ts';
import { Connection } from './connection.ts';
import {
  document,
  documents,
  heads,
  isMissing,
  latest,
  original,
  packed,
  present,
  putDocument,
  storedReading,
  withdraw,
} from './documents.ts';
import { facets } from './facets.ts';
import { append, entries, queuedRows } from './ledger.ts';
import { isLinked } from './links.ts';
import { MIGRATIONS, type Migration, migrate } from './migrate.ts';
import { markNew, relink } from './relink.ts';
import { count, select, statement, statementsOf } from './statements.ts';
import { tally, totals } from './totals.ts';
import { copiesOf } from './voices.ts';

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
    if (create) markNew(connection);
    return new SqliteStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

const PAGE = 500;

class SqliteStore implements Store {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  get location(): string {
    return this.connection.location;
  }

  put: Store['put'] = async (batch) => {
    const ready = batch.map(packed);
    return this.connection.write(() => {
      const changes = new Changes(this.connection);
      const done = ready.map((each) => putDocument(this.connection, each, changes));
      changes.write();
      return done;
    });
  };

  missing: Store['missing'] = async (offers, version) => offers.map((offer) => isMissing(this.connection, offer, version));

  document: Store['document'] = async (id) => document(this.connection, id);

  documentsLike: Store['documentsLike'] = async (prefix) =>
    this.connection
      .all("SELECT sha FROM document WHERE sha >= ? AND sha < ? || '~' ORDER BY sha LIMIT 10", prefix, prefix)
      .map((row) => String(row.sha));

  heads: Store['heads'] = async (ids) => heads(this.connection, ids);

  latest: Store['latest'] = async (offset, limit) => latest(this.connection, offset, limit);

  documents: Store['documents'] = async (after, limit) => documents(this.connection, after, limit);

  original: Store['original'] = async (id) => original(this.connection, id);

  reading: Store['reading'] = async (id) => storedReading(this.connection, id);

  select: Store['select'] = async (question) => select(this.connection, question);

  facets: Store['facets'] = async (filter, most) => facets(this.connection, filter, most);

  count: Store['count'] = async (filter, most) => count(this.connection, filter, most);

  /** Reads on a connection of its own, which holds one moment of the record while others go on writing. */
  async *stream(filter: Filter, order: Order): AsyncGenerator<RecordedStatement> {
    const inMemory = this.location === ':memory:';
    const connection = inMemory ? this.connection : new Connection(this.location);
    try {
      if (!inMemory) {
        connection.configure(false);
        connection.db.exec('BEGIN');
      }
      for (let after: string | null = null; ; ) {
        const page = select(connection, { filter, order, after, limit: PAGE });
        yield* page.statements;
        after = page.next;
        if (after === null) return;
      }
    } finally {
      if (!inMemory) connection.close();
    }
  }

  statement: Store['statement'] = async (id) => statement(this.connection, id);

  statementsOf: Store['statementsOf'] = async (id) => statementsOf(this.connection, id);

  names: Store['names'] = async (actors) => names(this.connection, actors);

  called: Store['called'] = async (name) => called(this.connection, name);

  speakers: Store['speakers'] = async (offset, limit) => speakers(this.connection, offset, limit);

  actor: Store['actor'] = async (id) => actor(this.connection, id);

  decide: Store['decide'] = async (action, by) =>
    this.connection.write(() => {
      const entry = append(this.connection, action, by);
      const about = this.connection.get('SELECT document FROM entry WHERE id = ?', entry.id)?.document;
      if (typeof about === 'string') this.refresh(about);
      return entry;
    });

  links: Store['links'] = async (kind, question) => links(this.connection, kind, question);

  link: Store['link'] = async (kind, id) => link(this.connection, kind, id);

  copies: Store['copies'] = async (id) => [...copiesOf(this.connection, id)].sort();

  linked: Store['linked'] = async () => isLinked(this.connection);

  relink: Store['relink'] = async (progress = () => {}) => relink(this.connection, progress);

  entries: Store['entries'] = async (which) => entries(this.connection, which);

  queued: Store['queued'] = async () => queuedRows(this.connection);

  tally: Store['tally'] = async (facet, limit) => tally(this.connection, facet, limit);

  totals: Store['totals'] = async () => this.connection.snapshot(() => totals(this.connection));

  backup: Store['backup'] = async (to, progress = () => {}) => backup(this.connection, to, progress);

  check: Store['check'] = async (progress = () => {}) => check(this.connection, progress);

  close: Store['close'] = async () => this.connection.close();

  /** Derives a document's statements again, after a decision about it. */
  private refresh(sha: string): void {
    const id = Number(this.connection.get('SELECT id FROM document WHERE sha = ?', sha)?.id);
    const changes = new Changes(this.connection);
    withdraw(this.connection, id, sha, changes);
    present(this.connection, id, sha, changes);
    changes.write();
  }
}
