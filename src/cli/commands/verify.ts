import type { DiffPart } from '../../lang/word-diff.ts';
import type { Match, Verdict, Verified } from '../../views/record/verify.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedRow } from '../print-row.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { printable, wrapped } from '../text.ts';

export interface VerifyCommandOptions extends RecordOptions {
  readonly speaker?: string;
  readonly and?: string;
}

const CODES: Readonly<Record<Verdict, ExitCode>> = { exact: EXIT.ok, altered: EXIT.altered, 'not-found': EXIT.notFound };

/** `readout verify WORDS`: whether somebody said them, exactly so. */
export const verifyCommand = (words: string, options: VerifyCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { speaker, and } = options;
    const verified = await record.verify(words, { speaker: speaker ?? null, ...(and === undefined ? {} : { and }) });
    if (options.json === true) await io.out(`${JSON.stringify(verified)}\n`);
    else await print(verified, styleOf(io.colour && options.color !== false), io);
    return CODES[verified.verdict];
  });

async function print(verified: Verified, style: Style, io: Io): Promise<void> {
  for (const note of verified.notes) io.err(`readout: ${note}`);
  await io.out(`${style.bold(headOf(verified))}\n`);
  for (const match of verified.matches) await io.out(`\n${shown(match, style, io.width)}\n`);
  if (verified.elsewhere.length === 0) return;
  await io.out(`\n${style.bold('The same words from others:')}\n`);
  for (const match of verified.elsewhere) await io.out(`\n${shown(match, style, io.width)}\n`);
}

function headOf({ verdict, matches, speaker }: Verified): string {
  const whose = speaker === null ? '' : ` from ${printable(speaker)}`;
  if (verdict === 'not-found') return `not found${whose}: no statement of this record has these words or most of them`;
  if (verdict === 'altered') return `altered${whose}: the record has it otherwise`;
  return matches.some(({ quoted }) => quoted)
    ? `exact${whose}: in quotation marks on the page`
    : `exact${whose}, but not in quotation marks: the words may be the reporter’s`;
}

function shown({ row, diff }: Match, style: Style, width: number): string {
  const printed = printedRow(row, style, width);
  if (diff.length === 0) return printed;
  return `${wrapped(diff.map((part) => marked(part, style)).join(' '), width, 2)}\n${printed}`;
}

/** `[-asked-]` is missing from the record, `{+said+}` is what it has instead. */
const MARKS: Readonly<Record<DiffPart['kind'], (text: string, style: Style) => string>> = {
  same: (text) => text,
  'only-first': (text, style) => style.alarm(`[-${text}-]`),
  'only-second': (text, style) => style.name(`{+${text}+}`),
};
const marked = ({ kind, text }: DiffPart, style: Style): string => MARKS[kind](printable(text), style);
