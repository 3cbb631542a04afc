import { CITATIONS } from '../../export/cite.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, withRecord } from '../record.ts';

export interface CiteOptions extends RecordOptions {
  readonly format: string;
}

/** `readout cite ID...`: statements as references. */
export const citeCommand = (ids: readonly string[], options: CiteOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const format = CITATIONS[options.format];
    if (format === undefined) return EXIT.usage;
    let code: ExitCode = EXIT.ok;
    for (const id of ids) {
      const shown = await record.show(id);
      if (shown?.kind === 'statement') await io.out(format(shown.row));
      else {
        io.err(`readout: there is no statement ${id} in this record`);
        code = EXIT.failed;
      }
    }
    return code;
  });
