/**
 * The app with size: server time of each page (the first answer, p50, p95), its weight without its article, and with `--paint` the first
 * contentful paint in Chromium on loopback. `npm run bench:web` builds a record of 100,000 generated statements; `--statements N`
 * another; `--keep FOLDER` uses one again; `--cpu` counts this process's own time instead of the clock's, for a machine that is busy with
 * something else; `--assert` fails above the targets.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Incoming } from '../src/store/port.ts';
import { openSqlite } from '../src/store/sqlite/open.ts';
import { recordOver } from '../src/views/record/open-record.ts';
import { BROWSER_ARGUMENTS, findChromium } from '../tests/support/chromium.ts';
import { chance, generatedPage, personId } from '../tests/support/generated.ts';
import { incoming } from '../tests/support/stores.ts';

const SHAPE = { statements: 30, actors: 2_000, words: 12_000, firstDay: '2013-01-01', days: 3_650 };
const SEED = 2022;
const BATCH = 48;
const ROUNDS = 40;
/** Milliseconds of the server, and bytes of a page without the article’s own text. */
const TARGET = { time: 50, weight: 120 * 1024, paint: 300 };

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    statements: { type: 'string', default: '100000' },
    keep: { type: 'string' },
    assert: { type: 'boolean', default: false },
    cpu: { type: 'boolean', default: false },
    paint: { type: 'boolean', default: false },
  },
});
const folder = options.keep ?? join(tmpdir(), `readout-web-${process.pid}`);
const file = join(folder, `web-${options.statements}.db`);
mkdirSync(folder, { recursive: true });

/** Milliseconds. */
const clock = (): number => {
  if (!options.cpu) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function build(): Promise<void> {
  const store = openSqlite(file, { create: true });
  const pages = Math.ceil(Number(options.statements) / SHAPE.statements);
  for (let n = 0; n < pages; n += BATCH) {
    const batch: Incoming[] = [];
    for (let i = n; i < Math.min(pages, n + BATCH); i += 1) batch.push(incoming(generatedPage(SEED, i, SHAPE)));
    await store.put(batch);
  }
  await store.close();
}

if (!existsSync(file)) await build();
const record = recordOver(openSqlite(file));
// The pages are JSX, which Node does not run as it stands: the built app is measured.
const built = join(import.meta.dirname, '../dist/src/server/app.js');
const { createApp } = (await import(built)) as typeof import('../src/server/app.ts');
const house = { record, who: 'bench', now: () => new Date().toISOString(), log: console.error };
const app = createApp(house);
const busiest = (await record.store.speakers(0, 1))[0]?.value ?? '';
const documents = await record.store.documents(null, 400);

const one = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const someone = (next: () => number): string => personId(Math.floor(next() ** 2 * SHAPE.actors));
const PATHS: Readonly<Record<string, (next: () => number) => string>> = {
  brief: () => '/',
  pages: (next) => `/pages?from=${Math.floor(next() * 1_000)}`,
  read: (next) => `/read/${one(next, documents).id.slice(7, 23)}`,
  'search, everything': () => '/search',
  'search, a word': (next) => `/search?q=${one(next, ['bace', 'dila', 'foka', 'gumi'])}`,
  'search, by: act:': (next) => `/search?q=by:${someone(next)}%20act:deny,assert`,
  'search, about:': () => '/search?q=about:sanctions%20-act:deny',
  'search, oldest': () => '/search?q=form:direct&order=oldest',
  actors: () => '/actors',
  'who reports whom': () => '/cites',
  actor: (next) => `/actor/${encodeURIComponent(someone(next))}`,
  'actor, the busiest': () => `/actor/${encodeURIComponent(busiest)}`,
  issue: (next) => `/issue/${one(next, ['sanctions', 'trade', 'grain'])}`,
  positions: () => '/positions',
  'positions, two days': () => '/positions?at=2020-01-01&vs=2015-01-01',
  phrases: () => '/phrases',
  compare: () => '/compare',
  review: () => '/review',
  feed: () => '/search.atom?q=act:deny',
  help: () => '/help',
};

/** Runs in the page: waits for the first contentful paint and gives its time since the navigation began. */
const PAINT = `new Promise((resolve) => {
  const [known] = performance.getEntriesByName('first-contentful-paint');
  if (known !== undefined) resolve(known.startTime);
  else new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true });
})`;

let failed = false;
console.log(`${'page'.padEnd(22)}${['first ms', 'p50 ms', 'p95 ms', 'KB', 'KB gzip'].map((head) => head.padStart(10)).join('')}`);
for (const [name, pathOf] of Object.entries(PATHS)) {
  const next = chance(name.length * 7919 + name.charCodeAt(0));
  const times: number[] = [];
  let [weight, packed] = [0, 0];
  let first: number | undefined;
  for (let i = 0; i < ROUNDS; i += 1) {
    const request = new Request(`http://127.0.0.1:4173${pathOf(next)}`, { headers: { host: '127.0.0.1:4173' } });
    const started = clock();
    const answer = await app.fetch(request);
    const text = await answer.text();
    times.push(clock() - started);
    if (answer.status >= 400) throw new Error(`${request.url}: ${answer.status}`);
    first ??= times[0];
    const own = text.replaceAll(/<div class="text [^>]*>[\s\S]*?<div class="notes"/g, '<div class="notes"');
    weight = Math.max(weight, Buffer.byteLength(own));
    packed = Math.max(packed, gzipSync(own).length);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [p50 = 0, p95 = 0] = [sorted[Math.floor(ROUNDS * 0.5)], sorted[Math.floor(ROUNDS * 0.95)]];
  const cells = [(first ?? 0).toFixed(1), p50.toFixed(1), p95.toFixed(1), (weight / 1024).toFixed(0), (packed / 1024).toFixed(0)];
  const isOver = p95 > TARGET.time || weight > TARGET.weight;
  failed ||= isOver;
  console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}${isOver ? '  above target' : ''}`);
}
if (options.paint) await paints();
await record.close();
if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
if (options.assert && failed) exit(1);

/** The first contentful paint of each page, five times, as the browser itself tells it. */
async function paints(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log('skipped: no Chromium on this machine, no paint');
    return;
  }
  const { serve } = (await import(
    join(import.meta.dirname, '../dist/src/server/serve.js')
  )) as typeof import('../src/server/serve.ts');
  const served = await serve(house, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  console.log(`\n${'page'.padEnd(22)}${'first paint, median ms'.padStart(24)}`);
  for (const [name, pathOf] of Object.entries(PATHS)) {
    if (name === 'feed' || name === 'review') continue;
    const next = chance(name.length * 7919 + name.charCodeAt(0));
    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const page = await browser.newPage();
      await page.goto(served.address + pathOf(next), { waitUntil: 'load' });
      times.push(await page.evaluate<number>(PAINT));
      await page.close();
    }
    const median = times.toSorted((a, b) => a - b)[2] ?? 0;
    failed ||= median > TARGET.paint;
    console.log(`${name.padEnd(22)}${median.toFixed(0).padStart(24)}${median > TARGET.paint ? '  above target' : ''}`);
  }
  await browser.close();
  await served.close();
}
