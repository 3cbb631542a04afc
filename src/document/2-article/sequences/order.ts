import type { Evidence } from '../evidence.ts';
import type { Sight } from '../sight.ts';
import { announcedLists } from './announced.ts';
import { dialogues } from './dialogue.ts';
import { keyedLists, numberedLists } from './lists.ts';
import type { Sequence, SequenceFinder } from './sequence.ts';
import { dataTables, tables } from './tables.ts';
import { teasers } from './teasers.ts';

/** The finders, the first that claims a line keeps it: teasers are furniture whatever else they look like; tables hold lists. */
const FINDERS: readonly SequenceFinder[] = [teasers, tables, dialogues, numberedLists, keyedLists, announcedLists];

/** HTML tells its lists itself, and where a table is; not whether it holds data or the page. */
const MARKED: readonly SequenceFinder[] = [dataTables];

/** For each line the sequence it belongs to, or null. */
export function sequencesOf(sights: readonly Sight[], evidence: readonly (Evidence | null)[]): (Sequence | null)[] {
  const found: (Sequence | null)[] = sights.map(() => null);
  const finders = sights.some(({ markup }) => markup !== null) ? MARKED : FINDERS;
  for (const finder of finders) for (const [i, sequence] of finder(sights, evidence)) found[i] ??= sequence;
  return found;
}
