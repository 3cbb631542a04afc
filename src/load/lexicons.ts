import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicons } from '../types/lexicon.ts';
import { parseTsv } from './tsv.ts';

/** Reads `lexicons/*.tsv` from `folder`. Throws when a table is missing or malformed: that is our bug, not the user's input. */
export function loadLexicons(folder: string): Lexicons {
  const table = (name: string): unknown => parseTsv(readFileSync(join(folder, `${name}.tsv`), 'utf8'), `${name}.tsv`);
  const cues = (table('cues') as Record<string, string>[]).map((row) => ({
    ...row,
    frames: (row.frames ?? '').split(',').filter(Boolean),
  }));
  return {
    cues: cues as unknown as Lexicons['cues'],
    names: table('names') as Lexicons['names'],
    roles: table('roles') as Lexicons['roles'],
    personNames: table('person-names') as Lexicons['personNames'],
    holders: table('holders') as Lexicons['holders'],
    events: table('events') as Lexicons['events'],
    issues: table('issues') as Lexicons['issues'],
  };
}
