import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { generatedReadme } from '../../scripts/docs.ts';
import { ROOT, shell } from '../support/built.ts';

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The code blocks of one language. */
const blocks = (file: string, language: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap((match) =>
    match[1] === language ? [match[2] ?? ''] : [],
  );

test('README.md shows what the commands print: `node scripts/docs.ts` writes it', async () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toBe(await generatedReadme());
});

const EXAMPLES = PAGES.map((file) => ({ file, examples: [...blocks(file, 'js'), ...blocks(file, 'ts')] }));

test.each(EXAMPLES.filter(({ examples }) => examples.length > 0))(
  '$file: its examples of the library run and print',
  ({ examples }) => {
    for (const code of examples) {
      const { status, stdout, stderr } = spawnSync(execPath, ['--input-type=module', '--eval', code], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect({ status, stderr, code }).toEqual({ status: 0, stderr: '', code });
      expect(stdout).not.toBe('');
    }
  },
);

describe.each(PAGES)('%s', (file) => {
  test('its links inside the repository lead somewhere', () => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    for (const link of links)
      expect([link, shell(`test -e "$LINK"`, { cwd: join(ROOT, file, '..'), env: { LINK: link } }).status]).toEqual([link, 0]);
  });
});
