import type { GivenMetadata, Input } from '../types/input.ts';
import type { Reading } from '../types/reading.ts';

/** A page on its way to being read, in this thread or another. */
export interface PageTask {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly mediaType: Input['mediaType'];
  readonly charset: string | null;
  readonly given: GivenMetadata;
}

/** A Reading, or the stack of an error of our own. */
export type PageResult = { readonly reading: Reading } | { readonly bug: string };
