/** The library: `import { read } from 'readout'`. */
import type { OpenOptions } from './store/sqlite/open.ts';
import type { OpenedRecord } from './views/record/open-record.ts';
import type { Added, AddPagesOptions, NewPage } from './worker/add-pages.ts';

export { type ReadOptions, read } from './load/read.ts';
export { type LineId, type LineResult, readJsonl } from './load/read-jsonl.ts';
export { QueryError } from './query/ast.ts';
export { StoreError } from './store/port.ts';
export type { Decision, Stage, Trace } from './types/decision.ts';
export type * from './types/ledger.ts';
export type * from './types/reading.ts';
export type { OpenedRecord } from './views/record/open-record.ts';
export type { DocumentHead, Named, StatementRow } from './views/record/row.ts';
export type { Found, PageOptions, SaysOptions } from './views/record/search.ts';
export type { Match, Verdict, Verified, VerifyOptions } from './views/record/verify.ts';
export type { Use, Uses, WhenOptions } from './views/record/when.ts';
export type { Added, AddPagesOptions, NewPage } from './worker/add-pages.ts';

/** Opens the record in a file; see docs/record.md. What it needs is loaded only now: reading alone does without. */
export async function openRecord(file: string, options: Pick<OpenOptions, 'create'> = {}): Promise<OpenedRecord> {
  return (await import('./views/record/open-record.ts')).openRecord(file, options);
}

/** Reads pages into an open record; resolves when all are on disk. */
export async function addPages(
  record: OpenedRecord,
  pages: Iterable<NewPage> | AsyncIterable<NewPage>,
  options: AddPagesOptions = {},
): Promise<Added[]> {
  return (await import('./worker/add-pages.ts')).addPages(record, pages, options);
}
