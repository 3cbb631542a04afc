import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import { byteLines } from '../load/byte-lines.ts';
import { isBlank, LONGEST_LINE } from '../load/read-jsonl.ts';
import printLine, { type LineTask, type PrintedLine } from './print-line.ts';

/** Lines read in this thread before others are started: starting one costs more than reading a few pages. */
const ALONE = 16;
/** Lines under way for each thread; with it memory is bounded. */
const AHEAD = 4;

/**
 * `readout read --jsonl` on several threads: one printed Reading (or error) a line, in the order of the lines. A result is given as soon
 * as it and those before it are there, so whoever sends a line and waits for its answer gets it.
 */
export async function* printJsonl(chunks: AsyncIterable<Uint8Array>, threads: number): AsyncGenerator<PrintedLine> {
  const readers = new LineReaders(threads);
  const lines = byteLines(chunks, LONGEST_LINE)[Symbol.asyncIterator]();
  const underWay: Promise<PrintedLine>[] = [];
  let number = 0;
  let coming: Promise<IteratorResult<Uint8Array | null>> | null = lines.next();
  try {
    while (coming !== null || underWay.length > 0) {
      const [head] = underWay;
      const event = await first(underWay.length < readers.window ? coming : null, head);
      if ('printed' in event) {
        underWay.shift();
        yield event.printed;
      } else {
        const line = event.line.done === true ? undefined : event.line.value;
        if (line !== undefined) number++;
        if (line === null || (line !== undefined && !isBlank(line))) underWay.push(readers.print({ line, number }));
        coming = line === undefined ? null : lines.next();
      }
    }
  } finally {
    await readers.close();
  }
}

type Event = { readonly line: IteratorResult<Uint8Array | null> } | { readonly printed: PrintedLine };

/** What comes first: the next line (null: none wanted) or the oldest result. At least one of them is there. */
function first(
  coming: Promise<IteratorResult<Uint8Array | null>> | null,
  head: Promise<PrintedLine> | undefined,
): Promise<Event> {
  const events: Promise<Event>[] = [];
  if (head !== undefined) events.push(head.then((printed) => ({ printed })));
  if (coming !== null) events.push(coming.then((line) => ({ line })));
  return Promise.race(events);
}

class LineReaders {
  private pool: Tinypool | null = null;
  private readonly threads: number;

  constructor(threads: number) {
    this.threads = threads;
  }

  /** How many lines may be under way. */
  get window(): number {
    return this.pool === null ? 1 : this.threads * AHEAD;
  }

  async print(task: LineTask): Promise<PrintedLine> {
    if (this.threads <= 1 || task.number <= ALONE) return printLine(task);
    this.pool ??= new Tinypool({
      filename: new URL(`./print-line${extname(import.meta.filename)}`, import.meta.url).href,
      minThreads: this.threads,
      maxThreads: this.threads,
    });
    // A view would be sent with all of the buffer it looks into.
    const sent = { ...task, line: task.line === null ? null : task.line.slice() };
    return this.pool.run(sent).catch((error: unknown) => lost(task, error));
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
  }
}

/** A thread that died costs its line, not the run. */
function lost({ number }: LineTask, error: unknown): PrintedLine {
  return { json: JSON.stringify({ id: null, error: `line ${number}: internal error: ${String(error)}` }), failed: true };
}
