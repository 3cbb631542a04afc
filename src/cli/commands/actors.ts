import type { ActorRow, ActorView } from '../../views/record/actors.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { styleOf } from '../style.ts';
import { counted, grouped, printable } from '../text.ts';

export interface ActorsCommandOptions extends RecordOptions {
  readonly limit?: number;
}

/** `readout actors [NAME]`: speakers by number of statements, or everything about one. */
export const actorsCommand = (name: string | undefined, options: ActorsCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const limit = options.limit === undefined ? {} : { limit: options.limit };
    const found = name === undefined ? await record.actors(limit) : await record.actor(name);
    if (options.json === true) await io.out(`${JSON.stringify(found)}\n`);
    else if (name === undefined) await io.out(`${found.map(line).join('\n')}${found.length > 0 ? '\n' : ''}`);
    else
      await io.out(
        (found as readonly ActorView[]).map((view) => block(view, styleOf(io.colour && options.color !== false).bold)).join('\n'),
      );
    if (found.length > 0) return EXIT.ok;
    io.err(
      name === undefined ? 'readout: this record has no speakers yet' : `readout: nobody in this record is called “${name}”`,
    );
    return EXIT.failed;
  });

const line = ({ name, id, statements, first, last, merged }: ActorRow): string =>
  `${grouped(statements).padStart(7)}  ${printable(name).padEnd(28)} ${first ?? '?'} to ${last ?? '?'}  ${printable(id)}${merged.length > 0 ? ` (with ${merged.join(', ')})` : ''}`;

function block(actor: ActorView, bold: (text: string) => string): string {
  const rows = [
    `${counted(actor.statements, 'statement')}, ${actor.first ?? '?'} to ${actor.last ?? '?'}`,
    actor.merged.length > 0 ? `merged with ${actor.merged.join(', ')}` : '',
    listed(
      'called',
      actor.names.map(({ name, documents }) => `${name} (${documents})`),
    ),
    listed(
      'on pages',
      actor.forms.map(({ form, documents }) => `${form} (${documents})`),
    ),
    listed(
      'offices',
      actor.offices.map(({ office, of, documents }) => `${office}${of === null ? '' : ` of ${of}`} (${documents})`),
    ),
  ];
  const shown = rows.filter((row) => row !== '').map((row) => `  ${printable(row)}`);
  return `${bold(`${printable(actor.name)} · ${printable(actor.id)}`)}\n${shown.join('\n')}\n`;
}

/** Entries of a list that are printed. */
const LISTED = 8;
const listed = (what: string, all: readonly string[]): string =>
  all.length === 0 ? '' : `${what}: ${all.slice(0, LISTED).join(', ')}${all.length > LISTED ? ', …' : ''}`;
