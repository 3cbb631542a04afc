import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedEntry } from '../print-entry.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';

/** `readout split A`: A is one of its own again. */
export const splitCommand = (actor: string, options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const entry = await record.split(actor, author(options));
    await io.out(
      options.json === true ? `${JSON.stringify(entry)}\n` : `${printedEntry(entry)}\nundo with: readout undo ${entry.id}\n`,
    );
    return EXIT.ok;
  });
