import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainQueryError, QueryError } from '../../src/query/ast.ts';
import { compileQuery, namesIn } from '../../src/query/compile.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { StoreError } from '../../src/store/port.ts';
import type { RecordedStatement } from '../../src/types/record.ts';
import { type OpenedRecord, openRecord, recordOver } from '../../src/views/record/open-record.ts';
import { command } from '../support/command.ts';
import { chance, generatedPages } from '../support/generated.ts';
import { fits, newestFirst } from '../support/oracle.ts';
import { randomQuery } from '../support/random-query.ts';
import { incoming, STORES, withStore } from '../support/stores.ts';

const PAGES = generatedPages(21, 60, { days: 120 });
const QUERIES = 200;

const folder = mkdtempSync(join(tmpdir(), 'readout-queries-'));
const file = join(folder, 'record.db');
let record: OpenedRecord;

beforeAll(async () => {
  record = await openRecord(file, { create: true });
  await record.store.put(PAGES.map((page) => incoming(page)));
});
afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true, force: true });
});

const queries = (seed: number): string[] => {
  const next = chance(seed);
  return Array.from({ length: QUERIES }, () => randomQuery(next, PAGES));
};

test.each(STORES)(`${QUERIES} random queries: $name gives what the plain reading of the query gives`, async (kind) => {
  await withStore(kind, async (store) => {
    await store.put(PAGES.map((page) => incoming(page)));
    const all: RecordedStatement[] = [];
    for (const page of PAGES) all.push(...(await store.statementsOf(page.reading.document.id)));
    all.sort(newestFirst);
    let found = 0;
    for (const query of queries(1)) {
      const parsed = parseQuery(query);
      const names = new Map<string, string[]>();
      for (const { text } of namesIn(parsed))
        names.set(
          text,
          (await store.called(text)).map(({ actor }) => actor),
        );
      const filter = compileQuery(parsed, (name) => names.get(name) ?? []);
      const wanted = all.filter((statement) => fits(filter, statement)).map(({ id }) => id);
      const { rows, count } = await recordOver(store).search(query, { limit: 10_000 });
      expect({ query, ids: rows.map(({ id }) => id), count }).toEqual({ query, ids: wanted, count: wanted.length });
      found += wanted.length;
    }
    expect(found).toBeGreaterThan(QUERIES * 10);
  });
});

test(`${QUERIES} random queries: the command line, the library and an export have the same rows`, async () => {
  for (const [i, query] of queries(2).entries()) {
    const library = [];
    for await (const row of record.rows(query)) library.push(row);
    const shown = await command(['search', '--db', file, '--json', '--limit', '10000', '--', query]);
    expect(JSON.parse(shown.out).rows).toEqual(JSON.parse(JSON.stringify(library)));
    const output = join(folder, `${i}.jsonl`);
    const done = await command(['export', '--db', file, '--format', 'jsonl', '-o', output, '--', query]);
    expect(done.code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(library.map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(JSON.parse(readFileSync(`${output}.about.json`, 'utf8'))).toMatchObject({ query, rows: library.length });
  }
});

test('merge, then undo: every export is byte for byte as before', async () => {
  const by = { who: 'maria', at: '2022-03-20T10:00:00.000Z' };
  const exported = async (): Promise<Record<string, string>> => {
    const files: Record<string, string> = {};
    for (const format of ['csv', 'jsonl', 'parquet', 'wadm', 'jsonld', 'cameo', 'plover']) {
      const output = join(folder, `merge.${format}`);
      await command(['export', '--db', file, '--format', format, '-o', output]);
      files[format] = readFileSync(output, 'latin1') + readFileSync(`${output}.about.json`, 'utf8');
    }
    return files;
  };
  const before = await exported();
  const [first, second, third] = await record.actors();
  const merged = await record.merge(second?.id ?? '', first?.id ?? '', by);
  const more = await record.merge(first?.id ?? '', third?.id ?? '', by);
  const { count } = await record.search(`by:${second?.id}`);
  expect((await record.search(`by:${third?.id}`)).count).toBe(count);
  expect((await record.actors())[0]).toMatchObject({ id: third?.id, statements: count });
  expect((await exported()).csv).not.toBe(before.csv);
  await record.undo(more.id, by);
  await record.undo(merged.id, by);
  expect(await exported()).toEqual(before);
});

test('whatever is typed, a query answers or says where it is wrong', async () => {
  const next = chance(5);
  const pieces = [
    '(',
    ')',
    '"',
    '-',
    ':',
    ',',
    ' ',
    'OR',
    'AND',
    'NOT',
    'by:',
    'act:',
    'sure:>',
    'since:',
    'x',
    '“',
    '”',
    '*',
    'é',
    '\u0000',
    '😀',
    '0.5',
    '2022',
  ];
  for (let i = 0; i < 2_000; i += 1) {
    const query = Array.from({ length: 1 + Math.floor(next() * 9) }, () => pieces[Math.floor(next() * pieces.length)]).join(
      next() < 0.5 ? '' : ' ',
    );
    try {
      await record.search(query, { limit: 3 });
    } catch (error) {
      if (error instanceof QueryError) expect(explainQueryError(error)).toContain('^');
      else expect(error).toBeInstanceOf(StoreError);
    }
  }
});
