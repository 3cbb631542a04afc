import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedEntry } from '../print-entry.ts';
import { type RecordOptions, withRecord } from '../record.ts';

export interface LogOptions extends RecordOptions {
  readonly last?: number;
  readonly document?: string;
}

/** `readout log`: what people decided, in order, with who and when. */
export const logCommand = (options: LogOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { last, document } = options;
    const entries = await record.log({
      ...(last === undefined ? {} : { last }),
      ...(document === undefined ? {} : { document }),
    });
    if (options.json === true) await io.out(`${JSON.stringify(entries)}\n`);
    else for (const entry of entries) await io.out(`${printedEntry(entry)}\n`);
    return EXIT.ok;
  });
