import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { Store } from '../../src/store/port.ts';
import { openPostgres } from '../../src/store/postgres/open.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { ingest } from '../../src/worker/ingest.ts';
import type { PageTask } from '../../src/worker/page.ts';
import { Queue } from '../../src/worker/queue/queue.ts';
import { chance } from '../support/generated.ts';
import { contents } from '../support/stores.ts';
import { type Cluster, startCluster } from './cluster.ts';
import type { Outcome } from './run.ts';
import { inFolder } from './scene.ts';

const WORKERS = 4;
/** Seconds after which the pages of a worker that was killed go to another. */
const LEASE = 10;
/** Between two blows, in milliseconds, at most. */
const PAUSE = 1_200;

const NAMES = ['Ada Berg', 'Lin Okoro', 'Tomas Weil', 'Noor Haddad', 'Ines Prado'];

/** A short page of its own: reading it takes a moment, storing it is the point. */
const page = (n: number): PageTask => ({
  bytes: new TextEncoder().encode(
    `“Paper ${n} will not be signed,” ${NAMES[n % NAMES.length]} said on Friday.\n\nTalks on paper ${n} go on, the minister added.\n`,
  ),
  source: `page-${n}.txt`,
  mediaType: 'text/plain',
  charset: 'utf-8',
  given: { url: null, date: null, outlet: null },
});

/**
 * Pages through four workers while these are killed, the database is stopped as by a power cut, and connections are cut. The record
 * must be the one that a single reader makes in peace: every page in it once, nothing lost, nothing twice.
 */
export async function killedWorkers(kills: number, pages: number, seed: number): Promise<Outcome> {
  const cluster = startCluster();
  if (cluster === null) return { counts: { 'skipped, no PostgreSQL here': 1 }, wrong: [] };
  try {
    const tasks = Array.from({ length: pages }, (_, n) => page(n));
    const blows = await besieged(cluster, tasks, kills, seed);
    const wrong = await differences(cluster.address, tasks);
    return { counts: { pages, ...blows }, wrong };
  } finally {
    cluster.dispose();
  }
}

async function besieged(cluster: Cluster, tasks: readonly PageTask[], kills: number, seed: number) {
  const next = chance(seed);
  const counts = { killed: 0, crashes: 0, cuts: 0 };
  const crashes = Math.ceil(kills / 20);
  (await openPostgres(cluster.address, { create: true })).close();
  let queue = await Queue.open(cluster.address, { lease: LEASE, every: 1 });
  await queue.add(tasks);
  const workers = Array.from({ length: WORKERS }, () => startWorker(cluster.address));
  while (!(await isEmpty(queue))) {
    await new Promise((resolve) => setTimeout(resolve, next() * PAUSE));
    const which = Math.floor(next() * WORKERS);
    if (counts.killed < kills) {
      workers[which]?.kill('SIGKILL');
      counts.killed += 1;
    }
    for (const [i, worker] of workers.entries())
      if (worker.exitCode !== null || worker.signalCode !== null) workers[i] = startWorker(cluster.address);
    if (counts.crashes < crashes && next() < 0.1) {
      await queue.close();
      cluster.crash();
      counts.crashes += 1;
      queue = await Queue.open(cluster.address, { lease: LEASE, every: 1 });
    }
    if (counts.cuts < crashes && next() < 0.1) {
      await cutConnections(cluster.address);
      counts.cuts += 1;
    }
  }
  for (const worker of workers) worker.kill('SIGKILL');
  const { dead, done } = await queue.counts();
  await queue.close();
  return { ...counts, done, dead };
}

/** The real command, as people start it. */
const startWorker = (address: string): ChildProcess =>
  spawn(execPath, [join(import.meta.dirname, '../../bin/readout.js'), 'worker', '--db', address], { stdio: 'ignore' });

async function isEmpty(queue: Queue): Promise<boolean> {
  try {
    const { waiting, active } = await queue.counts();
    return waiting + active === 0;
  } catch {
    return false;
  }
}

async function cutConnections(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
  await client.end();
}

function differences(address: string, tasks: readonly PageTask[]): Promise<string[]> {
  return inFolder(async (folder) => {
    const shared = await openPostgres(address);
    const alone = openSqlite(join(folder, 'alone.db'), { create: true });
    await ingest(
      alone,
      tasks.map((task) => ({ page: task })),
      { threads: 1, now: () => '2022-03-20T10:00:00.000Z', heard: () => {} },
    );
    const found = await shared.documents(null, tasks.length + 10);
    const wrong = [
      ...(found.length === tasks.length ? [] : [`${found.length} documents for ${tasks.length} pages`]),
      ...(isDeepStrictEqual(await known(shared), await known(alone)) ? [] : ['the record is not the one made in peace']),
      ...(await shared.check()),
    ];
    await shared.close();
    await alone.close();
    return wrong;
  });
}

/** Everything but the reader's version: the workers run what was built, this process the sources. */
const known = async (store: Store): Promise<unknown> =>
  JSON.parse(JSON.stringify(await contents(store)).replaceAll(/"version":"[^"]*"/g, '"version":""'));
