import { createHash } from 'node:crypto';
import { withSameActors } from '../record/same-actors.ts';
import type { Incoming, Put, Store } from '../store/port.ts';
import type { PageTask } from './page.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { openReaders } from './readers.ts';

/** A page that is offered, or the reason why there is none where one was expected. */
export type Offered = { readonly page: PageTask } | Problem;

/** `part`: of an archive or mail; told, and no failure of the whole. */
export interface Problem {
  readonly source: string;
  readonly problem: string;
  readonly part?: boolean;
}

export interface IngestOptions {
  /** Pages read at once. */
  readonly threads: number;
  /** The instant now, ISO 8601. */
  readonly now: () => string;
  /** Hears of every page when it is safely stored, known, or cannot be. */
  readonly heard: (news: News) => void;
  /** Version of the reader; the running one unless a test says otherwise. */
  readonly version?: string;
}

export type News =
  | { readonly kind: 'stored'; readonly source: string; readonly put: Put }
  | { readonly kind: 'known'; readonly source: string }
  | { readonly kind: 'problem'; readonly source: string; readonly reason: string; readonly bug: boolean; readonly part: boolean };

/** Pages of one transaction, and how long the first may wait for the rest, in milliseconds. */
const BATCH = 48;
const PATIENCE = 500;

/**
 * Reads pages and stores them: many readers, one writer, a transaction a batch. Every page that was heard of as stored is on disk, so
 * that a run that was killed goes on where it stopped by simply being started again. Holds a few batches in memory, however many
 * pages come.
 */
export async function ingest(
  store: Store,
  pages: AsyncIterable<Offered> | Iterable<Offered>,
  options: IngestOptions,
): Promise<void> {
  if (!(await store.linked())) await store.relink();
  const readers = openReaders(options.threads);
  const writer = new Writer(store, options);
  const running = new Set<Promise<void>>();
  try {
    for await (const offered of pages) {
      if ('problem' in offered) {
        options.heard({
          kind: 'problem',
          source: offered.source,
          reason: offered.problem,
          bug: false,
          part: offered.part === true,
        });
        continue;
      }
      const { page } = offered;
      if (!(await writer.wants(page))) {
        options.heard({ kind: 'known', source: page.source });
        continue;
      }
      const work = readers.read(page).then((result) => writer.take(page, result));
      running.add(work);
      work.finally(() => running.delete(work)).catch(() => {});
      if (running.size >= readers.threads * 4) await Promise.race(running);
    }
    await Promise.all(running);
    await writer.flush();
  } finally {
    await readers.close();
  }
}

class Writer {
  private readonly store: Store;
  private readonly options: IngestOptions;
  private readonly version: string;
  private batch: Incoming[] = [];
  private since = 0;

  constructor(store: Store, options: IngestOptions) {
    this.store = store;
    this.options = options;
    this.version = options.version ?? pipelineVersion();
  }

  async wants({ bytes, source, given }: PageTask): Promise<boolean> {
    const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const [missing] = await this.store.missing([{ id, source, given }], this.version);
    return missing === true;
  }

  async take(page: PageTask, result: Awaited<ReturnType<ReturnType<typeof openReaders>['read']>>): Promise<void> {
    if ('bug' in result) {
      this.options.heard({ kind: 'problem', source: page.source, reason: result.bug, bug: true, part: false });
      return;
    }
    if (this.batch.length === 0) this.since = performance.now();
    const { bytes, source, given, charset } = page;
    const reading = withSameActors(result.reading);
    this.batch.push({ bytes, source, given, charset, reading, version: this.version, at: this.options.now() });
    if (this.batch.length >= BATCH || performance.now() - this.since > PATIENCE) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    if (batch.length === 0) return;
    const done = await this.store.put(batch);
    for (const [i, put] of done.entries()) this.options.heard({ kind: 'stored', source: batch[i]?.source ?? '', put });
  }
}

/** Every document of the record that an older reader read, from the bytes the record keeps. */
export async function* outdated(store: Store, version: string = pipelineVersion()): AsyncGenerator<Offered> {
  for (let after: string | null = null; ; ) {
    const documents = await store.documents(after, 100);
    for (const { id, version: read, origin, mediaType, charset } of documents) {
      if (read === version) continue;
      const bytes = await store.original(id);
      const declared = mediaType === 'text/html' || mediaType === 'text/plain' ? mediaType : null;
      if (bytes !== null) yield { page: { bytes, source: origin.source, given: origin.given, mediaType: declared, charset } };
    }
    after = documents.at(-1)?.id ?? null;
    if (after === null) return;
  }
}
