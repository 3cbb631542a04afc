import type { CueRow } from '../../types/lexicon.ts';

/** How a verb, noun or adjective brings in what it attributes: the `frames` of `cues.tsv`. */
export interface CueEntry {
  readonly rows: readonly CueRow[];
  readonly frames: ReadonlySet<string>;
  /** Prepositions of the frames `np:for`, `np:on` ... */
  readonly prepositions: ReadonlySet<string>;
}

export interface CueIndex {
  readonly find: (lemma: string, upos: CueRow['upos']) => CueEntry | undefined;
}

const indexes = new WeakMap<readonly CueRow[], CueIndex>();

function toEntry(rows: readonly CueRow[]): CueEntry {
  const frames = new Set(rows.flatMap((row) => row.frames));
  const prepositions = [...frames].filter((frame) => frame.startsWith('np:')).map((frame) => frame.slice(3));
  return { rows, frames, prepositions: new Set(prepositions) };
}

/** The table by lemma and word class, made once a table. */
export function cueIndex(rows: readonly CueRow[]): CueIndex {
  const known = indexes.get(rows);
  if (known) return known;
  const entries = new Map(
    [...Map.groupBy(rows, (row) => `${row.lemma}/${row.upos}`)].map(([key, group]) => [key, toEntry(group)] as const),
  );
  const index: CueIndex = { find: (lemma, upos) => entries.get(`${lemma}/${upos}`) };
  indexes.set(rows, index);
  return index;
}
