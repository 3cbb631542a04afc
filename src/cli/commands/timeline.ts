import type { Lane, Timeline, TimelinePoint } from '../../views/links/types.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { quoted } from '../print-said.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { counted, printable } from '../text.ts';

export interface TimelineCommandOptions extends RecordOptions {
  readonly issue?: string;
  readonly since?: string;
  readonly until?: string;
}

/** `readout timeline [NAME]`: how the words moved. */
export const timelineCommand = (name: string | undefined, options: TimelineCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { issue, since, until } = options;
    const found = await record.timeline({
      ...(name === undefined ? {} : { actor: name }),
      ...(issue === undefined ? {} : { issue }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    });
    if (options.json === true) await io.out(`${JSON.stringify(found)}\n`);
    else await print(found, styleOf(io.colour && options.color !== false), io);
    return EXIT.ok;
  });

async function print(found: Timeline, style: Style, io: Io): Promise<void> {
  if (found.lanes.length === 0) await io.out('no statement of this record fits\n');
  for (const lane of found.lanes) await io.out(`${printedLane(lane, style, io.width)}\n\n`);
  if (!found.complete) await io.out('(there are more statements; narrow it with --since and --until)\n');
}

const printedLane = ({ name, points }: Lane, style: Style, width: number): string =>
  [
    `${style.bold(printable(name))}  ${counted(points.length, 'statement')}`,
    ...points.map((point) => pointLine(point, style, width)),
  ].join('\n');

/** `○` a silence, `●` anything said; `↷` where the stance is another than before. */
function pointLine(point: TimelinePoint, style: Style, width: number): string {
  const sign = point.silence ? '○' : '●';
  const who = printable(point.speaker?.name ?? 'unknown speaker');
  const head = `  ${style.dim(point.day ?? 'no day    ')} ${sign} ${style.name(who)} · ${style.act(point.act ?? '')}${point.stance === null ? '' : ` · ${point.stance}`}${point.move ? ' ↷' : ''}`;
  return `${head}  ${quoted(point.words, Math.max(40, width - 48))}`;
}
