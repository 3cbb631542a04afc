import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../load/package-root.ts';

/** Folders of code that a Reading depends on. */
const CODE = ['types', 'lang', 'model', 'document', 'load'];
/** Folders of tables and weights that it depends on. */
const DATA = ['lexicons', 'models'];

let known: string | null = null;

/**
 * Names the reader exactly: the package's version and a digest of everything a Reading depends on. Part of a stored reading's key, so
 * that a record knows which of its readings are of an older reader.
 */
export function pipelineVersion(): string {
  known ??= computed();
  return known;
}

function computed(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  const digest = createHash('sha256');
  const add = (root: string, folder: string, wanted: RegExp): void => {
    for (const path of filesIn(join(root, folder)).filter((each) => wanted.test(each)))
      digest.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const folder of CODE) add(join(import.meta.dirname, '..'), folder, /\.(?:js|ts)$/);
  for (const folder of DATA) add(packageRoot(), folder, /\.(?:tsv|bin)$/);
  return `${version}+${digest.digest('hex').slice(0, 12)}`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
