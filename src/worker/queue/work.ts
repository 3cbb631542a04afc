import { withSameActors } from '../../record/same-actors.ts';
import type { Incoming, Put } from '../../store/port.ts';
import type { PostgresStore } from '../../store/postgres/open.ts';
import type { PageTask } from '../page.ts';
import { pipelineVersion } from '../pipeline-version.ts';
import { openReaders } from '../readers.ts';
import { type PageJob, pageOf } from './jobs.ts';
import { PAGES, type Queue } from './queue.ts';

export interface WorkerOptions {
  /** Pages read at once. */
  readonly threads: number;
  /** Jobs fetched at once. */
  readonly batch?: number;
  /** The instant now, ISO 8601. */
  readonly now: () => string;
  readonly heard?: (news: WorkerNews) => void;
  readonly version?: string;
}

export type WorkerNews =
  | { readonly kind: 'stored'; readonly source: string; readonly put: Put }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string }
  /** The database could not be reached, or the batch not stored; its pages are tried again. */
  | { readonly kind: 'trouble'; readonly reason: string };

export interface Worker {
  /** Takes no more pages, finishes those it has, and resolves when all are stored. */
  readonly drain: () => Promise<void>;
}

const BATCH = 16;

interface Job {
  readonly id: string;
  readonly retryCount: number;
  readonly data: PageJob;
}

/**
 * Reads pages of the queue into the record until it is drained. The pages of a batch and the end of their jobs are one transaction:
 * killed at any moment, a page is either stored and done, or neither, and then another worker gets it.
 */
export async function startWorker(store: PostgresStore, queue: Queue, options: WorkerOptions): Promise<Worker> {
  const { threads, batch = BATCH, heard = () => {} } = options;
  const readers = openReaders(threads);
  const take = async (jobs: readonly Job[]): Promise<{ id: string; status: 'completed' | 'failed'; output?: object }[]> => {
    const read = await Promise.all(jobs.map((job) => readJob(job, readers, options)));
    const good = read.filter((each) => 'incoming' in each);
    const puts = await store.putWith(
      good.map(({ incoming }) => incoming),
      async (db) => {
        const attempts = good.map(({ job: { id, retryCount } }) => ({ id, retryCount }));
        if (attempts.length > 0) await queue.boss.complete(PAGES, attempts, null, { db });
      },
    );
    for (const [i, put] of puts.entries()) heard({ kind: 'stored', source: good[i]?.job.data.source ?? '', put });
    return read.map((each) => {
      if ('incoming' in each) return { id: each.job.id, status: 'completed' };
      heard({ kind: 'failed', source: each.job.data.source, reason: each.reason });
      return { id: each.job.id, status: 'failed', output: { message: each.reason } };
    });
  };
  await queue.boss.work<
    PageJob,
    void,
    { batchSize: number; burstWhenBatchFull: true; pollingIntervalSeconds: number; perJobResults: true; includeMetadata: true }
  >(
    PAGES,
    { batchSize: batch, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5, perJobResults: true, includeMetadata: true },
    async (jobs) => {
      try {
        return await take(jobs);
      } catch (error) {
        heard({ kind: 'trouble', reason: (error as Error).message });
        throw error;
      }
    },
  );
  return {
    drain: async () => {
      await queue.boss.offWork(PAGES, { wait: true });
      await readers.close();
    },
  };
}

type Read = { readonly job: Job; readonly incoming: Incoming } | { readonly job: Job; readonly reason: string };

async function readJob(job: Job, readers: ReturnType<typeof openReaders>, { now, version }: WorkerOptions): Promise<Read> {
  try {
    const page: PageTask = pageOf(job.data);
    const result = await readers.read(page);
    if ('bug' in result) return { job, reason: result.bug };
    const { bytes, source, given, charset } = page;
    const reading = withSameActors(result.reading);
    return { job, incoming: { bytes, source, given, charset, reading, version: version ?? pipelineVersion(), at: now() } };
  } catch (error) {
    return { job, reason: (error as Error).message };
  }
}
