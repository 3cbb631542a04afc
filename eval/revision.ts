import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Read } from './types.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * Hands the reader of another revision to `use`. Its tree is unpacked into a temporary folder that borrows this checkout's
 * dependencies; Node runs its TypeScript as it is, so it needs no build.
 */
export async function withRevision<T>(revision: string, use: (read: Read) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-compare-'));
  try {
    const archive = join(folder, 'tree.tar');
    const tree = join(folder, 'tree');
    mkdirSync(tree);
    writeFileSync(archive, execFileSync('git', ['archive', revision], { cwd: ROOT, maxBuffer: 2 ** 30 }));
    execFileSync('tar', ['-xf', archive, '-C', tree]);
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'dir');
    const library = (await import(pathToFileURL(join(tree, 'src/index.ts')).href)) as { read: Read };
    return await use(library.read);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
