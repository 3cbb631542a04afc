import type { StatementRow } from '../views/record/row.ts';

/** A statement as one flat record: the columns of CSV and Parquet, in order. Lists are joined with "; ". */
export type Cell = string | number | boolean | null;

const joined = (list: readonly string[]): string | null => (list.length === 0 ? null : list.join('; '));

export const COLUMNS: readonly (readonly [name: string, value: (row: StatementRow) => Cell])[] = [
  ['id', (row) => row.id],
  ['day', (row) => row.day],
  ['speaker', (row) => row.speaker?.name ?? null],
  ['speaker_id', (row) => row.speaker?.id ?? null],
  ['candidates', (row) => joined(row.candidates.map(({ id }) => id))],
  ['source_words', (row) => row.source],
  ['for', (row) => row.for?.id ?? null],
  ['addressee', (row) => row.addressee?.id ?? null],
  ['act', (row) => row.act],
  ['form', (row) => row.form],
  ['factuality', (row) => row.factuality],
  ['cue_words', (row) => row.cue],
  ['words', (row) => row.words],
  ['when', (row) => row.when?.value ?? null],
  ['when_certainty', (row) => row.when?.certainty ?? null],
  ['venue', (row) => row.venue],
  ['via', (row) => joined(row.via.map(({ id }) => id))],
  ['outlet', (row) => row.outlet?.id ?? null],
  ['about', (row) => joined(row.about)],
  ['positions', (row) => joined(row.positions.map(({ holder, issue, stance }) => `${holder} ${stance} ${issue}`))],
  ['within', (row) => row.within],
  ['repeats', (row) => row.repeats],
  ['origin', (row) => row.origin],
  ['language', (row) => row.language],
  ['confidence', (row) => row.confidence],
  ['state', (row) => row.state],
  ['corrected', (row) => row.corrected],
  ['notes', (row) => joined(row.notes)],
  ['title', (row) => row.document.title],
  ['url', (row) => row.document.url],
  ['page', (row) => row.document.page],
  ['document', (row) => row.document.id],
  ['start', (row) => row.spans.content[0]?.[0] ?? row.spans.cue[0]?.[0] ?? null],
  ['end', (row) => row.spans.content.at(-1)?.[1] ?? row.spans.cue.at(-1)?.[1] ?? null],
];
