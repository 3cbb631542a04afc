import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedEntry } from '../print-entry.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';

export interface RetractOptions extends RecordOptions {
  readonly why?: string;
}

/** `readout retract DOC`: a document out of every answer, as if it had never been added. */
export const retractCommand = (document: string, options: RetractOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const entry = await record.retract(document, options.why ?? '', author(options));
    await io.out(
      options.json === true ? `${JSON.stringify(entry)}\n` : `${printedEntry(entry)}\nundo with: readout undo ${entry.id}\n`,
    );
    return EXIT.ok;
  });
