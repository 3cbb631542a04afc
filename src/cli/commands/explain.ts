import { collector } from '../../document/trace.ts';
import type { Decision } from '../../types/decision.ts';
import { STAGES } from '../../types/decision.ts';
import type { Reading } from '../../types/reading.ts';
import type { Span } from '../../types/span.ts';
import { linesAround, markedText } from '../../views/marked-text.ts';
import { offsetOf, placesIn, shownPlace } from '../../views/place.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { eachReading, type Given } from '../pages.ts';
import { type Style, styleOf } from '../style.ts';
import { printable, wrapped } from '../text.ts';

export interface ExplainOptions extends Given {
  /** An offset, or line:column. */
  readonly at?: string;
  /** A number or an id: 3 or s3. */
  readonly statement?: string;
  readonly blocks?: boolean;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** What is to be explained: everything, or what touches these stretches. */
type Target = { readonly spans: readonly Span[] | null; readonly statement?: string; readonly heading: string };

/** `readout explain`: the decisions that led to what a page was read as. */
export async function explainCommand(file: string, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const { at, statement, blocks, json, color, ...given } = options;
  const { trace, decisions } = collector();
  let usage: ExitCode = EXIT.ok;
  let told = 0;
  let source: string | null = null;
  const code = await eachReading([file], { ...given, trace }, io, async (reading) => {
    // Of an archive each page has the decisions that were made since the one before.
    const made = decisions.slice(told);
    told = decisions.length;

    const target = targetOf(reading, at, statement);
    if (typeof target === 'string') {
      io.err(`readout: ${target}`);
      usage = EXIT.usage;
      return;
    }
    const touching = made.filter((decision) => touches(decision, target));
    const style = styleOf(io.colour && color !== false);
    if (json !== true && (source !== null || reading.document.source.startsWith(`${file} `)))
      await io.out(`${source === null ? '' : '\n'}${style.bold(printable(reading.document.source))}\n\n`);
    source = reading.document.source;
    if (json === true)
      await io.out(`${JSON.stringify(blocks === true ? { blocks: reading.blocks, decisions: touching } : touching)}\n`);
    else await io.out(explained(reading, target, touching, blocks === true, style, io.width));
  });
  return code === EXIT.ok ? usage : code;
}

/** The target, or what is wrong with the options. */
function targetOf(reading: Reading, at: string | undefined, statement: string | undefined): Target | string {
  const { text } = reading.document;
  if (at !== undefined) {
    const [, line, column] = /^(\d+):(\d+)$/.exec(at) ?? [];
    const offset = line === undefined ? Number(at) : offsetOf(text, { line: Number(line), column: Number(column) });
    if (offset === null || offset >= text.length) return `--at ${at} is outside the text (${text.length} characters)`;
    const [start, end] = linesAround(text, [[offset, offset + 1]], 300);
    return {
      spans: [[offset, offset + 1]],
      heading: `${printable(text.slice(start, offset))} [here] ${printable(text.slice(offset, end))}`,
    };
  }
  if (statement === undefined) return { spans: null, heading: '' };
  const id = `s${statement.replace(/^s/, '')}`;
  const found = reading.statements.find((each) => each.id === id);
  if (found === undefined) return `there is no statement ${id}; this page has ${reading.statements.length}`;
  const spans = [...found.source, ...found.cue, ...found.content];
  return { spans, statement: id, heading: printable(markedText(text, [{ number: '', ...found }], linesAround(text, spans))) };
}

/** What fills a field of another statement stands aside; what is of no statement counts where it touches. */
const touches = ({ span, statement }: Decision, { spans, statement: wanted }: Target): boolean =>
  wanted !== undefined && statement !== undefined
    ? statement === wanted
    : spans === null || (span !== null && spans.some(([start, end]) => span[0] < end && span[1] > start));

function explained(
  reading: Reading,
  { heading }: Target,
  decisions: readonly Decision[],
  blocks: boolean,
  style: Style,
  width: number,
): string {
  const { text } = reading.document;
  const placeOf = placesIn(text);
  const parts: string[] = heading === '' ? [] : [wrapped(heading, width, 0)];
  if (blocks)
    parts.push(
      reading.blocks
        .map(({ start, kind, why }) => `${shownPlace(placeOf(start)).padStart(8)}  ${style.act(kind.padEnd(14))} ${why}`)
        .join('\n'),
    );
  for (const stage of STAGES) {
    const made = decisions.filter((decision) => decision.stage === stage);
    if (made.length > 0)
      parts.push([style.bold(stage), ...made.map((each) => shown(each, text, placeOf, style, width))].join('\n'));
  }
  if (decisions.length === 0) parts.push('No decision was recorded here.');
  return `${parts.join('\n\n')}\n`;
}

/** Longest stretch of the page quoted beside a decision. */
const QUOTED = 60;

function shown(
  { span, about, chose, why, over }: Decision,
  text: string,
  placeOf: ReturnType<typeof placesIn>,
  style: Style,
  width: number,
): string {
  const words = span === null ? '' : printable(text.slice(span[0], Math.min(span[1], span[0] + QUOTED)));
  const where = span === null ? '' : ` at ${shownPlace(placeOf(span[0]))} “${words}${span[1] - span[0] > QUOTED ? '…' : ''}”`;
  const over_ = over === null ? '' : `, over ${printable(over)}`;
  return `  ${style.act(about)}: ${style.name(printable(chose))}${over_}\n${wrapped(`${printable(why)}${where}`, width, 6)}`;
}
