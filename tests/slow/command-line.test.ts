import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../src/views/reading-schema.ts';
import { ROOT, readout, shell } from '../support/built.ts';
import { folderOf } from '../support/folder.ts';

const PAGE = 'Norland rejects the treaty\n\nForeign Minister Ada Berg said on Friday that Norland would not sign the treaty.\n';
const pageFile = (): string => join(folderOf({ 'page.txt': PAGE }), 'page.txt');

describe('from a checkout', () => {
  test('npm run -s readout -- read --json FILE prints a Reading and nothing else', () => {
    const { status, stdout, stderr } = shell('npm run -s readout -- read --json "$FILE"', { env: { FILE: pageFile() } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readingSchema.parse(JSON.parse(stdout)).document.text).toBe(PAGE);
  });

  test('npm start -- PATH prints pages first, and its findings with their places', () => {
    const { status, stdout } = shell('npm start --silent -- examples');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^\d+ pages, \d+ articles; [\d,]+ characters of furniture set aside$/);
    expect(stdout).toMatch(/^! .+\n {6}examples\/[\w.-]+:\d+:\d+/m);
  });

  test('every bundled example is an article with statements, and one command reads them all', () => {
    const pages = readdirSync(join(ROOT, 'examples')).filter((name) => /\.(txt|html)$/.test(name));
    const { status, stdout } = readout(['read', '--json', 'examples']);
    const readings = (JSON.parse(stdout) as unknown[]).map((reading) => readingSchema.parse(reading));
    expect(status).toBe(0);
    expect(readings.map((reading) => reading.document.source)).toEqual(pages.map((name) => join('examples', name)));
    for (const { document, statements } of readings)
      expect([document.source, statements.length > 3]).toEqual([document.source, true]);
  });
});

describe('the process', () => {
  test('colours are for terminals: none into a pipe, FORCE_COLOR brings them, NO_COLOR and --no-color win', () => {
    const coloured = (args: string[], env: Record<string, string>) =>
      readout(['read', ...args, '-'], { input: PAGE, env }).stdout.includes('\u001b[');
    expect(coloured([], {})).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test.each([
    ['fine', ['read', 'examples/04-boao-speech.txt'], 0],
    ['a missing file', ['read', 'nope.txt'], 1],
    ['wrong usage', ['read', '--nope'], 2],
    ['healthy', ['doctor'], 0],
  ])('%s: exit code', (_name, args, code) => expect(readout(args).status).toBe(code));

  test('a reader that leaves early is no error', () => {
    const { stdout, stderr } = shell(
      'set -o pipefail; "$NODE" bin/readout.js read --json examples examples/../examples | head -c 20; code=$?; echo; echo "code $code"',
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/code 0\n$/);
  });

  test('Ctrl-C stops it with 130 and no trace', async () => {
    const child = spawn(execPath, [join(ROOT, 'bin/readout.js'), 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    child.stdin.write('{"id":1,"text":"Ada Berg said no."}\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  });

  test('on an older Node one line says what to do', () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.19.2"}})';
    const { status, stdout, stderr } = shell('"$NODE" --import "$OLDER" bin/readout.js read x.txt', { env: { OLDER: older } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^readout needs Node 24 or newer; this is Node 20\.19\.2\. Install it .*\n$/);
  });
});

describe('read --jsonl streams', () => {
  test('an answer comes before the next question', async () => {
    const child = spawn(execPath, [join(ROOT, 'bin/readout.js'), 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers: string[] = [];
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: PAGE })}\n`);
      let line = '';
      while (!line.endsWith('\n')) line += String((await once(child.stdout, 'data'))[0]);
      answers.push(line);
    }
    child.stdin.end();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(answers.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 2, 3]);
  });

  // On one thread: every thread has a heap of its own, and the watcher would count each.
  test('nothing of a line stays in memory', { timeout: 120_000 }, () => {
    /** Megabytes that are still held when so many lines have been read, and the most the process ever took. */
    const held = (lines: number): { kept: number; peak: number } => {
      const feed = `for (let i = 0; i < ${lines}; i += 1) console.log(JSON.stringify({ id: i, text: process.env.PAGE + i }))`;
      const watch =
        'process.on("exit",()=>{gc();console.error(process.memoryUsage().heapUsed,process.resourceUsage().maxRSS*1024)})';
      const { stderr, stdout } = shell(
        '"$NODE" -e "$FEED" | "$NODE" --expose-gc --import "data:text/javascript,$WATCH" bin/readout.js read --jsonl --threads 1 | wc -l',
        { env: { PAGE: PAGE.repeat(10), FEED: feed, WATCH: encodeURIComponent(watch) } },
      );
      expect(Number(stdout)).toBe(lines);
      const [kept = 0, peak = 0] = stderr.split(' ').map((bytes) => Number(bytes) / 2 ** 20);
      return { kept, peak };
    };
    const [few, many] = [held(200), held(2000)];
    expect(many.kept).toBeLessThan(few.kept + 5);
    expect(many.peak).toBeLessThan(700);
  });
});
