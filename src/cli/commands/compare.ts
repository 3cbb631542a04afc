import type { AccountView, ComparedRow, Comparison, EventHead } from '../../views/links/types.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { quoted } from '../print-said.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { counted, printable, wrapped } from '../text.ts';
import { printedClaim } from './denials.ts';

export interface CompareCommandOptions extends RecordOptions {
  readonly date?: string;
  readonly with?: string;
  readonly list?: boolean;
}

/** `readout compare`: do accounts of this event agree? Exit 4 when no event fits. */
export const compareCommand = (event: string | undefined, options: CompareCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { date } = options;
    const found = await record.compare({
      ...(event === undefined ? {} : { event }),
      ...(date === undefined ? {} : { date }),
      ...(options.with === undefined ? {} : { with: options.with.split(',').map((name) => name.trim()) }),
    });
    if (options.json === true) await io.out(`${JSON.stringify(found)}\n`);
    else await print(found, options.list === true, styleOf(io.colour && options.color !== false), io);
    return found.event === null ? EXIT.notFound : EXIT.ok;
  });

async function print(found: Comparison, list: boolean, style: Style, io: Io): Promise<void> {
  if (found.event === null) {
    await io.out('no event of this record fits; `readout compare --list` prints those that it has\n');
    return;
  }
  const heads = [found.event, ...found.others];
  if (list) {
    for (const head of heads) await io.out(`${eventLine(head, style)}\n`);
    return;
  }
  await io.out(`${style.bold(eventLine(found.event, style))}\n`);
  for (const [i, account] of found.accounts.entries()) await io.out(`  ${LETTERS[i] ?? '?'}  ${accountLine(account, style)}\n`);
  for (const kind of ['all', 'some', 'only-one'] as const) await io.out(rowsOf(found, kind, style, io.width));
  for (const claim of found.ladder) await io.out(`\n${printedClaim(claim, style, io.width)}\n`);
  if (found.others.length > 0)
    await io.out(`\nalso fitting:\n${found.others.map((head) => `  ${eventLine(head, style)}`).join('\n')}\n`);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const eventLine = ({ id, sort, day, place, participants, accounts }: EventHead, style: Style): string =>
  `${day ?? 'no day    '}  ${sort}  ${printable(participants.map(({ name }) => name).join(' – '))}${place === null ? '' : `, ${printable(place)}`} · ${counted(accounts, 'account')} ${style.dim(id)}`;

function accountLine({ reporter, sort, document, copies }: AccountView, style: Style): string {
  const known = copies.length === 0 ? '' : ` and ${counted(copies.length, 'copy', 'copies')}`;
  return `${style.name(printable(reporter?.name ?? 'the page'))} (${sort}) · ${printable(document.title ?? document.page)}${known}`;
}

const TITLES: Readonly<Record<ComparedRow['kind'], string>> = {
  all: 'In all accounts',
  some: 'In several',
  'only-one': 'In one only',
};

function rowsOf({ rows }: Comparison, kind: ComparedRow['kind'], style: Style, width: number): string {
  const ofKind = rows.filter((row) => row.kind === kind);
  if (ofKind.length === 0) return '';
  return `\n${style.bold(TITLES[kind])}\n${ofKind.map((row) => rowLines(row, style, width)).join('\n')}\n`;
}

function rowLines({ cells, differences }: ComparedRow, style: Style, width: number): string {
  const said = cells.flatMap((cell, i) => {
    if (cell === null) return [];
    const who = `${LETTERS[i] ?? '?'}  ${printable(cell.speaker?.name ?? 'unknown speaker')} · ${cell.act ?? ''}: `;
    return [wrapped(`${who}${quoted(cell.words, 400)}`, width, 2)];
  });
  const notes = differences.filter(({ note }) => note !== '').map(({ field, note }) => `${field}: ${note}`);
  return [
    ...said,
    ...(notes.length > 0 ? [style.alarm(wrapped(`differ in ${printable(notes.join('; '))}`, width, 5))] : []),
  ].join('\n');
}
