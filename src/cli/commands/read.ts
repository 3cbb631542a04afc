import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findFiles, reasonOf } from '../../load/files.ts';
import { skippedReading } from '../../load/ways-in/skipped-reading.ts';
import type { Reading } from '../../types/reading.ts';
import { statsOf } from '../../views/stats.ts';
import { printJsonl } from '../../worker/print-jsonl.ts';
import { EXIT, type ExitCode, worse } from '../exit.ts';
import type { Io } from '../io.ts';
import { eachReading, type Given } from '../pages.ts';
import { printedReading } from '../print-reading.ts';
import { printedStats } from '../print-stats.ts';
import { styleOf } from '../style.ts';

export interface ReadCommandOptions extends Given {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly stats?: boolean;
  readonly furniture?: boolean;
  /** With --jsonl: pages read at once. */
  readonly threads?: number;
  /** False with --no-color. */
  readonly color?: boolean;
}

/** `readout read`: pages in, their statements out. */
export async function readCommand(operands: readonly string[], options: ReadCommandOptions, io: Io): Promise<ExitCode> {
  if (options.jsonl === true) return jsonLines(operands, options.threads ?? availableParallelism(), io);
  const { json, stats, furniture, color, jsonl: _, threads: __, ...given } = options;
  if (json === true) return jsonOutput(operands, given, stats === true ? statsOf : (reading) => reading, io);
  const style = styleOf(io.colour && color !== false);
  const look = { style, width: io.width, furniture: furniture === true };
  let first = true;
  return eachReading(operands, given, io, async (reading) => {
    if (!first) await io.out('\n');
    first = false;
    await io.out(stats === true ? printedStats(statsOf(reading), style) : printedReading(reading, look));
  });
}

/** One page gives one object; several, a folder or a pattern give an array, written as the readings come; what an archive holds that was not read too. */
async function jsonOutput(
  operands: readonly string[],
  given: Given,
  view: (reading: Reading) => object,
  io: Io,
): Promise<ExitCode> {
  const { files } = findFiles(operands);
  const single = operands.length === 1 && (files[0] === operands[0] || files.length === 0);
  // Of a single file the first object waits: a second one (of an archive) makes it an array.
  let first: string | null = null;
  let count = 0;
  const print = async (reading: Reading): Promise<void> => {
    const text = JSON.stringify(view(reading));
    count++;
    if (single && count === 1) first = text;
    else if (first !== null) {
      await io.out(`[\n${first},\n${text}`);
      first = null;
    } else await io.out(`${count === 1 ? '[\n' : ',\n'}${text}`);
  };
  const code = await eachReading(operands, given, io, print, (skipped) => print(skippedReading(skipped)));
  if (first !== null) await io.out(`${first}\n`);
  else if (count > 0) await io.out('\n]\n');
  else if (!single) await io.out('[]\n');
  return code;
}

/** JSON lines from standard input, or from the files named. */
async function jsonLines(operands: readonly string[], threads: number, io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const { files, problems } = operands.length === 0 ? { files: ['-'], problems: [] } : findFiles(operands);
  for (const { path, reason } of problems) {
    io.err(`readout: ${path}: ${reason}`);
    code = EXIT.failed;
  }
  for (const file of files)
    try {
      for await (const { json, failed } of printJsonl(file === '-' ? io.stdin : createReadStream(file), threads)) {
        if (failed) code = worse(code, EXIT.failed);
        await io.out(`${json}\n`);
      }
    } catch (error) {
      io.err(`readout: ${file}: ${reasonOf(error)}`);
      code = EXIT.failed;
    }
  return code;
}
