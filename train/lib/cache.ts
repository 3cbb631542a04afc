import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps what a step of training made, so that a run that was stopped goes on where it was. `key` names everything the step depends
 * on; another key, another file.
 */
export function cached(step: string, key: unknown, make: () => Uint8Array): Uint8Array {
  const folder = join(tmpdir(), 'readout-train');
  const digest = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
  const file = join(folder, `${step}-${digest}.bin`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
  return bytes;
}

/** Part of every key: to be raised when code that decides what is learned changes. */
export const RECIPE = 1;

export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
export const fromBytes = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
