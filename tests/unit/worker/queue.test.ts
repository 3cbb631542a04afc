import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPostgres, type PostgresStore } from '../../../src/store/postgres/open.ts';
import type { PageTask } from '../../../src/worker/page.ts';
import { jobOf, pageOf } from '../../../src/worker/queue/jobs.ts';
import { metrics, WorkerTally } from '../../../src/worker/queue/metrics.ts';
import { Queue } from '../../../src/worker/queue/queue.ts';
import { startWorker, type WorkerNews } from '../../../src/worker/queue/work.ts';
import { dropSchema, POSTGRES, schemaAddress } from '../../support/postgres.ts';

const page = (n: number): PageTask => ({
  bytes: new TextEncoder().encode(
    `“We will not sign paper ${n},” Ada Berg said on Friday.\n\nMore talks follow, she added, in week ${n}.\n`,
  ),
  source: `page-${n}.txt`,
  mediaType: 'text/plain',
  charset: 'utf-8',
  given: { url: null, date: null, outlet: null },
});

test('a job carries the page whole', () => {
  const back = pageOf(JSON.parse(JSON.stringify(jobOf(page(3)))));
  expect({ ...back, bytes: [...back.bytes] }).toEqual({ ...page(3), bytes: [...page(3).bytes] });
});

test('metrics in Prometheus’s text format', () => {
  const text = metrics(new WorkerTally(), { waiting: 3, active: 2, done: 9, dead: 1 });
  expect(text).toContain('# TYPE readout_queue_waiting gauge\nreadout_queue_waiting 3\n');
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(?:# (?:HELP|TYPE) readout_\w+ .+|readout_\w+ \d+)$/);
});

describe.skipIf(POSTGRES === null)('a queue in PostgreSQL', () => {
  let address = '';
  let store: PostgresStore;
  let queue: Queue;
  beforeEach(async () => {
    address = schemaAddress(POSTGRES ?? '');
    store = await openPostgres(address, { create: true });
    queue = await Queue.open(address, { every: 1 });
  });
  afterEach(async () => {
    await queue.close();
    await store.close();
    const jobs = new URL(address);
    jobs.searchParams.set('schema', `readout_jobs_${jobs.searchParams.get('schema')}`);
    await dropSchema(jobs.href);
    await dropSchema(address);
  });

  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200 && !(await holds()); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  };
  const empty = async (): Promise<boolean> => {
    const { waiting, active } = await queue.counts();
    return waiting + active === 0;
  };
  const worker = (heard: (news: WorkerNews) => void = () => {}) =>
    startWorker(store, queue, { threads: 1, batch: 8, now: () => '2022-03-20T10:00:00.000Z', heard, version: 'test-1' });

  test('every page is stored once, its job done in the same transaction', async () => {
    expect(await queue.add(Array.from({ length: 20 }, (_, n) => page(n)))).toBe(20);
    const news: WorkerNews[] = [];
    const running = await worker((each) => news.push(each));
    await until(empty);
    await running.drain();
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, done: 20, dead: 0 });
    expect((await store.documents(null, 100)).length).toBe(20);
    expect(news.filter(({ kind }) => kind === 'stored')).toHaveLength(20);
    expect(await store.check()).toEqual([]);
  });

  test('draining finishes what is at hand and leaves the rest', async () => {
    await queue.add(Array.from({ length: 60 }, (_, n) => page(n)));
    const running = await worker();
    await until(async () => (await store.documents(null, 1)).length > 0);
    await running.drain();
    const { waiting, active, done } = await queue.counts();
    expect([active, waiting + done]).toEqual([0, 60]);
    expect((await store.documents(null, 100)).length).toBe(done);
  });

  test('a job that cannot be unpacked ends among the dead with its reason, and can be given to the workers again', async () => {
    await queue.boss.insert('pages', [{ data: { ...jobOf(page(1)), packed: 'AAAA' }, retryLimit: 0 }]);
    const running = await worker();
    await until(async () => (await queue.counts()).dead === 1);
    const [dead] = await queue.dead(10);
    expect(dead).toMatchObject({ source: 'page-1.txt' });
    expect(dead?.reason).not.toBe('');
    await running.drain();
    expect(await queue.replay()).toBe(1);
    expect(await queue.counts()).toMatchObject({ waiting: 1, dead: 0 });
  });
});
