import type { Shown } from '../../views/record/show.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedEntry } from '../print-entry.ts';
import { printRows } from '../print-found.ts';
import { printedRow } from '../print-row.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { styleOf } from '../style.ts';
import { counted, printable, wrapped } from '../text.ts';

/** `readout show ID`: a statement where it stands, or a document with its statements. */
export const showCommand = (id: string, options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const shown = await record.show(id);
    if (shown === null) {
      io.err(`readout: ${id} is no statement of this record, and no document, or several`);
      return EXIT.failed;
    }
    if (options.json === true) await io.out(`${JSON.stringify(shown)}\n`);
    else await print(shown, options, io);
    return EXIT.ok;
  });

async function print(shown: Shown, options: RecordOptions, io: Io): Promise<void> {
  const style = styleOf(io.colour && options.color !== false);
  if (shown.kind === 'statement') {
    const { document } = shown.row;
    const lines = [
      printedRow(shown.row, style, io.width),
      '',
      style.bold(`${printable(document.title ?? document.page)}, ${shown.line}:${shown.column}`),
      wrapped(printable(shown.context), io.width, 2),
      ...[document.url, document.page, document.id].filter((part) => part !== null).map((part) => style.dim(printable(part))),
    ];
    await io.out(`${lines.join('\n')}\n`);
  } else {
    const { document, rows } = shown;
    const { written } = document;
    const facts = [
      document.outlet,
      document.byline,
      written === null ? 'day of writing unknown' : `written ${written.earliest} to ${written.latest}`,
      counted(rows.length, 'statement'),
      `${document.retracted === null ? '' : `retracted by entry ${document.retracted}, `}read by ${document.version}`,
    ];
    await io.out(`${style.bold(printable(document.headline ?? '(no headline)'))}\n`);
    await io.out(`${printable(facts.filter((fact) => fact !== null).join(' · '))}\n`);
    await io.out(`${style.dim(printable(`${document.origin.source} · ${document.id}`))}\n\n`);
    await printRows(rows, options, io);
  }
  for (const entry of shown.history) await io.out(`${printedEntry(entry)}\n`);
}
