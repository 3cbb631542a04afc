import type { Use, Uses } from '../../views/record/when.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printRows } from '../print-found.ts';
import { withRecord } from '../record.ts';
import { styleOf } from '../style.ts';
import { counted, grouped, printable } from '../text.ts';
import { type PageCommandOptions, pageOptions } from './search.ts';

export interface WhenCommandOptions extends PageCommandOptions {
  readonly and?: string;
}

/** `readout when WORDS`: first and last use of a formulation, and by whom. */
export const whenCommand = (words: string, options: WhenCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { and } = options;
    const uses = await record.when(words, { ...pageOptions(options), ...(and === undefined ? {} : { and }) });
    if (options.json === true) await io.out(`${JSON.stringify(uses)}\n`);
    else await print(uses, options, io);
    return EXIT.ok;
  });

async function print(uses: Uses, options: WhenCommandOptions, io: Io): Promise<void> {
  for (const note of uses.notes) io.err(`readout: ${note}`);
  const style = styleOf(io.colour && options.color !== false);
  if (uses.first === null) {
    await io.out(`“${printable(uses.words)}” is not in this record. That says what was read, not what was said.\n`);
    return;
  }
  const all = `${uses.more ? 'more than ' : ''}${counted(uses.count, 'use')}`;
  await io.out(
    `${style.bold(`“${printable(uses.words)}”: ${all}, ${uses.first.day ?? 'no day'} to ${uses.last?.day ?? 'no day'}`)}\n\n`,
  );
  await io.out(`${uses.speakers.map(line).join('\n')}\n`);
  if (!uses.complete) await io.out('(the table covers the earliest uses only)\n');
  await io.out('\n');
  await printRows(uses.rows, options, io);
  if (uses.next !== null) await io.out(`\nthe first ${grouped(uses.rows.length)}; go on with --after ${uses.next}\n`);
}

const line = ({ speaker, uses, quoted, first, last }: Use): string =>
  `${String(uses).padStart(5)}  ${printable(speaker?.name ?? 'unknown or ambiguous').padEnd(28)} ${first ?? 'no day'} to ${last ?? 'no day'}, ${grouped(quoted)} in quotation marks`;
