import type { Evidence } from '../evidence.ts';
import type { Sight } from '../sight.ts';
import { announcedLists } from './announced.ts';
import { dialogues } from './dialogue.ts';
import { keyedLists, numberedLists } from './lists.ts';
import type { Sequence, SequenceFinder } from './sequence.ts';
import { tables } from './tables.ts';
import { teasers } from './teasers.ts';

/** The finders, the first that claims a line keeps it: teasers are furniture whatever else they look like; tables hold lists. */
const FINDERS: readonly SequenceFinder[] = [teasers, tables, dialogues, numberedLists, keyedLists, announcedLists];

/** For each line the sequence it belongs to, or null; HTML tells its lists and tables itself. */
export function sequencesOf(sights: readonly Sight[], evidence: readonly (Evidence | null)[]): (Sequence | null)[] {
  const found: (Sequence | null)[] = sights.map(() => null);
  if (sights.some(({ markup }) => markup !== null)) return found;
  for (const finder of FINDERS) for (const [i, sequence] of finder(sights, evidence)) found[i] ??= sequence;
  return found;
}
