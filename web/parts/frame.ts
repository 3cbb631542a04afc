/** What every page knows besides its view. */
export interface Frame {
  /** Path and query of this page, as in the address bar. */
  readonly here: string;
  /** The same view as JSON. */
  readonly twin: string;
  /** The record's file, for people. */
  readonly record: string;
  /** What has just been done, told once. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly text: string;
  /** A ledger entry that can be undone from here. */
  readonly undo: number | null;
}
