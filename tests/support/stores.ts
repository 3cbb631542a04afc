import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LINKERS } from '../../src/record/links.ts';
import type { Incoming, Store } from '../../src/store/port.ts';
import { openPostgres } from '../../src/store/postgres/open.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import type { LinkKind } from '../../src/types/links.ts';
import type { Generated } from './generated.ts';
import { dropSchema, POSTGRES, schemaAddress } from './postgres.ts';

/** A kind of store that the suite is run on. */
export interface StoreKind {
  readonly name: string;
  /** A new, empty store; gone when `dispose` was called. */
  readonly open: () => Promise<{ readonly store: Store; readonly dispose: () => Promise<void> }>;
}

/** Every store that answers behind the port: PostgreSQL where there is one. */
export const STORES: readonly StoreKind[] = [
  {
    name: 'SQLite',
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
      const store = openSqlite(join(folder, 'record.db'), { create: true });
      return {
        store,
        dispose: async () => {
          await store.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  },
  ...(POSTGRES === null ? [] : [postgresAt(POSTGRES)]),
];

/** Each store in a schema of its own. */
function postgresAt(address: string): StoreKind {
  return {
    name: 'PostgreSQL',
    open: async () => {
      const schema = schemaAddress(address);
      const store = await openPostgres(schema, { create: true, connections: 3 });
      return {
        store,
        dispose: async () => {
          await store.close();
          await dropSchema(schema);
        },
      };
    },
  };
}

/** Runs `work` on a new store. */
export async function withStore<T>(kind: StoreKind, work: (store: Store) => Promise<T>): Promise<T> {
  const { store, dispose } = await kind.open();
  try {
    return await work(store);
  } finally {
    await dispose();
  }
}

const NOTHING_GIVEN = { url: null, date: null, outlet: null };

export const incoming = ({ bytes, reading }: Generated, more: Partial<Incoming> = {}): Incoming => ({
  bytes,
  reading: more.source === undefined ? reading : { ...reading, document: { ...reading.document, source: more.source } },
  version: 'test-1',
  charset: null,
  at: '2022-03-18T12:00:00.000Z',
  source: reading.document.source,
  given: NOTHING_GIVEN,
  ...more,
});

/** Everything the record knows, in an order of its own: equal for equal records. */
export async function contents(store: Store): Promise<unknown> {
  const statements = [];
  for await (const statement of store.stream({ kind: 'all' }, 'newest')) statements.push(statement);
  const documents = [];
  for (const document of await store.documents(null, 100_000)) {
    if (document.retracted === null) documents.push({ ...document, reading: await store.reading(document.id) });
  }
  const facets = ['all', 'by', 'for', 'act', 'form', 'about', 'lang', 'outlet', 'is', 'has'];
  const tallies = await Promise.all(facets.map((facet) => store.tally(facet, 1_000)));
  const speakers = await store.speakers(0, 1_000);
  const actors = await Promise.all(speakers.map(({ value }) => store.actor(value)));
  const links = [];
  for (const kind of Object.keys(LINKERS) as LinkKind[])
    links.push(...(await store.links(kind, { order: 'weight', limit: 100_000 })).links);
  return { statements, documents, tallies, speakers, actors, links };
}
