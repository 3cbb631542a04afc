/**
 * What is done to a record by a process that will be killed: `node tests/faults/child.ts WORK FILE ARGS...`. Each thing that was
 * acknowledged is told on standard output at once, so that the parent knows what must not be lost.
 */
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { decideAbout } from '../../src/views/record/decide.ts';
import { recordOver } from '../../src/views/record/open-record.ts';
import { chance, generatedPage } from '../support/generated.ts';
import { incoming } from '../support/stores.ts';
import { MIGRATIONS_AND_ONE } from './migrations.ts';

const [, , work = '', file = '', ...rest] = argv;

/** Waits while the parent is behind with reading. */
function tell(what: string): void {
  for (;;)
    try {
      writeSync(1, `${what}\n`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
}

const WORKS: Readonly<Record<string, () => Promise<void>>> = { ingest, review, migrate, backup, read };

/** Pages FROM..UNTIL of a seed, a few at a time; those that are there already are left out. */
async function ingest(): Promise<void> {
  const [seed = 0, from = 0, until = 0, size = 4] = rest.map(Number);
  const store = openSqlite(file, { create: true });
  for (let n = from; n < until; n += size) {
    const pages = Array.from({ length: Math.min(size, until - n) }, (_, i) => incoming(generatedPage(seed, n + i)));
    const missing = await store.missing(
      pages.map((page) => ({ ...page, id: page.reading.document.id })),
      'test-1',
    );
    const wanted = pages.filter((_, i) => missing[i]);
    if (wanted.length > 0) await store.put(wanted);
    for (const { reading } of pages) tell(`stored ${reading.document.id}`);
  }
  await store.close();
  tell('done');
}

/** One decision after the other, forwards through the statements. */
async function review(): Promise<void> {
  const [seed = 0, many = 0] = rest.map(Number);
  const store = openSqlite(file);
  const next = chance(seed);
  const { statements } = await store.select({ filter: { kind: 'all' }, order: 'newest', after: null, limit: 300 });
  for (let i = 0; i < many; i += 1) {
    const statement = statements[Math.floor(next() * statements.length)];
    if (statement === undefined) return;
    const change = next() < 0.5 ? ({ kind: 'accept' } as const) : ({ kind: 'note', text: `note ${i}` } as const);
    const { id } = await decideAbout(store, statement.id, change, { who: 'child', at: '2022-03-20T10:00:00.000Z' });
    tell(`decided ${id} ${statement.id} ${change.kind}`);
  }
  await store.close();
  tell('done');
}

async function migrate(): Promise<void> {
  tell('begun');
  const store = openSqlite(file, { migrations: MIGRATIONS_AND_ONE });
  tell('done');
  await store.close();
}

async function backup(): Promise<void> {
  const store = openSqlite(file);
  tell('begun');
  await store.backup(rest[0] ?? '');
  tell('done');
  await store.close();
}

/** Asks until it is killed, and tells whatever it sees that cannot be. */
async function read(): Promise<void> {
  const store = openSqlite(file);
  const record = recordOver(store);
  let before = 0;
  for (let asked = 0; ; asked += 1) {
    const { statements } = await store.totals();
    if (statements < before) tell(`wrong statements went from ${before} to ${statements}`);
    before = statements;
    const found = await record.search('act:deny OR has:silence', { limit: 20 });
    const document = found.rows[asked % Math.max(1, found.rows.length)]?.document.id;
    if (document !== undefined) await whole(store, document);
    tell(`asked ${asked + 1}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A document is in the record with all its statements or not at all. */
async function whole(store: Store, document: string): Promise<void> {
  const [stored, statements] = [await store.reading(document), await store.statementsOf(document)];
  if (stored?.reading.statements.length !== statements.length)
    tell(`wrong ${document} shows ${statements.length} of ${stored?.reading.statements.length} statements`);
}

const chosen = WORKS[work];
if (chosen === undefined) throw new Error(`no such work: ${work}`);
await chosen();
