import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../train/lib/shared.ts';

export interface BenchPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bundled example pages. */
export const examplePages = (): BenchPage[] => pagesIn(join(import.meta.dirname, '../examples'), /\.(?:html|txt)$/);

/** The bundled example pages, and labelled pages where the shared data is there. */
export function benchPages(): BenchPage[] {
  const seeds = join(sharedFolder(), 'seeds');
  return existsSync(seeds) ? [...examplePages(), ...pagesIn(seeds, /\.txt$/)] : examplePages();
}

const pagesIn = (folder: string, name: RegExp): BenchPage[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) }));
