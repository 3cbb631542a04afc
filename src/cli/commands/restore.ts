import { restore } from '../../store/sqlite/backup.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, told } from '../record.ts';

/** `readout restore FILE`: a backup in the place of the record, which is kept beside it. */
export async function restoreCommand(from: string, options: RecordOptions, io: Io): Promise<ExitCode> {
  try {
    const to = recordPath(options);
    const { kept } = restore(from, to);
    const result = { record: to, from, kept };
    await io.out(
      options.json === true
        ? `${JSON.stringify(result)}\n`
        : `${to} is now the record of ${from}${kept === null ? '' : `; the one before is ${kept}`}\n`,
    );
    return EXIT.ok;
  } catch (error) {
    return told(error, io);
  }
}
