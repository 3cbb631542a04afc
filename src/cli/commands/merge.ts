import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedEntry } from '../print-entry.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';

/** `readout merge A B`: A and B are one, under B’s id. */
export const mergeCommand = (from: string, into: string, options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const entry = await record.merge(from, into, author(options));
    await io.out(
      options.json === true ? `${JSON.stringify(entry)}\n` : `${printedEntry(entry)}\nundo with: readout undo ${entry.id}\n`,
    );
    return EXIT.ok;
  });
