import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { contents } from '../support/stores.ts';
import type { Outcome } from './run.ts';
import { inFolder, peaceful, startChild } from './scene.ts';

const PAGES = 300;
const READERS = 10;

/** Two processes add pages that overlap while ten ask: nobody sees half a document, nobody fails, and the record is the one made in peace. */
export const manyAtOnce = (seed: number): Promise<Outcome> =>
  inFolder(async (folder) => {
    const wrong: string[] = [];
    const { holds } = await peaceful(folder, seed, PAGES);
    const file = join(folder, 'shared.db');
    await openSqlite(file, { create: true }).close();
    const readers = Array.from({ length: READERS }, () => startChild('read', file));
    const writers = [
      startChild('ingest', file, seed, 0, (PAGES * 2) / 3, 3),
      startChild('ingest', file, seed, PAGES / 3, PAGES, 5),
    ];
    const codes = await Promise.all(writers.map(({ ended }) => ended));
    for (const reader of readers) {
      if (reader.process.exitCode !== null) wrong.push(`a reader ended by itself: ${reader.told.slice(-5).join(' ')}`);
      reader.process.kill('SIGKILL');
      await reader.ended;
      wrong.push(...reader.told.filter((line) => /^wrong|stderr .*Error/.test(line)));
    }
    if (codes.some((code) => code !== 0))
      wrong.push(`writers ended with ${codes}: ${writers.map(({ told }) => told.slice(-4).join(' '))}`);
    const questions = readers.reduce((sum, { told }) => sum + told.filter((line) => line.startsWith('asked')).length, 0);
    const store = openSqlite(file);
    if (!isDeepStrictEqual(await contents(store), holds)) wrong.push('the record is not the one made in peace');
    wrong.push(...(await store.check()));
    await store.close();
    return { counts: { pages: PAGES, writers: 2, readers: READERS, questions, wrong: wrong.length }, wrong };
  });
