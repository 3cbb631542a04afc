/**
 * How the record does with size: build rate, bytes a statement, time to open, p50 and p95 of each kind of question, memory, and how
 * each grows from the smaller record to the larger one. `npm run bench:store -- 100000 1000000` (the default); readings are generated,
 * the same every time. A record is kept under the folder of --keep and used again. --cpu counts this process's own time instead of
 * the clock's, for a machine that is busy with something else; --assert fails above the targets.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { recorded } from '../src/record/derive.ts';
import type { Incoming } from '../src/store/port.ts';
import { openSqlite } from '../src/store/sqlite/open.ts';
import { type OpenedRecord, openRecord } from '../src/views/record/open-record.ts';
import { chance, generatedPage, personId } from '../tests/support/generated.ts';
import { incoming } from '../tests/support/stores.ts';

const SHAPE = { statements: 30, actors: 2_000, words: 12_000, firstDay: '2013-01-01', days: 3_650 };
const SEED = 2022;
const BATCH = 48;
/** Questions of a kind. */
const ROUNDS = 40;

/** What the issue asks for, in milliseconds, at the largest size. */
const TARGET = { question: 60, open: 20, command: 250 };

/** Milliseconds. */
const clock = (): number => {
  if (!options.cpu) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Figures {
  readonly statements: number;
  /** Milliseconds, or what the name says. */
  readonly values: ReadonlyMap<string, number>;
}

const { values: options, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { keep: { type: 'string' }, assert: { type: 'boolean', default: false }, cpu: { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100_000, 1_000_000];
const folder = options.keep ?? join(tmpdir(), `readout-bench-${process.pid}`);
mkdirSync(folder, { recursive: true });

async function measure(size: number): Promise<Figures> {
  const values = new Map<string, number>();
  const file = join(folder, `record-${size}.db`);
  if (!existsSync(file)) await build(file, size, values);
  const statements = await sized(file, values);
  await openings(file, values);
  const record = await openRecord(file);
  for (const [kind, question] of Object.entries(QUESTIONS)) await ask(record, kind, question, values);
  values.set('memory of the asking process, MB', process.memoryUsage().rss / 2 ** 20);
  await record.close();
  command(file, values);
  return { statements, values };
}

async function build(file: string, size: number, values: Map<string, number>): Promise<void> {
  const store = openSqlite(file, { create: true });
  const pages = Math.ceil(size / SHAPE.statements);
  let spent = 0;
  for (let n = 0; n < pages; n += BATCH) {
    const batch: Incoming[] = [];
    for (let i = n; i < Math.min(pages, n + BATCH); i += 1) batch.push(incoming(generatedPage(SEED, i, SHAPE)));
    const started = clock();
    await store.put(batch);
    spent += clock() - started;
    if (n % (BATCH * 40) === 0)
      console.error(
        `${file}: ${n * SHAPE.statements} of ${size}, ${Math.round(((n + BATCH) * SHAPE.statements) / (spent / 1000))} a second`,
      );
  }
  await store.close();
  values.set('build, statements a second', size / (spent / 1000));
  values.set('memory of the building process, MB', process.memoryUsage().rss / 2 ** 20);
}

async function sized(file: string, values: Map<string, number>): Promise<number> {
  const record = await openRecord(file);
  const { statements, documents } = await record.stats();
  await record.close();
  values.set('bytes a statement', statSync(file).size / statements);
  values.set('pages', documents);
  return statements;
}

async function openings(file: string, values: Map<string, number>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const started = clock();
    const record = await openRecord(file);
    times.push(clock() - started);
    await record.close();
  }
  quantiles('open', times, values);
}

/** What a question is about is chosen outside the time that is measured. */
type Question = (next: () => number) => (record: OpenedRecord) => Promise<unknown>;

const one = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const someone = (next: () => number): string => personId(Math.floor(next() ** 2 * SHAPE.actors));
const someRow = (next: () => number) => {
  const { reading } = generatedPage(SEED, Math.floor(next() * 3_000), SHAPE);
  const statement = one(next, reading.statements);
  return {
    reading,
    statement,
    words: reading.document.text.slice(...(statement.content[0] ?? [0, 0])).replaceAll(/[“”]|^that /g, ''),
  };
};
const someWords = (next: () => number, count: number): string => {
  const words = someRow(next).words.split(' ');
  const at = Math.floor(next() * Math.max(1, words.length - count));
  return words.slice(at, at + count).join(' ');
};
const ISSUES = ['sanctions', 'invasion', 'trade', 'taiwan', 'grain', 'nuclear', 'climate', 'arms', 'energy', 'refugees'];
const issue = (next: () => number): string => one(next, ISSUES);

const searched =
  (query: (next: () => number) => string): Question =>
  (next) => {
    const asked = query(next);
    return (record) => record.search(asked);
  };

const QUESTIONS: Readonly<Record<string, Question>> = {
  'everything, newest': searched(() => ''),
  'a word': searched((next) => someWords(next, 1)),
  'two words': searched((next) => someWords(next, 2)),
  'a phrase': searched((next) => `"${someWords(next, 3)}"`),
  'by:': searched((next) => `by:${someone(next)}`),
  'by: about: act:': searched((next) => `by:${someone(next)} about:${issue(next)} act:deny,withhold`),
  'act: form: lang:': searched((next) => `act:${one(next, ['deny', 'warn', 'accuse'])} form:mixed lang:fr`),
  'has:silence for:': searched((next) => `has:silence for:state:${one(next, ['CN', 'US', 'RU', 'FR'])}`),
  'since: until: word': searched((next) => `since:2016-03 until:2016-05 ${someWords(next, 1)}`),
  'sure: about:': searched((next) => `sure:>0.97 about:${issue(next)} via:org:north-wire`),
  'OR ( ) -': searched(
    (next) => `(by:${someone(next)} OR "${someWords(next, 2)}" OR about:${issue(next)}) -act:assert -(form:direct lang:en)`,
  ),
  'dates under OR': searched((next) => `(since:2022 act:deny) OR (until:2013-02 -sure:>0.5) OR by:${someone(next)}`),
  'nothing fits': searched((next) => `act:deny act:warn about:${issue(next)}`),
  'a name': searched((next) => `by:"${one(next, someRow(next).reading.actors).name}" ${someWords(next, 1)}`),
  says: (next) => {
    const [name, about] = [someone(next), issue(next)];
    return (record) => record.says(name, { about, since: '2015' });
  },
  when: (next) => {
    const words = one(next, ['iron river compact', 'a door with two keys', 'no lamp without oil']);
    return (record) => record.when(words);
  },
  'when, rare': (next) => {
    const words = someWords(next, 2);
    return (record) => record.when(words);
  },
  'verify, exact': (next) => {
    const words = someWords(next, 8);
    return (record) => record.verify(words);
  },
  'verify, altered': (next) => {
    const words = someWords(next, 9).replace(/ \S+ (\S+)$/, ' otherwise $1');
    return (record) => record.verify(words);
  },
  'verify, not found': () => (record) => record.verify('entirely different words that nobody here has ever used'),
  actors: () => (record) => record.actors(),
  actor: (next) => {
    const name = someone(next);
    return (record) => record.actor(name);
  },
  show: (next) => {
    const id = idOf(next);
    return (record) => record.show(id);
  },
  stats: () => (record) => record.stats(),
};

/** The id that the record gives to some statement. */
function idOf(next: () => number): string {
  const { reading } = someRow(next);
  return one(next, recorded(reading)).id;
}

async function ask(record: OpenedRecord, kind: string, question: Question, values: Map<string, number>): Promise<void> {
  const next = chance(kind.length * 7919 + kind.charCodeAt(0));
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const asked = question(next);
    const started = clock();
    await asked(record);
    times.push(clock() - started);
  }
  quantiles(kind, times, values);
}

function quantiles(kind: string, times: readonly number[], values: Map<string, number>): void {
  const sorted = times.toSorted((a, b) => a - b);
  values.set(`${kind}, p50`, sorted[Math.floor(sorted.length * 0.5)] ?? 0);
  values.set(`${kind}, p95`, sorted[Math.floor(sorted.length * 0.95)] ?? 0);
}

/** The command as a person runs it: a new process, from the first to the last of it. */
function command(file: string, values: Map<string, number>): void {
  const times: number[] = [];
  const bin = join(import.meta.dirname, '../bin/readout.js');
  for (let i = 0; i < 12; i += 1) {
    const started = performance.now();
    const { status } = spawnSync(execPath, [bin, 'says', personId(i * 3), '--about', 'sanctions', '--db', file]);
    times.push(performance.now() - started);
    if (status !== 0) throw new Error(`readout says ended with ${status}`);
  }
  quantiles('the command says, in all', times, values);
}

function print(all: readonly Figures[]): void {
  const rows = [...(all.at(-1)?.values.keys() ?? [])];
  const [first, last] = [all[0], all.at(-1)];
  const head = ['', ...all.map(({ statements }) => `${statements.toLocaleString('en')}`), ...(all.length > 1 ? ['ratio'] : [])];
  const shown = (value: number | undefined): string =>
    value === undefined ? '-' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  const lines = rows.map((row) => {
    const [a, b] = [first?.values.get(row), last?.values.get(row)];
    const ratio = all.length > 1 ? [a === undefined || b === undefined ? '-' : (b / a).toFixed(2)] : [];
    return [row, ...all.map(({ values }) => shown(values.get(row))), ...ratio];
  });
  for (const [name = '', ...cells] of [head, ...lines])
    console.log(name.padEnd(38) + cells.map((cell) => cell.padStart(14)).join(''));
}

function withinTargets(figures: Figures | undefined): boolean {
  let within = true;
  for (const [name, value] of figures?.values ?? []) {
    if (!name.endsWith('p95')) continue;
    const target = name.startsWith('open') ? TARGET.open : name.startsWith('the command') ? TARGET.command : TARGET.question;
    if (value <= target) continue;
    console.error(`${name}: ${value.toFixed(1)} ms, above ${target}`);
    within = false;
  }
  return within;
}

const measured: Figures[] = [];
for (const size of sizes) measured.push(await measure(size));
print(measured);
if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
if (options.assert && !withinTargets(measured.at(-1))) exit(1);
