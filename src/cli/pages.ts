import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { ReadOptions } from '../index.ts';
import { read } from '../index.ts';
import { findFiles, mediaTypeOf, reasonOf } from '../load/files.ts';
import type { Reading } from '../types/reading.ts';
import { EXIT, type ExitCode, worse } from './exit.ts';
import type { Io } from './io.ts';

/** What the options say about every page of a command line. */
export type Given = Pick<ReadOptions, 'url' | 'date' | 'outlet' | 'trace'>;

/**
 * Reads the pages that `operands` name, one after the other, and hands each Reading to `use`. A page that cannot be read is named
 * on standard error with the reason and never stops the rest. Gives the exit code.
 */
export async function eachReading(
  operands: readonly string[],
  given: Given,
  io: Io,
  use: (reading: Reading) => Promise<void> | void,
): Promise<ExitCode> {
  const { files, problems } = findFiles(operands);
  for (const { path, reason } of problems) io.err(`readout: ${path}: ${reason}`);
  let code: ExitCode = problems.length > 0 ? EXIT.failed : EXIT.ok;
  const progress = progressLine(io, files.length);
  for (const [i, file] of files.entries()) {
    progress(i, file);
    const result = await readOne(file, given, io);
    if ('reading' in result) await use(result.reading);
    else {
      progress(i, null);
      io.err(`readout: ${file}: ${result.reason}`);
      code = worse(code, result.code);
    }
  }
  progress(files.length, null);
  return code;
}

type Result = { readonly reading: Reading } | { readonly reason: string; readonly code: ExitCode };

async function readOne(file: string, given: Given, io: Io): Promise<Result> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(io.stdin) : readFileSync(file);
  } catch (error) {
    return { reason: reasonOf(error), code: EXIT.failed };
  }
  try {
    const source = file === '-' ? '(standard input)' : file;
    return { reading: read(bytes, { source, mediaType: mediaTypeOf(file), ...given }) };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { reason: `an error of Readout’s own, please report it: ${trace}`, code: EXIT.bug };
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
