import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedEntry } from '../print-entry.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';

/** `readout undo N`: entry N of the log no longer holds. Undoing an undo brings it back. */
export const undoCommand = (entry: number, options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const written = await record.undo(entry, author(options));
    await io.out(options.json === true ? `${JSON.stringify(written)}\n` : `${printedEntry(written)}\n`);
    return EXIT.ok;
  });
