import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, withRecord } from '../record.ts';
import { counted } from '../text.ts';

/** `readout doctor --deep`: everything that can be wrong with the record. */
export const doctorDeepCommand = (options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const problems = await record.store.check((what) => io.draw?.(`\r\u{1b}[Kchecking: ${what}`));
    io.draw?.('\r\u{1b}[K');
    const { documents, statements, entries } = await record.store.totals();
    const result = { record: recordPath(options), documents, statements, entries, problems };
    if (options.json === true) await io.out(`${JSON.stringify(result)}\n`);
    else
      await io.out(
        `${result.record}: ${counted(documents, 'document')}, ${counted(statements, 'statement')}, ${counted(entries, 'entry', 'entries')}; ${problems.length === 0 ? 'sound' : counted(problems.length, 'problem')}\n`,
      );
    for (const problem of problems) io.err(`readout: ${result.record}: ${problem}`);
    return problems.length === 0 ? EXIT.ok : EXIT.failed;
  });
