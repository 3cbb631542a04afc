import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

/** The folder of labelled data, `READOUT_SHARED` or `../shared`, or null where it is absent: then whatever needs it is skipped. */
export function sharedFolder(): string | null {
  const folder = resolve(env.READOUT_SHARED ?? join(import.meta.dirname, '../../shared'));
  return existsSync(join(folder, 'score')) && existsSync(join(folder, 'gold')) ? folder : null;
}

/** One parsed JSON value a non-empty line. */
export function readJsonl<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** `sha256:` and the first sixteen hex digits: enough to notice that a gold file changed. */
export function digestOf(path: string): string {
  return `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)}`;
}
