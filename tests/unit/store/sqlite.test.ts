import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreFault } from '../../../src/store/port.ts';
import { keyOf, keysOfDays } from '../../../src/store/sql/key.ts';
import { restore } from '../../../src/store/sqlite/backup.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { MIGRATIONS_AND_ONE } from '../../faults/migrations.ts';
import { folderOf } from '../../support/folder.ts';
import { generatedPage, generatedPages } from '../../support/generated.ts';
import { incoming } from '../../support/stores.ts';

const ALL = { filter: { kind: 'all' }, order: 'newest', after: null, limit: 1_000 } as const;

let file: string;
beforeEach(async () => {
  file = join(folderOf({}), 'record.db');
  const store = openSqlite(file, { create: true });
  await store.put(generatedPages(31, 5).map((page) => incoming(page)));
  await store.decide({ kind: 'merge', from: 'person:a', into: 'person:b' }, { who: 'maria', at: '2022-03-20T10:00:00.000Z' });
  await store.close();
});

/** Changes the file behind the record's back. */
function tamper(sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

const fault = (wanted: StoreFault) => expect.objectContaining({ name: 'StoreError', fault: wanted });

describe('a file that is not what it was is told', () => {
  test('cut short', () => {
    truncateSync(file, 40_000);
    expect(() => openSqlite(file)).toThrow(/cut short/);
  });

  test('something else', () => {
    writeFileSync(file, 'a letter to the editor '.repeat(1_000));
    expect(() => openSqlite(file)).toThrow(/not a record/);
    const other = join(file, '../other.db');
    new DatabaseSync(other).exec('CREATE TABLE recipes (name)');
    expect(() => openSqlite(other)).toThrow(/another program/);
  });

  test('of a newer version', () => {
    tamper('PRAGMA user_version = 99');
    expect(() => openSqlite(file)).toThrow(/newer version of Readout \(schema 99/);
  });

  test.each([
    ['a statement', "UPDATE statement SET words = replace(words, 'a', 'o') WHERE key = (SELECT max(key) FROM statement)"],
    ['the head of a document', "UPDATE document SET headline = 'Something else'"],
  ])('%s that was changed is an error in the answer', async (_name, sql) => {
    tamper(sql);
    const store = openSqlite(file);
    const asked = sql.includes('document') ? store.documents(null, 10) : store.select(ALL);
    await expect(asked).rejects.toEqual(fault('damaged'));
    expect((await store.check()).length).toBeGreaterThan(0);
    await store.close();
  });

  test.each([
    [
      'an index without a statement',
      'DELETE FROM statement_index WHERE rowid = (SELECT min(rowid) FROM statement_index)',
      /index/,
    ],
    ['a count', "UPDATE tally SET statements = statements + 1 WHERE facet = 'all'", /count: all/],
    ['a name', "UPDATE actor_form SET form = 'Nobody' WHERE kind = 'name'", /names of actors/],
    ['a time', "UPDATE time SET value = '1999'", /time/],
    ['a statement that is missing', 'DELETE FROM position; DELETE FROM statement WHERE ordinal = 2', /statements|index/],
  ])('%s comes to light in the deep check', async (_name, sql, problem) => {
    tamper(sql);
    const store = openSqlite(file);
    expect((await store.check()).join('\n')).toMatch(problem);
    await store.close();
  });

  test('the ledger: lines are neither changed nor deleted, and one that was shows it', async () => {
    expect(() => tamper("UPDATE entry SET who = 'somebody else'")).toThrow(/append-only/);
    expect(() => tamper('DELETE FROM entry')).toThrow(/append-only/);
    tamper("DROP TRIGGER entry_is_not_changed; UPDATE entry SET who = 'somebody else'");
    const store = openSqlite(file);
    await expect(store.entries({})).rejects.toEqual(fault('damaged'));
    await store.close();
  });
});

test('a migration keeps everything, and the file as it was beside it', async () => {
  const before = openSqlite(file);
  const { statements } = await before.select(ALL);
  await before.close();
  const store = openSqlite(file, { migrations: MIGRATIONS_AND_ONE });
  expect((await store.select(ALL)).statements).toEqual(statements);
  await store.close();
  const kept = `${file}.before-schema-${MIGRATIONS_AND_ONE.length}`;
  expect(existsSync(kept)).toBe(true);
  expect(() => openSqlite(file)).toThrow(/newer version/);
  restore(kept, file);
  const restored = openSqlite(file);
  expect((await restored.select(ALL)).statements).toEqual(statements);
  await restored.close();
});

test('a full disk is told as one, and what was stored stays', async () => {
  const store = openSqlite(file, { mostPages: 45 });
  const more = Array.from({ length: 60 }, (_, n) => incoming(generatedPage(32, n)));
  await expect(store.put(more)).rejects.toEqual(fault('full'));
  expect((await store.documents(null, 100)).length).toBe(5);
  expect(await store.check()).toEqual([]);
  await store.close();
});

test('two connections: a writer waits for another, a reader sees the record before or after', async () => {
  const [one, two] = [openSqlite(file), openSqlite(file)];
  await Promise.all([one.put([incoming(generatedPage(33, 1))]), two.put([incoming(generatedPage(33, 2))])]);
  expect((await one.documents(null, 100)).length).toBe(7);
  expect(await two.check()).toEqual([]);
  await one.close();
  await two.close();
});

test('an export of a moment does not see what comes later', async () => {
  const [store, other] = [openSqlite(file), openSqlite(file)];
  const { statements } = await store.totals();
  let seen = 0;
  let repeats = 0;
  for await (const statement of store.stream({ kind: 'all' }, 'newest')) {
    if (seen === 0) await other.put([incoming(generatedPage(34, 1))]);
    seen += 1;
    repeats += Number(statement.repeats !== null);
  }
  expect(seen - repeats).toBe(statements);
  await store.close();
  await other.close();
});

test('keys sort by day, then document, then place; days bound them', () => {
  const [a, b] = [`sha256:${'0'.repeat(64)}`, `sha256:${'f'.repeat(64)}`];
  const sorted = [keyOf(19_001, a, 0), keyOf(19_000, a, 0), keyOf(19_000, a, 1), keyOf(19_000, b, 0), keyOf(null, a, 0)];
  expect(sorted.toSorted((x, y) => y - x)).toEqual(sorted);
  const [low, high] = keysOfDays(19_000, 19_000);
  expect(sorted.map((key) => key >= low && key <= high)).toEqual([false, true, true, true, false]);
  expect(Number.isSafeInteger(keyOf(1_000_000, a, 99_999))).toBe(true);
});

test('the file says what it is', () => {
  expect(readFileSync(file).subarray(68, 72).toString('latin1')).toBe('RDOT');
});
