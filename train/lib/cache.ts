import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importedBy } from './imported-by.ts';

/**
 * Keeps what the steps of a stage made, so that a run that was stopped goes on after the last finished step. What is kept belongs to
 * `Inputs`: change the code or a byte of the data and it is made again.
 */
export interface Bench {
  readonly keep: (step: string, make: () => Uint8Array) => Uint8Array;
}

/** What the result of a stage depends on. */
export interface Inputs {
  /** Module whose code, with all that it imports, makes it. */
  readonly code: string;
  /** Data and model files. */
  readonly files: readonly string[];
}

const FOLDER = join(tmpdir(), 'readout-train');

export function benchOf(stage: string, { code, files }: Inputs, folder = FOLDER): Bench {
  const hash = createHash('sha256');
  for (const file of [...importedBy(code), ...files]) hash.update(readFileSync(file));
  const digest = hash.digest('hex').slice(0, 16);
  return {
    keep: (step, make) => {
      const file = join(folder, `${stage}-${digest}-${step}.bin`);
      if (existsSync(file)) return readFileSync(file);
      const bytes = make();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, bytes);
      renameSync(`${file}.part`, file);
      return bytes;
    },
  };
}

/** A bench that remembers nothing. */
export const FORGETFUL: Bench = { keep: (_step, make) => make() };

/** Forgets every step of every run. */
export const forgetAll = (): void => rmSync(FOLDER, { recursive: true, force: true });

export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
export const fromBytes = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
