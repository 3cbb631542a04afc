import { buffer } from 'node:stream/consumers';
import type { ReadOptions } from '../index.ts';
import { read } from '../index.ts';
import { findFiles, isAddress, reasonOf } from '../load/files.ts';
import { fetchPage } from '../load/ways-in/fetch-page.ts';
import { type Entry, isSkipped, type Member, type Skipped } from '../load/ways-in/member.ts';
import { openEntry, openFile, openPages } from '../load/ways-in/open-pages.ts';
import { WEB_LIMITS } from '../load/ways-in/web-request.ts';
import type { GivenMetadata } from '../types/input.ts';
import type { Reading } from '../types/reading.ts';
import { EXIT, type ExitCode, worse } from './exit.ts';
import type { Io } from './io.ts';

/** What the options say about every page of a command line. */
export type Given = Pick<ReadOptions, 'url' | 'date' | 'outlet' | 'trace'> & {
  /** Whether pages at private addresses may be fetched. */
  readonly allowPrivate?: boolean;
};

/**
 * Reads the pages that `operands` name, one after the other, those inside archives, mails, feeds and exports too, and hands each
 * Reading to `use`, and what was not read inside a file to `useSkipped`. A page that cannot be read is named on standard error with the reason and never stops the rest. Gives the exit
 * code: a file that gives no page at all is a failure, a part of one that does not is only told.
 */
export async function eachReading(
  operands: readonly string[],
  given: Given,
  io: Io,
  use: (reading: Reading, page: Page) => Promise<void> | void,
  useSkipped: (skipped: Skipped) => Promise<void> | void = () => {},
): Promise<ExitCode> {
  const { files, problems } = findFiles(operands);
  for (const { path, reason } of problems) io.err(`readout: ${path}: ${reason}`);
  let code: ExitCode = problems.length > 0 ? EXIT.failed : EXIT.ok;
  const progress = progressLine(io, files.length);
  for (const [i, file] of files.entries()) {
    progress(i, file);
    let pages = 0;
    for await (const result of readEach(file, given, io)) {
      pages++;
      if ('reading' in result) await use(result.reading, result.page);
      else {
        progress(i, null);
        io.err(`readout: ${result.path}: ${result.reason}`);
        code = worse(code, result.code);
        if (result.path !== file) await useSkipped(result);
      }
    }
    if (pages === 0) {
      io.err(`readout: ${file}: there is no page in this file`);
      code = worse(code, EXIT.failed);
    }
  }
  progress(files.length, null);
  return code;
}

/** What was read: the bytes, and what was known about them. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly given: GivenMetadata;
}

type Result =
  | { readonly reading: Reading; readonly page: Page }
  | { readonly path: string; readonly reason: string; readonly code: ExitCode };

async function* readEach(file: string, given: Given, io: Io): AsyncGenerator<Result> {
  try {
    for await (const entry of entriesOf(file, given.allowPrivate === true, io))
      if (isSkipped(entry)) yield { ...entry, code: entry.path === file ? EXIT.failed : EXIT.ok };
      else yield readMember(entry, given);
  } catch (error) {
    yield { path: file, reason: reasonOf(error), code: EXIT.failed };
  }
}

async function* entriesOf(file: string, allowPrivate: boolean, io: Io): AsyncGenerator<Entry> {
  if (file === '-') yield* openPages({ path: '(standard input)', bytes: await buffer(io.stdin) });
  else if (isAddress(file)) yield* openEntry(await fetchPage(file, { ...WEB_LIMITS, allowPrivate }));
  else yield* openFile(file);
}

/** What the caller gives is trusted before what the container says. */
function readMember(
  { path, bytes, mediaType, charset, url, date, outlet }: Member,
  { allowPrivate: _, ...given }: Given,
): Result {
  const stated = { ...(charset && { charset }), ...(url && { url }), ...(date && { date }), ...(outlet && { outlet }) };
  try {
    const known = { url: given.url ?? url, date: given.date ?? date, outlet: given.outlet ?? outlet };
    return { reading: read(bytes, { source: path, mediaType, ...stated, ...given }), page: { bytes, charset, given: known } };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { path, reason: `an error of Readout’s own, please report it: ${trace}`, code: EXIT.bug };
  }
}

/** From this many files on, a line on the terminal says how far the reading is. */
const MANY = 5;
/** Back to the first column and erase the line. */
const ERASE = '\r\u{1b}[K';

function progressLine(io: Io, all: number): (done: number, file: string | null) => void {
  if (io.draw === null || all < MANY) return () => {};
  const { draw, width } = io;
  return (done, file) => draw(file === null ? ERASE : `${ERASE}${`reading ${done + 1} of ${all}  ${file}`.slice(0, width - 1)}`);
}
