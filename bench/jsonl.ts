/**
 * `readout read --jsonl` over many articles: speed, order, and the memory of the process as they pass by. `npm run bench:jsonl -- 20000`;
 * `--threads N` as of the command. The articles are the bundled examples with a sentence of its own in each; `--lines N` takes only so
 * many lines of those in plain text, where it is the number of articles that counts.
 */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { execPath, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { examplePages } from './texts.ts';

const { values, positionals } = parseArgs({
  options: { threads: { type: 'string', default: String(availableParallelism()) }, lines: { type: 'string' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 20_000);
/** Shares of the articles after which the memory is looked at. */
const MARKS = [0.05, 0.25, 0.5, 0.75, 1];

type Reader = ChildProcessByStdio<Writable, Readable, null>;

const startReader = (): Reader =>
  spawn(execPath, [join(import.meta.dirname, '../bin/readout.js'), 'read', '--jsonl', '--threads', values.threads], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });

/** Line `n`: an example with a sentence of its own before the last line. */
function lineOf(n: number, pages: readonly Article[]): string {
  const { name, text } = pages[n % pages.length]!;
  const html = name.endsWith('.html');
  const own = `Minister Alder ${n % 97} said on Monday that item ${n} was agreed.`;
  const at = text.lastIndexOf(html ? '</body>' : '\n');
  const varied = at < 0 ? text : `${text.slice(0, at)}\n${html ? `<p>${own}</p>` : own}${text.slice(at)}`;
  return `${JSON.stringify({ id: n, [html ? 'html' : 'text']: varied })}\n`;
}

interface Article {
  readonly name: string;
  readonly text: string;
}

function articles(): Article[] {
  const all = examplePages().map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  if (values.lines === undefined) return all;
  const most = Number(values.lines);
  return all
    .filter(({ name }) => name.endsWith('.txt'))
    .map(({ name, text }) => ({ name, text: text.split('\n').slice(0, most).join('\n') }));
}

async function send(reader: Reader): Promise<void> {
  const pages = articles();
  for (let n = 0; n < count; n++) if (!reader.stdin.write(lineOf(n, pages))) await once(reader.stdin, 'drain');
  reader.stdin.end();
}

/** Resident memory of a process, in megabytes. */
const memoryOf = ({ pid }: Reader): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000;

async function receive(reader: Reader): Promise<void> {
  const marks = MARKS.map((share) => Math.max(1, Math.floor(share * count)));
  const began = performance.now();
  let n = 0;
  for await (const line of createInterface(reader.stdout)) {
    if (!line.startsWith(`{"id":${n},"readout":1`)) throw new Error(`line ${n}: ${line.slice(0, 200)}`);
    n++;
    if (marks.includes(n)) {
      const rate = n / ((performance.now() - began) / 1000);
      stdout.write(
        `${String(n).padStart(8)} articles  ${memoryOf(reader).toFixed(0).padStart(5)} MB  ${rate.toFixed(1)} a second by the clock, load ${loadavg()[0]!.toFixed(1)}\n`,
      );
    }
  }
  if (n !== count) throw new Error(`${n} of ${count} articles came back`);
}

const reader = startReader();
await Promise.all([send(reader), receive(reader)]);
