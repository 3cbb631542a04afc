import { createServer, type Server } from 'node:http';
import process from 'node:process';
import { openPostgres } from '../../store/postgres/open.ts';
import { isAddress } from '../../views/record/open-record.ts';
import { metrics, WorkerTally } from '../../worker/queue/metrics.ts';
import { Queue } from '../../worker/queue/queue.ts';
import { startWorker } from '../../worker/queue/work.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, told } from '../record.ts';
import { counted } from '../text.ts';

export interface WorkerCommandOptions extends RecordOptions {
  readonly threads?: number;
  readonly metrics?: number;
  readonly untilEmpty?: boolean;
}

/** How often the queue is looked at when the worker is to stop once it is empty, in milliseconds. */
const LOOK = 1_000;

/** `readout worker`: reads the pages of the queue into the record, until it is stopped. */
export async function workerCommand(options: WorkerCommandOptions, io: Io): Promise<ExitCode> {
  const address = recordPath(options);
  if (!isAddress(address)) {
    io.err('readout: workers share a record in PostgreSQL: readout worker --db postgres://user@host/database');
    return EXIT.usage;
  }
  try {
    const store = await openPostgres(address, { create: true });
    const queue = await Queue.open(address);
    const tally = new WorkerTally();
    const server = options.metrics === undefined ? null : await serveMetrics(options.metrics, tally, queue);
    const worker = await startWorker(store, queue, {
      threads: options.threads ?? 1,
      now: () => new Date().toISOString(),
      heard: (news) => {
        tally.hear(news);
        if (news.kind === 'failed') io.err(`readout: ${news.source}: ${news.reason.split('\n')[0]}`);
        if (news.kind === 'trouble') io.err(`readout: ${news.reason}; its pages are tried again`);
      },
    });
    io.err(`readout: reading pages of ${store.location}; Ctrl-C finishes those at hand and stops`);
    await (options.untilEmpty === true ? Promise.race([stopped(), emptied(queue)]) : stopped());
    await worker.drain();
    server?.close();
    await queue.close();
    await store.close();
    await io.out(`${counted(tally.pages, 'page')} stored, ${counted(tally.failed, 'page')} failed\n`);
    return EXIT.ok;
  } catch (error) {
    return told(error, io);
  }
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

async function emptied(queue: Queue): Promise<void> {
  for (;;) {
    const { waiting, active } = await queue.counts();
    if (waiting + active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** For Prometheus, on this machine alone. */
async function serveMetrics(port: number, tally: WorkerTally, queue: Queue): Promise<Server> {
  const server = createServer((_request, response) => {
    queue.counts().then(
      (counts) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metrics(tally, counts)),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}
