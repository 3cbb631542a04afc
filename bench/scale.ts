/**
 * A shared record with workers: pages a second with one worker and with two, what the queue costs a page, how long questions take
 * meanwhile, and what that means for archives. `npm run bench:scale -- 400` (pages; 300 unless said otherwise). Starts a PostgreSQL of
 * its own from Debian's packages; says so and stops where there is none.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { read } from '../src/index.ts';
import { openPostgres, type PostgresStore } from '../src/store/postgres/open.ts';
import type { PageTask } from '../src/worker/page.ts';
import { Queue } from '../src/worker/queue/queue.ts';
import { type Cluster, startCluster } from '../tests/faults/cluster.ts';

const pages = Number(argv[2] ?? 300);
const examples = join(import.meta.dirname, '../examples');
const texts = readdirSync(examples)
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(examples, name), 'utf8') }));

/** An example page with a line of its own, so that no two are the same bytes. */
function page(n: number): PageTask {
  const { name, text } = texts[n % texts.length] ?? { name: '', text: '' };
  const html = name.endsWith('.html');
  const bytes = new TextEncoder().encode(html ? `${text}<!-- ${n} -->` : `${text}\n\nEdition ${n}\n`);
  return {
    bytes,
    source: `${n}-${name}`,
    mediaType: html ? 'text/html' : 'text/plain',
    charset: 'utf-8',
    given: { url: null, date: null, outlet: null },
  };
}

interface Run {
  readonly seconds: number;
  /** Milliseconds of each question asked meanwhile. */
  readonly questions: readonly number[];
}

async function withWorkers(cluster: Cluster, workers: number): Promise<Run> {
  const address = new URL(cluster.address);
  address.searchParams.set('schema', `workers_${workers}`);
  const store = await openPostgres(address.href, { create: true });
  const queue = await Queue.open(address.href);
  await queue.add(Array.from({ length: pages }, (_, n) => page(n)));
  const command = [join(import.meta.dirname, '../bin/readout.js'), 'worker', '--until-empty', '--db', address.href];
  const children = Array.from({ length: workers }, () => spawn(execPath, command, { stdio: 'ignore' }));
  while ((await queue.counts()).done === 0) await sleep(20);
  const started = performance.now();
  const before = (await queue.counts()).done;
  const questions: number[] = [];
  while ((await queue.counts()).done < pages) {
    questions.push(await asked(store));
    await sleep(100);
  }
  const seconds = ((performance.now() - started) / 1000) * (pages / (pages - before));
  await Promise.all(children.map((child) => new Promise((resolve) => child.on('close', resolve))));
  await queue.close();
  await store.close();
  return { seconds, questions };
}

async function asked(store: PostgresStore): Promise<number> {
  const started = performance.now();
  await store.select({ filter: { kind: 'facet', facet: 'act', any: ['deny'] }, order: 'newest', after: null, limit: 50 });
  return performance.now() - started;
}

/** The same pages read in this process and stored nowhere: what reading alone costs. */
function readAlone(): number {
  const some = Array.from({ length: Math.min(pages, 60) }, (_, n) => page(n));
  for (const task of some.slice(0, 5)) read(task.bytes, { source: task.source, mediaType: task.mediaType });
  const started = performance.now();
  for (const task of some) read(task.bytes, { source: task.source, mediaType: task.mediaType });
  return (performance.now() - started) / some.length;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const line = (what: string, value: string): void => console.log(`${what.padEnd(52)}${value.padStart(14)}`);

const cluster = startCluster();
if (cluster === null) {
  console.log('no PostgreSQL here: bench:scale needs Debian’s package postgresql');
  exit(0);
}
try {
  const alone = readAlone();
  const one = await withWorkers(cluster, 1);
  const two = await withWorkers(cluster, 2);
  const sorted = [...one.questions, ...two.questions].sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  line(`pages, ${cpus().length} cores`, String(pages));
  line('reading alone, ms a page', alone.toFixed(1));
  line('one worker, pages a second', (pages / one.seconds).toFixed(1));
  line('two workers, pages a second', (pages / two.seconds).toFixed(1));
  line('two against one', (one.seconds / two.seconds).toFixed(2));
  line('queue and record, ms a page', ((one.seconds * 1000) / pages - alone).toFixed(1));
  line('a question meanwhile, p95 ms', p95.toFixed(1));
  const aDay = 86_400_000 / alone;
  for (const [name, archive] of [
    ['100 million pages', 1e8],
    ['3 billion pages', 3e9],
  ] as const)
    line(`${name} by read --jsonl: core-days`, Math.ceil(archive / aDay).toLocaleString('en'));
} finally {
  cluster.dispose();
}
