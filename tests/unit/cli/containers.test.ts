import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingSchema } from '../../../src/views/reading-schema.ts';
import { command } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';

const line = (text: string): string => JSON.stringify({ text });
const LINES = [line('Norland rejects the treaty, Ada Berg said.'), 'no json', line('Norland will sign, Bo Lund said.')].join(
  '\n',
);

test('what a container holds that was not read is in the JSON too, with its reason', async () => {
  const file = join(folderOf({ 'pages.jsonl': LINES }), 'pages.jsonl');
  const { code, out, err } = await command(['read', '--json', file]);
  const readings = readingSchema.array().parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(err).toContain(`${file} › line 2: not JSON`);
  expect(readings.map(({ document }) => document.source)).toEqual([1, 2, 3].map((n) => `${file} › line ${n}`));
  expect(readings[1]?.findings).toEqual([{ code: 'member-skipped', span: null, message: 'Not read: not JSON.' }]);
});

test('explain tells each page of a container apart', async () => {
  const file = join(folderOf({ 'pages.jsonl': LINES }), 'pages.jsonl');
  const { out } = await command(['explain', file, '--blocks']);
  const [first = '', second = ''] = out.split('› line 3');
  expect(first).toContain('› line 1');
  expect(first).toContain('Ada Berg');
  expect(second).toContain('Bo Lund');
  expect(second).not.toContain('Ada Berg');
});

test('a single page has no heading of its own', async () => {
  const { out } = await command(['explain', '-', '--blocks'], { stdin: 'Norland rejects the treaty, Ada Berg said.' });
  expect(out).not.toContain('(standard input)\n');
});

test('--furniture prints what was set aside', async () => {
  const page =
    'Norland rejects the treaty\nForeign Minister Ada Berg said on Friday that Norland would not sign.\nShare on Facebook\n';
  expect((await command(['read', '-'], { stdin: page })).out).not.toContain('Share on Facebook');
  const { out } = await command(['read', '--furniture', '-'], { stdin: page });
  expect(out).toMatch(/\[share: .*\] Share on Facebook/);
});
