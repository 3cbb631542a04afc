import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../train/lib/shared.ts';

export interface BenchPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bundled example pages, and labelled pages where the shared data is there. */
export function benchPages(): BenchPage[] {
  const pages = pagesIn(join(import.meta.dirname, '../examples'), /\.(?:html|txt)$/);
  const seeds = join(sharedFolder(), 'seeds');
  return existsSync(seeds) ? [...pages, ...pagesIn(seeds, /\.txt$/)] : pages;
}

const pagesIn = (folder: string, name: RegExp): BenchPage[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) }));
