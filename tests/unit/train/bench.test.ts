import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchOf } from '../../../train/lib/cache.ts';
import { importedBy } from '../../../train/lib/imported-by.ts';

test('a finished step is not made again until its inputs change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'data');
  writeFileSync(file, folder);
  let made = 0;
  const make = (): Uint8Array => Uint8Array.of(++made);
  const bench = () =>
    benchOf('test', { code: join(import.meta.dirname, '../../../train/lib/cache.ts'), files: [file] }, join(folder, 'kept'));
  expect([...bench().keep('a', make)]).toEqual([1]);
  expect([...bench().keep('a', make)]).toEqual([1]);
  expect([...bench().keep('b', make)]).toEqual([2]);
  writeFileSync(file, `${folder} changed`);
  expect([...bench().keep('a', make)]).toEqual([3]);
  rmSync(folder, { recursive: true });
});

test('the code behind a module: values, not types, at every distance', () => {
  const files = importedBy(join(import.meta.dirname, '../../../train/lib/cache.ts'));
  expect(files.map((file) => file.split('/').slice(-3).join('/'))).toEqual(['train/lib/cache.ts', 'train/lib/imported-by.ts']);
});
