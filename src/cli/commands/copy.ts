import { copyRecord } from '../../store/sql/copy.ts';
import { openRecord } from '../../views/record/open-record.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, told } from '../record.ts';
import { counted } from '../text.ts';

/** `readout copy FROM TO`: a record from a file into a database, back, or from one to another. */
export async function copyCommand(from: string, to: string, options: RecordOptions, io: Io): Promise<ExitCode> {
  try {
    const source = await openRecord(from);
    try {
      const target = await openRecord(to, { create: true });
      try {
        const copied = await copyRecord(source.store, target.store, (what) => io.draw?.(`\r\u{1b}[K${what}`));
        io.draw?.('\r\u{1b}[K');
        const { document = 0, entry = 0 } = copied.rows;
        if (options.json === true) await io.out(`${JSON.stringify({ from: source.location, to: target.location, ...copied })}\n`);
        else
          await io.out(
            `${counted(document, 'page')}, ${counted(copied.statements, 'statement')}, ${counted(entry, 'decision')} copied to ${target.location}; every row was compared\n`,
          );
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
    return EXIT.ok;
  } catch (error) {
    return told(error, io);
  }
}
