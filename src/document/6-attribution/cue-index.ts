import type { CueRow } from '../../types/lexicon.ts';
import { regularForms } from './inflections.ts';

/** How a verb, noun or adjective brings in what it attributes: the `frames` of `cues.tsv`. */
export interface CueEntry {
  readonly rows: readonly CueRow[];
  readonly frames: ReadonlySet<string>;
  /** Prepositions of the frames `np:for`, `np:on` ... */
  readonly prepositions: ReadonlySet<string>;
}

export interface CueIndex {
  readonly find: (lemma: string, upos: CueRow['upos']) => CueEntry | undefined;
  /** The verb that has this regular form, for words whose lemma the tagger got wrong. */
  readonly verbOf: (word: string) => string | undefined;
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
  const verbs = rows.filter((row) => row.upos === 'VERB' && !row.lemma.includes(' ')).map((row) => row.lemma);
  const forms = new Map(verbs.flatMap((verb) => regularForms(verb).map((form) => [form, verb] as const)));
  const index: CueIndex = { find: (lemma, upos) => entries.get(`${lemma}/${upos}`), verbOf: (word) => forms.get(word) };
  indexes.set(rows, index);
  return index;
}
