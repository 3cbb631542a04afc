import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFiles } from '../../load/files.ts';
import type { Store } from '../../store/port.ts';
import { ingest, type News, type Offered, outdated } from '../../worker/ingest.ts';
import type { As } from '../../worker/offers.ts';
import { EXIT, type ExitCode, worse } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, withRecord } from '../record.ts';
import { counted } from '../text.ts';
import { offersOf } from './add-offers.ts';

export interface AddOptions extends RecordOptions {
  readonly as?: As;
  readonly url?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly threads?: number;
  readonly watch?: boolean;
  readonly reread?: boolean;
  readonly queue?: boolean;
  readonly allowPrivate?: boolean;
}

/** Below this many files one thread is faster: a reader takes a while to load its tables. */
const WORTH_THREADS = 24;
/** How often a watched folder is looked at, in milliseconds. */
const EVERY = 2_000;

/** `readout add`: pages into the record. */
export async function addCommand(operands: readonly string[], options: AddOptions, io: Io): Promise<ExitCode> {
  if (options.queue === true) return (await import('./add-queue.ts')).addToQueue(operands, options, io);
  return withRecord(
    options,
    io,
    async ({ store }) => {
      const tally = new Tally(io, options);
      if (options.reread === true) await run(store, outdated(store), 2, options, tally);
      if (operands.length > 0) await addFiles(store, operands, options, tally);
      await tally.print();
      if (options.watch === true) await watch(store, operands, options, io, tally);
      return tally.code;
    },
    true,
  );
}

async function addFiles(store: Store, operands: readonly string[], options: AddOptions, tally: Tally): Promise<void> {
  const { files, problems } = findFiles(operands);
  for (const { path, reason } of problems) tally.hear({ kind: 'problem', source: path, reason, bug: false, part: false });
  tally.expect(files.length);
  await run(store, offersOf(files, options), files.length, options, tally);
}

async function run(
  store: Store,
  pages: AsyncIterable<Offered>,
  files: number,
  { threads }: AddOptions,
  tally: Tally,
): Promise<void> {
  const wanted = threads ?? (files < WORTH_THREADS ? 1 : availableParallelism());
  await ingest(store, pages, { threads: wanted, now: () => new Date().toISOString(), heard: (news) => tally.hear(news) });
}

/** Looks for new and changed files until it is stopped; being stopped at any moment loses nothing. */
async function watch(store: Store, operands: readonly string[], options: AddOptions, io: Io, tally: Tally): Promise<never> {
  const seen = new Map<string, string>();
  io.err(`readout: watching ${operands.join(', ')}; Ctrl-C stops`);
  for (;;) {
    const changed = findFiles(operands).files.filter((file) => isNew(seen, file));
    if (changed.length > 0) {
      tally.begin();
      await run(store, offersOf(changed, options), changed.length, options, tally);
      if (tally.stored > 0) await tally.print();
    }
    await sleep(EVERY);
  }
}

function isNew(seen: Map<string, string>, file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  const state = stats === undefined ? '' : `${stats.mtimeMs} ${stats.size}`;
  if (seen.get(file) === state) return false;
  seen.set(file, state);
  return true;
}

const ERASE = '\r\u{1b}[K';
/** Without a terminal, a line of progress this often, in milliseconds. */
const SELDOM = 10_000;

/** Counts what happens and tells how it goes on standard error. */
class Tally {
  code: ExitCode = EXIT.ok;
  stored = 0;
  private readonly io: Io;
  private readonly options: AddOptions;
  private counts = { added: 0, reread: 0, known: 0, problems: 0, statements: 0, queued: 0 };
  private expected = 0;
  private started = performance.now();
  private told = performance.now();

  constructor(io: Io, options: AddOptions) {
    this.io = io;
    this.options = options;
  }

  begin(): void {
    this.counts = { added: 0, reread: 0, known: 0, problems: 0, statements: 0, queued: 0 };
    this.stored = 0;
    this.expected = 0;
    this.started = performance.now();
  }

  expect(files: number): void {
    this.expected += files;
  }

  hear(news: News): void {
    if (news.kind === 'problem') {
      this.counts.problems += 1;
      if (!news.part) this.code = worse(this.code, news.bug ? EXIT.bug : EXIT.failed);
      this.io.draw?.(ERASE);
      this.io.err(
        `readout: ${news.source}: ${news.bug ? `an error of Readout’s own, please report it: ${news.reason}` : news.reason}`,
      );
    } else if (news.kind === 'known') this.counts.known += 1;
    else {
      this.stored += 1;
      this.counts[news.put.result] += 1;
      this.counts.statements += news.put.statements;
      this.counts.queued += news.put.queued;
    }
    this.progress();
  }

  async print(): Promise<void> {
    this.io.draw?.(ERASE);
    const { added, reread, known, problems, statements, queued } = this.counts;
    if (this.options.json === true) {
      await this.io.out(`${JSON.stringify({ record: recordPath(this.options), ...this.counts })}\n`);
      return;
    }
    const parts = [
      `${counted(added, 'page')} added`,
      reread > 0 ? `${counted(reread, 'page')} read again` : '',
      known > 0 ? `${counted(known, 'page')} known already` : '',
      problems > 0 ? `${counted(problems, 'problem')}` : '',
    ];
    await this.io.out(
      `${parts.filter((part) => part !== '').join(', ')}; ${counted(statements, 'statement')} into ${recordPath(this.options)}\n`,
    );
    if (queued > 0)
      this.io.err(`readout: ${counted(queued, 'decision')} of yours found no statement any more; see readout review --queued`);
  }

  /** `120 of 500 pages · 35 a second · 11 s left`. */
  private progress(): void {
    const { added, reread, known, problems } = this.counts;
    const done = added + reread + known + problems;
    const seconds = (performance.now() - this.started) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const all = Math.max(this.expected, done);
    const left = Math.ceil((all - done) / Math.max(rate, 0.001));
    const line = `${done} of ${all} pages · ${rate.toFixed(rate < 10 ? 1 : 0)} a second · ${left} s left`;
    if (this.io.draw !== null) this.io.draw(`${ERASE}${line.slice(0, this.io.width - 1)}`);
    else if (performance.now() - this.told > SELDOM) {
      this.told = performance.now();
      this.io.err(`readout: ${line}`);
    }
  }
}
