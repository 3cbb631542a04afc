import type { StatementRow } from '../views/record/row.ts';
import type { Found } from '../views/record/search.ts';
import type { Io } from './io.ts';
import { printedRow } from './print-row.ts';
import { styleOf } from './style.ts';
import { counted, grouped } from './text.ts';

export interface PrintOptions {
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Rows of an answer, and below them how many there are. */
export async function printFound(found: Found, options: PrintOptions, io: Io): Promise<void> {
  if (options.json === true) {
    await io.out(`${JSON.stringify(found)}\n`);
    return;
  }
  for (const note of found.notes) io.err(`readout: ${note}`);
  await printRows(found.rows, options, io);
  const all = `${found.more ? 'more than ' : ''}${counted(found.count, 'statement')}`;
  const shown =
    found.rows.length < found.count ? `the first ${grouped(found.rows.length)} of ${all}; go on with --after ${found.next}` : all;
  await io.out(`${found.rows.length > 0 ? '\n' : ''}${shown}\n`);
}

export async function printRows(rows: readonly StatementRow[], { color }: PrintOptions, io: Io): Promise<void> {
  const style = styleOf(io.colour && color !== false);
  for (const [i, row] of rows.entries()) await io.out(`${i > 0 ? '\n' : ''}${printedRow(row, style, io.width)}\n`);
}
