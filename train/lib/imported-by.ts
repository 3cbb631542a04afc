import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Imports and exports of values by relative path; types leave nothing behind. */
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.{1,2}\/[^']+)';/gm;

/** The module at `entry` and every module of ours that it imports, itself or by way of others, in order of path. */
export function importedBy(entry: string): string[] {
  const seen = new Set([resolve(entry)]);
  for (const file of seen)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) seen.add(resolve(dirname(file), path));
  return [...seen].sort();
}
