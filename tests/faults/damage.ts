import { closeSync, copyFileSync, openSync, readSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Store, StoreError } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { recordOver } from '../../src/views/record/open-record.ts';
import { chance } from '../support/generated.ts';
import { contents } from '../support/stores.ts';
import type { Outcome } from './run.ts';
import { inFolder, peaceful } from './scene.ts';

/** How damage came to light. */
type Light = 'refused at once' | 'told by a question' | 'told by doctor --deep' | 'harmless' | 'silent';

/** Everything a person may ask, and everything the record knows, as one text. */
async function answers(store: Store): Promise<string> {
  const record = recordOver(store);
  const found = [];
  for (const query of ['', 'act:deny', '"iron river compact"', 'baba', 'has:silence sure:>0.5', 'since:2022-06 form:direct'])
    found.push(await record.search(query, { limit: 1_000 }));
  return JSON.stringify([found, await record.actors(), { ...(await record.stats()), location: '' }, await contents(store)]);
}

async function cameToLight(file: string, wanted: string): Promise<Light> {
  let store: Store;
  try {
    store = openSqlite(file);
  } catch (error) {
    if (isTold(error)) return 'refused at once';
    throw error;
  }
  try {
    const told = await asked(() => answers(store));
    if (told === null) return 'told by a question';
    const problems = await asked(() => store.check());
    if (problems === null || problems.length > 0) return 'told by doctor --deep';
    return told === wanted ? 'harmless' : 'silent';
  } finally {
    await store.close();
  }
}

/** Null when the damage was told; any other error is one of ours and goes on. */
async function asked<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch (error) {
    if (isTold(error)) return null;
    throw error;
  }
}

const isTold = (error: unknown): boolean => error instanceof StoreError;

async function damaged(
  times: number,
  seed: number,
  damage: (file: string, size: number, next: () => number) => void,
): Promise<Outcome> {
  return inFolder(async (folder) => {
    const next = chance(seed + 5);
    const { file: origin } = await peaceful(folder, seed, 25);
    const store = openSqlite(origin);
    const wanted = await answers(store);
    await store.close();
    const size = statSync(origin).size;
    const counts: Record<Light, number> = {
      'refused at once': 0,
      'told by a question': 0,
      'told by doctor --deep': 0,
      harmless: 0,
      silent: 0,
    };
    const wrong: string[] = [];
    for (let i = 0; i < times; i += 1) {
      const file = join(folder, 'damaged.db');
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
      copyFileSync(origin, file);
      damage(file, size, next);
      try {
        counts[await cameToLight(file, wanted)] += 1;
      } catch (error) {
        wrong.push(`an error of our own: ${error instanceof Error ? error.stack : error}`);
      }
    }
    if (counts.silent > 0) wrong.push(`${counts.silent} damaged files answered otherwise and nobody said so`);
    return { counts: { files: times, ...counts }, wrong };
  });
}

export const truncations = (times: number, seed: number): Promise<Outcome> =>
  damaged(times, seed, (file, size, next) => truncateSync(file, Math.floor(next() * size)));

export const bitFlips = (times: number, seed: number): Promise<Outcome> =>
  damaged(times, seed, (file, size, next) => {
    const at = Math.floor(next() * size);
    const byte = Buffer.alloc(1);
    const open = openSync(file, 'r+');
    readSync(open, byte, 0, 1, at);
    byte[0] = (byte[0] ?? 0) ^ (1 << Math.floor(next() * 8));
    writeSync(open, byte, 0, 1, at);
    closeSync(open);
  });
