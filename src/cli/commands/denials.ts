import { ANSWER_MEANINGS } from '../../types/claim.ts';
import type { ClaimView, Denials, SaidView } from '../../views/links/types.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedSaid, quoted } from '../print-said.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { counted, printable, wrapped } from '../text.ts';

export interface DenialsCommandOptions extends RecordOptions {
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** Statements without a counterpart that are printed; all are in --json. */
const ALONE = 10;

/** `readout denials [NAME]`: who claims, who denies. */
export const denialsCommand = (name: string | undefined, options: DenialsCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { since, until, limit, after } = options;
    const found = await record.denials({
      ...(name === undefined ? {} : { actor: name }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(limit === undefined ? {} : { limit }),
      after: after ?? null,
    });
    if (options.json === true) await io.out(`${JSON.stringify(found)}\n`);
    else await print(found, styleOf(io.colour && options.color !== false), io);
    return EXIT.ok;
  });

async function print(found: Denials, style: Style, io: Io): Promise<void> {
  for (const note of found.notes) io.err(`readout: ${note}`);
  if (found.claims.length === 0) await io.out('no claim in this record has an answer in it\n');
  for (const claim of found.claims) await io.out(`${printedClaim(claim, style, io.width)}\n\n`);
  if (found.next !== null) await io.out(`go on with --after ${found.next}\n\n`);
  await alone('Accusations that nobody in this record answers', found.open, style, io);
  await alone('Denials of what nobody in this record claims', found.unclaimed, style, io);
}

export function printedClaim(
  { words, claimant, status, told, hearsay, answers, voices }: ClaimView,
  style: Style,
  width: number,
): string {
  const by = claimant === null ? 'somebody whom no page names' : style.name(printable(claimant.name));
  const known = hearsay ? ', known only through others' : '';
  return [
    wrapped(`${style.bold(quoted(words))}`, width, 0),
    `  ${style.alarm(status)} · claimed by ${by}${known} · told ${counted(told.length, 'time')} · answered by ${counted(voices, 'voice')}`,
    ...answers.map((answer) => printedSaid(answer, style, width, 2, [`${answer.how}: ${ANSWER_MEANINGS[answer.how]}`])),
  ].join('\n');
}

async function alone(title: string, said: readonly SaidView[], style: Style, io: Io): Promise<void> {
  if (said.length === 0) return;
  await io.out(`${style.bold(title)}\n`);
  for (const one of said.slice(0, ALONE)) await io.out(`${printedSaid(one, style, io.width, 0)}\n`);
  if (said.length > ALONE) await io.out(`and ${said.length - ALONE} more, with --json\n`);
  await io.out('\n');
}
