import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../../../scripts/docs.ts';
import { program } from '../../../src/cli/program.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

test.each(Object.entries(generated()))('docs/%s is what `node scripts/docs.ts` writes', (file, text) => {
  expect(readFileSync(join(DOCS, file), 'utf8')).toBe(text);
});

test('every command and every option is documented and explained', () => {
  const text = readFileSync(join(DOCS, 'cli.md'), 'utf8');
  const root = program({} as Parameters<typeof program>[0], () => {});
  for (const command of [root, ...root.commands]) {
    expect(command.description()).not.toBe('');
    expect(text).toContain(command.name());
    for (const option of command.options) {
      expect(option.description).not.toBe('');
      expect(text).toContain(`\`${option.flags}\``);
    }
  }
});
