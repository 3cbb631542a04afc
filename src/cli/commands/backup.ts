import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, withRecord } from '../record.ts';
import { grouped } from '../text.ts';

/** `readout backup FILE`: a checked copy, while others go on working. */
export const backupCommand = (to: string, options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const bytes = await record.store.backup(to, (done, all) =>
      io.draw?.(`\r\u{1b}[Kcopied ${grouped(done)} of ${grouped(all)} pages`),
    );
    io.draw?.('\r\u{1b}[K');
    const result = { record: recordPath(options), backup: to, bytes };
    await io.out(options.json === true ? `${JSON.stringify(result)}\n` : `${to}: ${grouped(bytes)} bytes, checked\n`);
    return EXIT.ok;
  });
