import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { inPostgres } from '../../../src/store/postgres/schema.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/migrate.ts';
import { generatedPage } from '../../support/generated.ts';
import { dropSchema, POSTGRES, schemaAddress } from '../../support/postgres.ts';
import { incoming } from '../../support/stores.ts';

test('every word of the schema that PostgreSQL lacks is replaced', () => {
  for (const { sql } of MIGRATIONS)
    expect(inPostgres(sql)).not.toMatch(/\b(?:fts5|WITHOUT ROWID|BLOB|REAL|INTEGER|RAISE\(ABORT|unixepoch)\b/);
});

test('an address where nothing listens is told as one', async () => {
  await expect(openPostgres('postgres://nobody@127.0.0.1:9/none')).rejects.toMatchObject({ fault: 'missing' });
  await expect(openPostgres('postgres://u:secret@127.0.0.1:9/none')).rejects.not.toThrow(/secret/);
  await expect(openPostgres('postgres://u@127.0.0.1:9/none?schema=a;b')).rejects.toMatchObject({ fault: 'refused' });
});

const withDatabase = test.skipIf(POSTGRES === null);

withDatabase('a database without a record is told; two may open one at once for the first time', async () => {
  const address = schemaAddress(POSTGRES ?? '');
  await expect(openPostgres(address)).rejects.toMatchObject({ fault: 'missing' });
  const [one, two] = await Promise.all([openPostgres(address, { create: true }), openPostgres(address, { create: true })]);
  await Promise.all([one.put([incoming(generatedPage(1, 1))]), two.put([incoming(generatedPage(1, 2))])]);
  expect((await two.documents(null, 10)).length).toBe(2);
  expect(await one.check()).toEqual([]);
  await one.close();
  await two.close();
  await dropSchema(address);
});

withDatabase('words that no index takes: endless ones, ones said hundreds of times, NUL', async () => {
  const address = schemaAddress(POSTGRES ?? '');
  const store = await openPostgres(address, { create: true });
  const page = generatedPage(4, 1);
  const [statement] = page.reading.statements;
  const text = `“${'x'.repeat(9_000)} ${'never again, '.repeat(600)}\u0000 peace,” he said.`;
  const statements = [{ ...statement, source: [], cue: [], content: [[0, text.length - 9]] } as never];
  const bytes = new TextEncoder().encode(text);
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const document = { ...page.reading.document, id, text };
  const reading = { ...page.reading, document, statements, mentions: [], positions: [], times: [] };
  await store.put([incoming({ ...page, bytes, reading } as never)]);
  const found = await store.select({
    filter: { kind: 'phrase', words: ['never', 'again'] },
    order: 'newest',
    after: null,
    limit: 5,
  });
  expect(found.statements).toHaveLength(1);
  expect(await store.count({ kind: 'phrase', words: ['x'.repeat(9_000)] }, 10)).toBe(1);
  expect((await store.check()).filter((problem) => !problem.startsWith('document') && !problem.startsWith('reading'))).toEqual(
    [],
  );
  await store.close();
  await dropSchema(address);
});

withDatabase('the ledger is neither changed nor cut', async () => {
  const address = schemaAddress(POSTGRES ?? '');
  const store = await openPostgres(address, { create: true });
  await store.decide({ kind: 'merge', from: 'person:a', into: 'person:b' }, { who: 'maria', at: '2022-03-20T10:00:00.000Z' });
  const url = new URL(address);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await expect(client.query(`UPDATE ${schema}.entry SET who = 'x'`)).rejects.toThrow(/append-only/);
  await expect(client.query(`DELETE FROM ${schema}.entry`)).rejects.toThrow(/append-only/);
  await client.end();
  await store.close();
  await dropSchema(address);
});
