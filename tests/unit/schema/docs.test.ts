import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../../../scripts/docs.ts';
import { program } from '../../../src/cli/program.ts';

const ROOT = join(import.meta.dirname, '../../..');

test.each(Object.entries(generated()))('%s is what `node scripts/docs.ts` writes', (file, text) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text);
});

test('every command and every option is documented and explained', () => {
  const text = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
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
