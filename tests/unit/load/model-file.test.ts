import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { modelFile } from '../../../src/load/model-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a thread started now finds under a path, after it wrote `byte` into the first place. */
const inThread = (path: string, byte: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const code = `const { parentPort, getEnvironmentData, workerData: { path, byte } } = require('node:worker_threads');
      const bytes = new Uint8Array(getEnvironmentData(path));
      const found = [...bytes];
      bytes[0] = byte;
      parentPort.postMessage(found);`;
    new Worker(code, { eval: true, workerData: { path, byte } }).on('message', resolve).on('error', reject);
  });

test('a model is read once, and threads started afterwards look at the same bytes', async () => {
  const path = join(folder, 'a.bin');
  writeFileSync(path, Uint8Array.of(7, 8, 9));
  const bytes = modelFile(path);
  expect([...bytes]).toEqual([7, 8, 9]);
  expect(await inThread(path, 5)).toEqual([7, 8, 9]);
  expect(bytes[0]).toBe(5);
  writeFileSync(path, Uint8Array.of(1));
  expect(modelFile(path).buffer).toBe(bytes.buffer);
});
