import { STANDINGS } from '../../types/course.ts';
import { issueName } from '../../views/issue-names.ts';
import type { PositionCell, PositionChange, Positions } from '../../views/links/types.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedSaid } from '../print-said.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { counted, printable } from '../text.ts';

export interface PositionsCommandOptions extends RecordOptions {
  readonly issue?: string;
  readonly actor?: string;
  readonly at?: string;
  readonly vs?: string;
}

/** `readout positions`: who stands where, since when. */
export const positionsCommand = (options: PositionsCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { issue, actor, at, vs } = options;
    const found = await record.positions({
      ...(issue === undefined ? {} : { issue }),
      ...(actor === undefined ? {} : { actor }),
      ...(at === undefined ? {} : { at }),
      ...(vs === undefined ? {} : { vs }),
    });
    if (options.json === true) await io.out(`${JSON.stringify(found)}\n`);
    else await print(found, styleOf(io.colour && options.color !== false), io);
    return EXIT.ok;
  });

async function print(found: Positions, style: Style, io: Io): Promise<void> {
  if (found.cells.length === 0) {
    await io.out('no statement of this record shows a position that fits\n');
    return;
  }
  if (found.vs !== null) {
    await changes(found, style, io);
    return;
  }
  for (const issue of found.issues) {
    await io.out(`${style.bold(issueName(issue))}\n`);
    for (const cell of found.cells.filter((each) => each.issue === issue)) await io.out(`${cellLine(cell, style, io.width)}\n`);
    await io.out('\n');
  }
  await io.out(`as of ${found.at}\n`);
}

function cellLine(cell: PositionCell, style: Style, width: number): string {
  const against = Object.entries(cell.against).map(([stance, count]) => `${count} ${stance}`);
  const head = `  ${style.name(printable(cell.actor.name))} ${style.act(cell.stance)} since ${cell.since ?? 'no day'}, ${STANDINGS[cell.standing]} · ${counted(cell.statements, 'statement')} on ${counted(cell.voices, 'page')}${against.length > 0 ? ` · against it: ${against.join(', ')}` : ''}`;
  const evidence =
    cell.evidence.find(({ stance, standing }) => stance === cell.stance && standing === cell.standing) ?? cell.evidence[0];
  return evidence === undefined ? head : `${head}\n${printedSaid(evidence, style, width, 4)}`;
}

const KINDS: Readonly<Record<PositionChange['kind'], string>> = {
  moved: 'moved',
  shown: 'shown for the first time',
  seeming: 'reads otherwise, but not in words of its own on one thing',
};

async function changes(found: Positions, style: Style, io: Io): Promise<void> {
  await io.out(`${style.bold(`${found.vs} against ${found.at}`)}\n`);
  if (found.changes.length === 0) await io.out('  nothing is otherwise\n');
  for (const { actor, issue, kind, from, to } of found.changes) {
    const was = from === null ? '' : `${from.stance} → `;
    await io.out(
      `\n  ${style.name(printable(actor.name))} on ${issueName(issue)}: ${was}${style.act(to.stance)} · ${KINDS[kind]}\n`,
    );
    for (const cell of [from, to]) {
      const evidence = cell?.evidence.find(({ stance }) => stance === cell.stance) ?? cell?.evidence[0];
      if (evidence !== undefined) await io.out(`${printedSaid(evidence, style, io.width, 4, [evidence.stance])}\n`);
    }
  }
}
