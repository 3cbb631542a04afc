import type { IndexText } from '../../record/index-text.ts';
import type { Match } from './plan.ts';

export type Value = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;

/**
 * One engine below the store. Everything else in this folder is written once, in the SQL that engines share; where they part
 * (full-text index, opening, backing up) the engine's own folder has it.
 */
export interface Engine {
  /** Path or address without secrets, for messages. */
  readonly location: string;
  /** Everything read inside sees one moment of the record. */
  readonly read: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** All or nothing, and on disk when it resolves. One writer at a time, over all processes. */
  readonly write: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** A session of its own that sees one moment while others go on writing; the caller closes it. */
  readonly apart: () => Promise<{ readonly session: Session; readonly close: () => Promise<void> }>;
  /** After rows were stored under ids of their own: the next id is a free one. */
  readonly resumeNumbers: () => Promise<void>;
  readonly backup: (to: string, progress: (done: number, all: number) => void) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A transaction. Placeholders are `?`; results come as plain rows with numbers for all integers. Throws StoreErrors. */
export interface Session {
  readonly all: (sql: string, ...values: readonly Value[]) => Promise<Row[]>;
  readonly get: (sql: string, ...values: readonly Value[]) => Promise<Row | undefined>;
  /** The number of rows changed. */
  readonly run: (sql: string, ...values: readonly Value[]) => Promise<number>;
  /** Many rows of one table; `more` follows the values: ON CONFLICT, RETURNING. Rows of RETURNING come back, in no order. */
  readonly insert: (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
    more?: string,
  ) => Promise<Row[]>;
  readonly iterate: (sql: string, ...values: readonly Value[]) => AsyncIterable<Row>;
  readonly index: FullText;
}

/** The full-text index: tokens of statements by their keys. */
export interface FullText {
  readonly add: (rows: readonly (IndexText & { readonly key: number })[]) => Promise<void>;
  /** Those of a document's statements, before these are deleted. */
  readonly remove: (document: number) => Promise<void>;
  /** How `statement` is joined to `statement_index` without being walked first. */
  readonly join: string;
  /** A condition on a row `i` of `statement_index`, with its values. */
  readonly matching: (match: Match) => { readonly sql: string; readonly values: readonly Value[] };
  /** Whether the index keeps a token's place: the `nth` place of that token in its column, both from 0. */
  readonly keeps: (place: number, nth: number) => boolean;
  /** Every place of every token that it keeps, for the deep check. `column` is a name of IndexText. */
  readonly postings: () => AsyncIterable<{
    readonly key: number;
    readonly column: string;
    readonly place: number;
    readonly token: string;
  }>;
  /** What the engine itself finds wrong with its structure, and rows that point nowhere. */
  readonly faults: () => Promise<readonly (readonly [kind: string, what: string])[]>;
}

/** `?, ?, ?` */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** Runs of a list, so that no statement holds too many values. */
export function* runs<T>(list: readonly T[], size = 500): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}
