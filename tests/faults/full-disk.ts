import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Store, StoreError } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { generatedPage } from '../support/generated.ts';
import { contents, incoming } from '../support/stores.ts';
import type { Outcome } from './run.ts';
import { inFolder, peaceful } from './scene.ts';

const PAGES = 120;

/** A disk that is full half-way, in a small file system of its own where one may be mounted, and by a limit on the file everywhere. */
export const fullDisk = (seed: number): Promise<Outcome> =>
  inFolder(async (folder) => {
    const wrong: string[] = [];
    const { holds } = await peaceful(folder, seed, PAGES);
    const limited = join(folder, 'limited.db');
    const byLimit = await filled(() => openSqlite(limited, { create: true, mostPages: 60 }), seed, wrong);
    await finished(limited, seed, holds, wrong);
    const byMount = await onSmallDisk(folder, seed, holds, wrong);
    return { counts: { 'stored before a limit': byLimit, 'stored on a full disk': byMount, wrong: wrong.length }, wrong };
  });

async function onSmallDisk(folder: string, seed: number, holds: unknown, wrong: string[]): Promise<number | string> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const run = (...args: string[]): boolean => spawnSync(args[0] ?? '', args.slice(1)).status === 0;
  if (!run('mount', '-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', disk)) return 'may not be mounted here';
  try {
    const file = join(disk, 'record.db');
    const stored = await filled(() => openSqlite(file, { create: true }), seed, wrong);
    if (!run('mount', '-o', 'remount,size=64m', disk)) return stored;
    await finished(file, seed, holds, wrong);
    return stored;
  } finally {
    run('umount', disk);
  }
}

/** Adds pages until there is no more room; what was acknowledged must be there, and the reason said. */
async function filled(open: () => Store, seed: number, wrong: string[]): Promise<number> {
  let store = open();
  const stored: string[] = [];
  try {
    for (let n = 0; n < PAGES; n += 1) {
      const page = incoming(generatedPage(seed, n));
      await store.put([page]);
      stored.push(page.reading.document.id);
    }
    wrong.push('the disk never filled up');
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'full') wrong.push(`not told as a full disk: ${error}`);
  }
  for (const id of stored) if ((await store.statementsOf(id)).length === 0) wrong.push(`lost while open: ${id}`);
  await store.close();
  store = open();
  for (const id of stored) if ((await store.statementsOf(id)).length === 0) wrong.push(`lost: ${id}`);
  await store.close();
  return stored.length;
}

/** With room again, the run goes on and ends as if nothing had been. */
async function finished(file: string, seed: number, holds: unknown, wrong: string[]): Promise<void> {
  const store = openSqlite(file);
  for (let n = 0; n < PAGES; n += 1) await store.put([incoming(generatedPage(seed, n))]);
  if (!isDeepStrictEqual(await contents(store), holds)) wrong.push('after the disk had room again, the record is another one');
  wrong.push(...(await store.check()));
  await store.close();
}
