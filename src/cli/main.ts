import { readFileSync } from 'node:fs';
import { read } from '../index.ts';

/** Runs the command line. */
export function main(argv: readonly string[]): void {
  const file = argv.at(-1) ?? '';
  process.stdout.write(`${JSON.stringify(read(readFileSync(file), { source: file }))}\n`);
}
