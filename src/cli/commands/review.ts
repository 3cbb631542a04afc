import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Author, StoreError } from '../../store/port.ts';
import { ACTS, type Act } from '../../types/statement.ts';
import { decideAbout, isRole, moveEdge, theActor } from '../../views/record/decide.ts';
import { doubtful } from '../../views/record/doubtful.ts';
import type { OpenedRecord } from '../../views/record/open-record.ts';
import type { StatementRow } from '../../views/record/row.ts';
import { movedByWords } from '../../views/record/word-edges.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedRow } from '../print-row.ts';
import { author, type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { counted, printable, wrapped } from '../text.ts';

export interface ReviewOptions extends RecordOptions {
  readonly queued?: boolean;
  readonly list?: boolean;
  readonly limit?: number;
}

/** `readout review [QUERY]`: the most doubtful statements, one after the other. */
export const reviewCommand = (query: string, options: ReviewOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    if (options.queued === true) return listQueued(record, options, io);
    if (options.list === true || options.json === true) return list(record, query, options, io);
    return new Session(record, query, options, io).run();
  });

async function list(record: OpenedRecord, query: string, options: ReviewOptions, io: Io): Promise<ExitCode> {
  const rows = await doubtful(record.store, query, new Set(), options.limit ?? 20);
  if (options.json === true) await io.out(`${JSON.stringify(rows)}\n`);
  else for (const row of rows) await io.out(`${printedRow(row, styleOf(io.colour && options.color !== false), io.width)}\n\n`);
  return EXIT.ok;
}

async function listQueued(record: OpenedRecord, options: ReviewOptions, io: Io): Promise<ExitCode> {
  const queued = await record.queued();
  if (options.json === true) await io.out(`${JSON.stringify(queued)}\n`);
  else
    for (const { entry, document, why, words } of queued)
      await io.out(
        `${String(entry).padStart(5)}  ${why}: “${printable(words.map(({ exact }) => exact).join(' … '))}” in ${document}\n`,
      );
  if (queued.length === 0 && options.json !== true) await io.out('no decision is waiting\n');
  return EXIT.ok;
}

const HELP = `  a            accept: it is right as it stands
  r            reject: no statement, or not this one
  s            seen: leave it as it is, and on
  n            next: leave it for later
  w NAME       who speaks: a name or an id; w ? for nobody the page names
  t ACT        what the speaker does: ${ACTS.join(', ')}
  e ROLE EDGE N   move an edge by words: e content end -3, e source start 1
  m TEXT       a note
  u            undo the last decision
  c            some lines of the page around it
  q            stop`;

/** What an answer leads to: the next statement, the same again, one from before, or the end. */
type Step = 'next' | 'again' | 'end' | { readonly back: string };

class Session {
  private readonly record: OpenedRecord;
  private readonly query: string;
  private readonly options: ReviewOptions;
  private readonly io: Io;
  private readonly style: Style;
  private readonly skipped = new Set<string>();
  private readonly done: { readonly entry: number; readonly statement: string }[] = [];

  constructor(record: OpenedRecord, query: string, options: ReviewOptions, io: Io) {
    this.record = record;
    this.query = query;
    this.options = options;
    this.io = io;
    this.style = styleOf(io.colour && options.color !== false);
  }

  async run(): Promise<ExitCode> {
    const lines = createInterface({ input: Readable.from(this.io.stdin) })[Symbol.asyncIterator]();
    let current: string | null = null;
    for (;;) {
      const row: StatementRow | null = current === null ? await this.upcoming() : await this.again(current);
      if (row === null) {
        await this.io.out('nothing is left to look at\n');
        break;
      }
      await this.io.out(
        `${printedRow(row, this.style, this.io.width)}\n${this.style.dim('a r s n w t e m u c q, ? for help')} > `,
      );
      const answer = await lines.next();
      if (answer.done === true) break;
      const step = await this.answered(answer.value.trim(), row);
      if (step === 'end') break;
      current = step === 'again' ? row.id : step === 'next' ? null : step.back;
    }
    await this.io.out(`\n${counted(this.done.length, 'decision')} written to the log\n`);
    return EXIT.ok;
  }

  private async upcoming(): Promise<StatementRow | null> {
    return (await doubtful(this.record.store, this.query, this.skipped, 1))[0] ?? null;
  }

  private async again(id: string): Promise<StatementRow | null> {
    const shown = await this.record.show(id);
    return shown?.kind === 'statement' ? shown.row : this.upcoming();
  }

  private async answered(line: string, row: StatementRow): Promise<Step> {
    const [, key = '', rest = ''] = /^(\S?)\s*(.*)$/s.exec(line) ?? [];
    try {
      return await this.carryOut(key, rest.trim(), row);
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault !== 'refused') throw error;
      await this.io.out(`${this.style.alarm(error.message)}\n`);
      return 'again';
    }
  }

  private async carryOut(key: string, rest: string, row: StatementRow): Promise<Step> {
    const by = author(this.options);
    const decide = async (change: Parameters<typeof decideAbout>[2], step: Step): Promise<Step> => {
      const { id } = await decideAbout(this.record.store, row.id, change, by);
      this.done.push({ entry: id, statement: row.id });
      return step;
    };
    switch (key) {
      case 'a':
        return decide({ kind: 'accept' }, 'next');
      case 'r':
        return decide({ kind: 'reject' }, 'next');
      case 's':
        return decide({ kind: 'seen' }, 'next');
      case 'n':
        this.skipped.add(row.id);
        return 'next';
      case 'w':
        return decide({ kind: 'speaker', to: rest === '?' ? null : await theActor(this.record.store, rest) }, 'again');
      case 't':
        if (!(ACTS as readonly string[]).includes(rest)) throw new StoreError('refused', `the acts are ${ACTS.join(', ')}`);
        return decide({ kind: 'act', to: rest as Act }, 'again');
      case 'e':
        return this.edge(rest, row, by);
      case 'm':
        return decide({ kind: 'note', text: rest }, 'again');
      case 'u':
        return this.undo(by);
      case 'c':
        return this.context(row);
      case 'q':
        return 'end';
      default:
        await this.io.out(`${HELP}\n`);
        return 'again';
    }
  }

  private async edge(rest: string, row: StatementRow, by: Author): Promise<Step> {
    const [, role = '', edge = '', by_ = ''] = /^(\w+)\s+(start|end)\s+([+-]?\d+)$/.exec(rest) ?? [];
    if (!isRole(role)) throw new StoreError('refused', 'write a role, an edge and a number of words: e content end -3');
    const stored = await this.record.store.reading(row.document.id);
    const side = edge === 'start' ? 'start' : 'end';
    const to = movedByWords(stored?.reading.document.text ?? '', row.spans[role], side, Number(by_));
    const { id } = await moveEdge(this.record.store, row.id, role, side, to, by);
    this.done.push({ entry: id, statement: row.id });
    return 'again';
  }

  private async undo(by: Author): Promise<Step> {
    const last = this.done.pop();
    if (last === undefined) throw new StoreError('refused', 'nothing was decided yet; older entries: readout undo N');
    await this.record.undo(last.entry, by);
    await this.io.out(`undone: ${last.statement} is as it was before\n`);
    return { back: last.statement };
  }

  private async context(row: StatementRow): Promise<Step> {
    const shown = await this.record.show(row.id);
    if (shown?.kind === 'statement') await this.io.out(`${wrapped(printable(shown.context), this.io.width, 2)}\n`);
    return 'again';
  }
}
