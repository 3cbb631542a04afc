import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecord } from '../../../src/index.ts';
import { WEB_LIMITS } from '../../../src/load/ways-in/web-request.ts';
import type { OpenedRecord } from '../../../src/views/record/open-record.ts';
import { signed } from '../../../src/watch/deliver.ts';
import { Watch, type WatchNews, type WatchOptions } from '../../../src/watch/watch.ts';

const PAGES: Record<string, string> = {
  '/1': '<html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>“We will sign the accord,” Ada Berg said on Friday in the capital of the country.</p><p>The minister said the talks had been long, and that more of them would follow in spring.</p></article></body></html>',
  '/2': '<html><head><title>Silence</title></head><body><article><h1>Silence</h1><p>Norway’s foreign minister Ada Berg refused to condemn the attack on the port on Monday.</p><p>She told reporters in Oslo that talks would go on, and that the port would be rebuilt soon.</p></article></body></html>',
};

let folder = '';
let server: Server;
let base = '';
let record: OpenedRecord;
let items: string[] = [];
let broken = false;
const asked: string[] = [];
const posted: { body: string; signature: string }[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
  [items, broken] = [['/1'], false];
  asked.length = 0;
  posted.length = 0;
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === 'POST') {
      bodyOf(request).then((body) => {
        posted.push({ body, signature: String(request.headers['x-readout-signature']) });
        response.end();
      });
    } else if (request.url === '/feed' && broken) response.writeHead(503).end();
    else if (request.url === '/feed') {
      const etag = `"${items.join()}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feed());
    } else if (PAGES[request.url ?? ''] !== undefined)
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGES[request.url ?? '']);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  record = await openRecord(join(folder, 'record.db'), { create: true });
});

afterEach(async () => {
  await record.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

const feed = (): string =>
  `<rss version="2.0"><channel><title>Desk</title>${items.map((path) => `<item><title>x</title><link>${base}${path}</link><guid>${path}</guid></item>`).join('')}</channel></rss>`;

let now = Date.parse('2022-03-20T10:00:00Z');

function watching(more: Partial<WatchOptions> = {}): { watch: Watch; news: WatchNews[] } {
  const news: WatchNews[] = [];
  const watch = new Watch(record, {
    feeds: [`${base}/feed`],
    paths: [],
    queries: [],
    delivery: { app: 'http://127.0.0.1:4173' },
    state: join(folder, 'state.json'),
    limits: { ...WEB_LIMITS, allowPrivate: true },
    every: 60_000,
    apart: 1,
    threads: 1,
    heard: (each) => news.push(each),
    now: () => now,
    ...more,
  });
  return { watch, news };
}

test('a feed is asked whether it changed; a page is fetched once, also by the next run', async () => {
  await watching().watch.round();
  expect((await record.store.documents(null, 9)).map(({ url }) => url)).toEqual([`${base}/1`]);
  now += 60_000;
  await watching().watch.round();
  expect(asked.filter((line) => line === 'GET /feed')).toHaveLength(2);
  expect(asked.filter((line) => line === 'GET /1')).toHaveLength(1);
  items = ['/2', '/1'];
  now += 60_000;
  await watching().watch.round();
  expect((await record.store.documents(null, 9)).length).toBe(2);
  expect(asked.filter((line) => line === 'GET /1')).toHaveLength(1);
});

test('before it is due a feed is left alone; a failing one is told and waits longer', async () => {
  broken = true;
  const { watch, news } = watching();
  await watch.round();
  expect(news).toMatchObject([{ kind: 'feed', trouble: 'the server answered 503', dead: false }]);
  now += 60_000;
  await watch.round();
  expect(asked.filter((line) => line === 'GET /feed')).toHaveLength(1);
  expect(watch.wait()).toBeGreaterThan(0);
});

test('what the record held before is no news; what comes is told once, each way, with the reason', async () => {
  const delivery = {
    app: 'http://127.0.0.1:4173',
    atom: join(folder, 'alerts.xml'),
    mail: join(folder, 'mail'),
    webhook: `${base}/hook`,
    secret: 'key',
  };
  const queries = ['has:silence'];
  await watching({ delivery, queries }).watch.round();
  expect(posted).toEqual([]);
  items = ['/2', '/1'];
  now += 60_000;
  await watching({ delivery, queries }).watch.round();
  const atom = readFileSync(delivery.atom, 'utf8');
  expect(atom).toContain('Here because it fits the saved query has:silence.');
  expect(atom).toContain('href="http://127.0.0.1:4173/read/');
  expect(readdirSync(delivery.mail).length).toBe(atom.split('<entry>').length - 1);
  const [post] = posted;
  const [, time = '', digest] = /^t=(\d+),v1=(\w+)$/.exec(post?.signature ?? '') ?? [];
  expect(digest).toBe(signed('key', Number(time), post?.body ?? ''));
  now += 60_000;
  await watching({ delivery, queries }).watch.round();
  expect(posted).toHaveLength(1);
});

test('what could not be told is told the next time', async () => {
  const queries = ['has:silence'];
  const bad = { app: '', webhook: `${base}/none` };
  await watching({ queries, delivery: bad }).watch.round();
  items = ['/2', '/1'];
  now += 60_000;
  const first = watching({ queries, delivery: { ...bad, webhook: 'http://127.0.0.1:9/' } });
  await first.watch.round();
  expect(first.news.find(({ kind }) => kind === 'alerts')).toMatchObject({ problems: [expect.any(String)] });
  await watching({ queries, delivery: { app: '', webhook: `${base}/hook` } }).watch.round();
  expect(posted).toHaveLength(1);
});

test('private addresses are refused unless allowed', async () => {
  const { watch, news } = watching({ limits: WEB_LIMITS });
  await watch.round();
  expect(news).toMatchObject([{ kind: 'feed', trouble: '127.0.0.1 is a private address' }]);
});
