import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../../src/views/reading-schema.ts';
import { command } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';

const PAGE = 'Norland rejects the treaty\n\nForeign Minister Ada Berg said on Friday that Norland would not sign the treaty.\n';

describe('exit codes and errors', () => {
  test.each([
    ['an unknown option', ['read', '--bogus', 'x.txt'], /unknown option '--bogus'/],
    ['no file', ['read'], /name a file, a folder, a pattern/],
    ['a date that is none', ['read', '--date', '2022-02-30', 'x.txt'], /must be a day/],
    ['a place that is none', ['explain', 'x.txt', '--at', 'here'], /must be an offset/],
    ['a statement that is none', ['explain', 'x.txt', '--statement', 'first'], /must be a number/],
    ['two targets', ['explain', 'x.txt', '--at', '3', '--statement', '1'], /cannot be used with/],
    ['explain without a file', ['explain'], /missing required argument 'file'/],
  ])('%s is wrong usage: 2, nothing on standard output', async (_name, args, message) => {
    const { code, out, err } = await command(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test.each([
    ['a missing file', ['read', 'nope.txt'], /^readout: nope\.txt: no such file or folder$/m],
    ['a pattern without matches', ['read', 'nope-*.txt'], /^readout: nope-\*\.txt: no file matches this pattern$/m],
    ['the first run on a missing folder', ['nope'], /^readout: nope: no such file or folder$/m],
    ['a missing file of lines', ['read', '--jsonl', 'nope.jsonl'], /^readout: nope\.jsonl: no such file or folder$/m],
  ])('%s: 1, and standard error names it', async (_name, args, message) => {
    const { code, out, err } = await command(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });

  test('a folder without pages says which files it looks for', async () => {
    const { code, err } = await command(['read', folderOf({ 'photo.png': '' })]);
    expect(code).toBe(1);
    expect(err).toMatch(/no pages in this folder \(\.txt, /);
  });

  test('one bad file does not stop the rest', async () => {
    const folder = folderOf({ 'a.txt': PAGE, 'c.txt': PAGE });
    const { code, out, err } = await command([
      'read',
      '--json',
      join(folder, 'a.txt'),
      join(folder, 'b.txt'),
      join(folder, 'c.txt'),
    ]);
    expect(code).toBe(1);
    expect(err).toBe(`readout: ${join(folder, 'b.txt')}: no such file or folder\n`);
    expect((JSON.parse(out) as { document: { source: string } }[]).map((r) => r.document.source)).toEqual([
      join(folder, 'a.txt'),
      join(folder, 'c.txt'),
    ]);
  });
});

describe('help', () => {
  test.each([[['--help']], [['read', '--help']], [['explain', '--help']], [['doctor', '--help']], [['help', 'read']]])(
    '%j: 0, with an example',
    async (args) => {
      const { code, out, err } = await command(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/Examples:\n {2}\$ readout/);
    },
  );

  test('--version prints the version alone', async () => {
    const { code, out } = await command(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('read', () => {
  test('--json of one file is its Reading', async () => {
    const file = join(folderOf({ 'page.txt': PAGE }), 'page.txt');
    const { code, out, err } = await command(['read', '--json', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const reading = readingSchema.parse(JSON.parse(out));
    expect(reading.document).toMatchObject({ source: file, mediaType: 'text/plain', text: PAGE });
  });

  test.each([
    ['two files', (folder: string) => [join(folder, 'a.txt'), join(folder, 'b.html')], 2],
    ['a folder, by name, with what is below', (folder: string) => [folder], 3],
    ['a folder of one', (folder: string) => [join(folder, 'sub')], 1],
    ['a pattern', (folder: string) => [join(folder, '*.txt')], 1],
  ])('--json of %s is an array', async (_name, operands, length) => {
    const folder = folderOf({
      'a.txt': PAGE,
      'b.html': `<p>${PAGE}</p>`,
      'sub/c.txt': PAGE,
      'notes.md': PAGE,
      '.hidden.txt': PAGE,
    });
    const { code, out } = await command(['read', '--json', ...operands(folder)]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(length);
  });

  test('--json of nothing that could be read is an empty array, or nothing for one file', async () => {
    expect((await command(['read', '--json', 'nope-1', 'nope-2'])).out).toBe('[]\n');
    expect((await command(['read', '--json', 'nope-1'])).out).toBe('');
  });

  test('- is standard input, and what the options say is trusted', async () => {
    const { out } = await command(['read', '--json', '--date', '2022-03-19', '--url', 'https://example.org/a', '-'], {
      stdin: PAGE,
    });
    expect(JSON.parse(out)).toMatchObject({ document: { source: '(standard input)', text: PAGE } });
  });

  test('--stats prints numbers, as JSON too', async () => {
    const { out } = await command(['read', '--stats', '-'], { stdin: PAGE });
    expect(out).toContain(`(standard input)\n  characters  ${PAGE.length}\n`);
    const { out: json } = await command(['read', '--stats', '--json', '-'], { stdin: PAGE });
    expect(JSON.parse(json)).toMatchObject({ characters: PAGE.length, source: '(standard input)' });
  });

  test('pages are separated by an empty line', async () => {
    const folder = folderOf({ 'a.txt': PAGE, 'b.txt': PAGE });
    const { out } = await command(['read', folder]);
    expect(out.split(`\n\n${join(folder, 'b.txt')}\n`)).toHaveLength(2);
  });

  test('--no-color holds anywhere on the line', async () => {
    expect((await command(['read', '-'], { stdin: PAGE, colour: true })).out).toContain('\u001b[');
    expect((await command(['read', '-', '--no-color'], { stdin: PAGE, colour: true })).out).not.toContain('\u001b');
    expect((await command(['--no-color', 'read', '-'], { stdin: PAGE, colour: true })).out).not.toContain('\u001b');
  });
});

describe('read --jsonl', () => {
  test('one Reading a line, in order, its id on top; a bad line is an error in its place', async () => {
    const stdin = [
      '{"id":"a","text":"Ada Berg said no."}',
      '{"id":7,"html":"<p>Ada Berg said no.</p>"}',
      'not JSON',
      '{"id":"z"}',
      '',
    ].join('\n');
    const { code, out, err } = await command(['read', '--jsonl'], { stdin });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: string; document?: object });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(lines.map(({ id }) => id)).toEqual(['a', 7, null, 'z']);
    expect(lines.map(({ error }) => error === undefined)).toEqual([true, true, false, false]);
    expect(Object.keys(lines[0] ?? {})[0]).toBe('id');
    const { id: _, ...reading } = lines[1] ?? {};
    expect(readingSchema.parse(reading).document.mediaType).toBe('text/html');
  });
});

describe('explain', () => {
  test('--at takes an offset or line:column', async () => {
    const byOffset = await command(['explain', '-', '--at', '28'], { stdin: PAGE });
    const byPlace = await command(['explain', '-', '--at', '3:1'], { stdin: PAGE });
    expect(byOffset.code).toBe(0);
    expect(byPlace.out).toBe(byOffset.out);
    expect(byOffset.out).toMatch(/\[here\] Foreign Minister Ada Berg/);
  });

  test.each([
    ['an offset beyond the text', ['--at', '4000'], /outside the text/],
    ['a line beyond the text', ['--at', '90:1'], /outside the text/],
    ['a statement that is not there', ['--statement', '4000'], /there is no statement s4000/],
  ])('%s: 2', async (_name, target, message) => {
    const { code, err } = await command(['explain', '-', ...target], { stdin: PAGE });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('--blocks lists every block with its kind', async () => {
    const { out } = await command(['explain', '-', '--blocks'], { stdin: PAGE });
    expect(out).toMatch(/^ {5}1:1 {2}\w/m);
    expect(out).toMatch(/^ {5}3:1 {2}\w/m);
  });

  test('--json gives the decisions', async () => {
    const { out } = await command(['explain', '-', '--json'], { stdin: PAGE });
    for (const decision of JSON.parse(out) as object[])
      expect(
        Object.keys(decision)
          .filter((key) => key !== 'statement')
          .sort(),
      ).toEqual(['about', 'chose', 'over', 'span', 'stage', 'why']);
  });
});

describe('the first run', () => {
  test('begins with pages, articles and furniture, then statements, never with "complete"', async () => {
    const { code, out } = await command([folderOf({ 'a.txt': PAGE, 'b.txt': PAGE })]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^2 pages, \d articles?; [\d,]+ characters of furniture set aside\n[\d,]+ statements? by \d+ speakers?, \d+ silences?, \d+ needs? you\n/,
    );
  });

  test('--json gives the same numbers and the findings', async () => {
    const { out } = await command(['--json', folderOf({ 'a.txt': PAGE })]);
    expect(JSON.parse(out)).toMatchObject({ pages: 1, findings: [] });
  });

  test('without a path it reads the bundled examples', async () => {
    const { code, out } = await command([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ pages, \d+ articles;/);
  });
});
