import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { verify } from '../../src/store/sqlite/backup.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { chance } from '../support/generated.ts';
import { contents } from '../support/stores.ts';
import { MIGRATIONS_AND_ONE } from './migrations.ts';
import type { Outcome } from './run.ts';
import { inFolder, killSomewhen, peaceful, startChild } from './scene.ts';

/** What a migration calls the file as it was. */
const COPY = `.before-schema-${MIGRATIONS_AND_ONE.length}`;

const after = (told: readonly string[], word: string): string[] =>
  told.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

/** Pages of a run: enough that a kill finds it at work. */
const PAGES = 400;

/** The run is started again and again until it has done everything; then the record must be the one made in peace. */
export const killedIngest = (kills: number, seed: number): Promise<Outcome> =>
  inFolder(async (folder) => {
    const next = chance(seed);
    const wrong: string[] = [];
    const { holds } = await peaceful(folder, seed, PAGES);
    let [killed, acknowledged, records] = [0, 0, 0];
    while (killed < kills) {
      const file = join(folder, `record-${records}.db`);
      records += 1;
      for (let finished = false; !finished; ) {
        const child = startChild('ingest', file, seed, 0, PAGES, 1 + Math.floor(next() * 8));
        if (await killSomewhen(child, next, 250)) killed += 1;
        finished = child.told.includes('done');
        const stored = after(child.told, 'stored');
        acknowledged += stored.length;
        wrong.push(...after(child.told, 'stderr').filter((line) => /Error/.test(line)));
        const store = openSqlite(file, { create: true });
        for (const id of stored) {
          const [reading, statements] = [await store.reading(id), await store.statementsOf(id)];
          if (reading === null || reading.reading.statements.length !== statements.length) wrong.push(`lost: ${id}`);
        }
        if (finished) {
          if (!isDeepStrictEqual(await contents(store), holds)) wrong.push(`record ${records} is not the one made in peace`);
          wrong.push(...(await store.check()));
        }
        await store.close();
      }
    }
    return { counts: { kills: killed, records, acknowledged, lost: wrong.length }, wrong };
  });

/** Every decision that was acknowledged is in the log and holds. */
export const killedReviews = (kills: number, seed: number): Promise<Outcome> =>
  inFolder(async (folder) => {
    const next = chance(seed + 1);
    const wrong: string[] = [];
    const { file } = await peaceful(folder, seed, 60);
    let [killed, acknowledged] = [0, 0];
    for (let run = 0; killed < kills; run += 1) {
      const child = startChild('review', file, seed + run, 4_000);
      if (await killSomewhen(child, next, 200)) killed += 1;
      wrong.push(...after(child.told, 'stderr').filter((line) => /Error/.test(line)));
      const store = openSqlite(file);
      const entries = new Map((await store.entries({})).map((entry) => [entry.id, entry.action]));
      for (const line of after(child.told, 'decided')) {
        acknowledged += 1;
        const [id = '', statement = '', kind = ''] = line.split(' ');
        const action = entries.get(Number(id));
        if (action?.kind !== kind || !('target' in action) || action.target.statement !== statement) wrong.push(`lost: ${line}`);
        else if (kind === 'accept' && (await store.statement(statement))?.state !== 'confirmed')
          wrong.push(`not carried out: ${line}`);
      }
      if (killed % 10 === 0) wrong.push(...(await store.check()));
      await store.close();
    }
    return { counts: { kills: killed, acknowledged, lost: wrong.length }, wrong };
  });

/** The file is at the version before or at the one after, with everything in it, and a backup that bears its name is whole. */
export const killedMigrations = (kills: number, seed: number): Promise<Outcome> =>
  inFolder(async (folder) => {
    const next = chance(seed + 2);
    const wrong: string[] = [];
    const { file: origin, holds } = await peaceful(folder, seed, 150);
    const counts = { kills: 0, before: 0, after: 0, 'with backup': 0 };
    while (counts.kills < kills) {
      const file = join(folder, 'migrated.db');
      for (const name of ['', '-wal', '-shm', COPY, `${COPY}.part`]) rmSync(`${file}${name}`, { force: true });
      copyFileSync(origin, file);
      const child = startChild('migrate', file);
      if (!(await killSomewhen(child, next, 600))) continue;
      counts.kills += 1;
      const kept = `${file}${COPY}`;
      if (existsSync(kept)) {
        counts['with backup'] += 1;
        const copy = join(folder, 'kept.db');
        copyFileSync(kept, copy);
        try {
          verify(copy);
        } catch (error) {
          wrong.push(`the backup before the migration is not sound: ${error}`);
        }
      }
      const { version } = versionOf(file);
      counts[version === 1 ? 'before' : 'after'] += 1;
      if (version !== 1 && version !== 2) wrong.push(`schema ${version}`);
      const store = openSqlite(file, { migrations: MIGRATIONS_AND_ONE });
      if (!isDeepStrictEqual(await contents(store), holds)) wrong.push('the migrated record is another one');
      await store.close();
    }
    return { counts: { ...counts, wrong: wrong.length }, wrong };
  });

function versionOf(file: string): { version: number } {
  try {
    // Opened with the schema it has only when it is the first; the other way round it says so.
    void openSqlite(file).close();
    return { version: 1 };
  } catch (error) {
    if (/newer version/.test(String(error))) return { version: 2 };
    throw error;
  }
}

/** A backup bears its name only when it is whole; the record itself is as it was. */
export const killedBackups = (kills: number, seed: number): Promise<Outcome> =>
  inFolder(async (folder) => {
    const next = chance(seed + 3);
    const wrong: string[] = [];
    const { file, holds } = await peaceful(folder, seed, 300);
    const counts = { kills: 0, whole: 0, none: 0 };
    for (let run = 0; counts.kills < kills; run += 1) {
      const to = join(folder, `backup-${run}.db`);
      const child = startChild('backup', file, to);
      if (!(await killSomewhen(child, next, 150)) && !child.told.includes('done')) wrong.push(child.told.join(' '));
      counts.kills += 1;
      if (existsSync(to)) {
        counts.whole += 1;
        const store = openSqlite(to);
        if (!isDeepStrictEqual(await contents(store), holds)) wrong.push('a backup is another record');
        await store.close();
      } else counts.none += 1;
      for (const name of [to, `${to}.part`])
        for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(name + suffix, { force: true });
    }
    const store = openSqlite(file);
    if (!isDeepStrictEqual(await contents(store), holds)) wrong.push('the record is another one after the backups');
    await store.close();
    return { counts: { ...counts, wrong: wrong.length }, wrong };
  });
