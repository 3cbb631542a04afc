import type { StatementRow } from '../views/record/row.ts';

/** Where an export's words come from. */
export interface Texts {
  /** The text of a document, by its id. Asked in runs: keep the last ones. */
  readonly text: (document: string) => Promise<string>;
}

/** What stands beside every export, so that anybody can make it again and see that nothing is missing. */
export interface About {
  readonly query: string;
  readonly order: string;
  readonly format: string;
  /** Version of Readout. */
  readonly readout: string;
  readonly rows: number;
  /** The tables that codes were taken from, where the format has codes. */
  readonly vintage: string | null;
}

export type Chunk = string | Uint8Array;

/** One file format: rows in, the file's pieces out, in order. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly vintage: string | null;
  readonly write: (rows: AsyncIterable<StatementRow>, texts: Texts) => AsyncIterable<Chunk>;
}
