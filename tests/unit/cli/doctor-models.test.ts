import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modelChecks } from '../../../src/cli/commands/doctor-models.ts';

let folder = '';
const put = (name: string, text: string, told = text): void => {
  writeFileSync(join(folder, `${name}.bin`), text);
  const digest = `sha256:${createHash('sha256').update(told).digest('hex')}`;
  writeFileSync(join(folder, `${name}.card.json`), JSON.stringify({ digest }));
};
const states = (): string[] => modelChecks(folder).map(({ name, state }) => `${name} ${state}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-models-'));
  for (const name of ['tagger', 'parser', 'attribution']) put(name, name);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('all models as their cards say', () => {
  expect(states()).toEqual(['model tagger.bin ok', 'model parser.bin ok', 'model attribution.bin ok']);
});

test('no attribution model: a warning that says what is lost', () => {
  rmSync(join(folder, 'attribution.bin'));
  const lost = modelChecks(folder).find(({ name }) => name === 'model attribution.bin');
  expect(lost).toEqual({
    name: 'model attribution.bin',
    state: 'warning',
    says: 'missing; statements are found by rules alone: fewer of them, with coarser ends. Install Readout again.',
  });
});

test('no tagger: nothing works', () => {
  rmSync(join(folder, 'tagger.bin'));
  expect(states()).toContain('model tagger.bin bad');
});

test('another file than the card describes, and one that nobody reads', () => {
  put('parser', 'damaged', 'parser');
  writeFileSync(join(folder, 'old.bin'), 'x');
  expect(states()).toEqual([
    'model tagger.bin ok',
    'model parser.bin warning',
    'model attribution.bin ok',
    'model old.bin warning',
  ]);
});

test('a folder that is not there', () => {
  expect(modelChecks(join(folder, 'none')).map(({ state }) => state)).toEqual(['bad', 'bad', 'warning']);
});
