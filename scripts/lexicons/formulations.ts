/**
 * Puts `lexicons/formulations.tsv` where the record can see it: pure code opens no files, and links are made deep inside a store.
 * `node scripts/lexicons/formulations.ts`; a test fails when the two differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseTsv } from '../../src/load/tsv.ts';

const ROOT = join(import.meta.dirname, '../..');
export const FORMULATIONS_MODULE = join(ROOT, 'src/record/follow/known-formulations.ts');

/** The module as it ought to be. */
export function formulationsModule(): string {
  const rows = parseTsv(readFileSync(join(ROOT, 'lexicons/formulations.tsv'), 'utf8'), 'formulations.tsv');
  const lines = rows.map(({ formulation, name, sort, when, form }) => [formulation, name, sort, when, form].join(' | '));
  return `/** \`lexicons/formulations.tsv\`, as \`scripts/lexicons/formulations.ts\` writes it: formulation, name, sort, when, form. Change it there. */
export const KNOWN_FORMULATIONS = \`
${lines.join('\n')}
\`;
`;
}

if (argv[1] === import.meta.filename) writeFileSync(FORMULATIONS_MODULE, formulationsModule());
