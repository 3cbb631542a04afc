import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completed, type Lockfile, unlocked } from '../../../scripts/lockfile.ts';

const PARTIAL = {
  packages: {
    '': {},
    'node_modules/tool': { dev: true, optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/linux-arm64-musl': '1.0.0' } },
    'node_modules/@tool/linux-x64': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '2.0.0', d: '3.0.0' } },
    'node_modules/a/node_modules/c': { version: '2.0.0' },
  },
};

test('what is named and locked nowhere around is found', () => {
  expect(unlocked(PARTIAL)).toEqual([
    { name: '@tool/linux-arm64-musl', version: '1.0.0', dev: true },
    { name: 'd', version: '3.0.0', dev: false },
  ]);
});

test('a completed lockfile knows each one’s platform, and nothing is missing', () => {
  const whole = completed(PARTIAL);
  expect(whole.packages).toMatchObject({
    'node_modules/@tool/linux-arm64-musl': {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/d': { version: '3.0.0', optional: true },
  });
  expect(unlocked(whole)).toEqual([]);
});

test('package-lock.json is whole: otherwise `npm ci` refuses it, and `node scripts/lockfile.ts` mends it', () => {
  const lockfile = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8')) as Lockfile;
  expect(unlocked(lockfile)).toEqual([]);
});
