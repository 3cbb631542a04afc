import type { Tally } from '../../store/port.ts';
import type { RecordStats } from '../../views/record/record-stats.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { counted, grouped, printable } from '../text.ts';

/** `readout stats`: the record in numbers. */
export const statsCommand = (options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const stats = await record.stats();
    await io.out(options.json === true ? `${JSON.stringify(stats)}\n` : printed(stats));
    return EXIT.ok;
  });

function printed(stats: RecordStats): string {
  const documents = `${grouped(stats.documents)}${stats.retracted > 0 ? ` (${grouped(stats.retracted)} retracted)` : ''}`;
  const rows: [string, string][] = [
    ['documents', documents],
    ['statements', grouped(stats.statements)],
    ['speakers', grouped(stats.actors)],
    ['states', parts(stats.states)],
    ['acts', parts(stats.acts)],
    ['forms', parts(stats.forms)],
    ['properties', parts(stats.properties)],
    ['issues', parts(stats.issues)],
    ['outlets', stats.outlets.map(({ name, statements }) => `${name} ${grouped(statements)}`).join(', ')],
    ['languages', parts(stats.languages)],
    ['decisions', `${counted(stats.entries, 'entry', 'entries')} in the log, ${grouped(stats.queued)} waiting`],
    ['readers', stats.versions.map(({ version, documents: n }) => `${version} (${counted(n, 'document')})`).join(', ')],
  ];
  return `${[printable(stats.location), ...rows.map(([name, value]) => `  ${name.padEnd(12)}${printable(value) || 'none'}`)].join('\n')}\n`;
}

const parts = (tallies: readonly Tally[]): string =>
  tallies.map(({ value, statements }) => `${value} ${grouped(statements)}`).join(', ');
