import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import type { Store } from '../../../src/store/port.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { recordOver } from '../../../src/views/record/open-record.ts';
import { generatedPages } from '../../support/generated.ts';
import { BASE } from '../../support/house.ts';
import { incoming } from '../../support/stores.ts';

// A screen asks the store as often for many statements as for few: no question stands in a loop.

interface Counted {
  readonly questions: (path: string) => Promise<readonly string[]>;
  readonly document: string;
  readonly close: () => Promise<void>;
}

async function counted(pages: number, statements: number): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-questions-'));
  const store = openSqlite(join(folder, 'record.db'), { create: true });
  const made = generatedPages(7, pages, { statements, actors: 6 });
  await store.put(made.map((page) => incoming(page)));
  let asked: string[] = [];
  const watched = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        asked.push(String(name));
        return value.apply(target, args);
      };
    },
  }) as Store;
  const app = createApp({ record: recordOver(watched), who: 'maria', now: () => '2022-03-18T12:00:00Z', log: () => {} });
  return {
    document: made[0]?.reading.document.id.slice(7, 23) ?? '',
    questions: async (path) => {
      asked = [];
      const answer = await app.fetch(new Request(BASE + path, { headers: { host: '127.0.0.1:4173' } }));
      expect([path, answer.status]).toEqual([path, 200]);
      await answer.text();
      return asked.toSorted();
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let [few, many]: Counted[] = [];
beforeAll(async () => {
  [few, many] = [await counted(2, 4), await counted(24, 12)];
});
afterAll(async () => {
  await few?.close();
  await many?.close();
});

test.each(['/pages', '/search', '/search?q=act:deny', '/actors', '/cites', '/search.atom', '/add'])('%s', async (path) => {
  expect(await many?.questions(path)).toEqual(await few?.questions(path));
});

test('/read', async () => {
  expect(await many?.questions(`/read/${many.document}`)).toEqual(await few?.questions(`/read/${few.document}`));
});
