import type { Evidence } from '../evidence.ts';
import type { Sight } from '../sight.ts';

/**
 * What several lines in a row show together where no markup says it: in flat text a table is a heap of short lines, and a list
 * looks like the headlines of other stories.
 */
export interface Sequence {
  readonly kind: 'table' | 'list' | 'dialogue' | 'teasers';
  readonly why: string;
  /** How much a line of it speaks for the body of an article. */
  readonly weight: number;
}

/** Finds sequences of one kind: for some lines, by index, the sequence that they belong to. `evidence` is what each line tells alone. */
export type SequenceFinder = (sights: readonly Sight[], evidence: readonly (Evidence | null)[]) => ReadonlyMap<number, Sequence>;
