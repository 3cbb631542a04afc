import type { Offered } from '../../worker/ingest.ts';
import { type As, pagesOf } from '../../worker/offers.ts';

/** What is said about the pages on the command line. */
export interface GivenOptions {
  readonly as?: As;
  readonly url?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly allowPrivate?: boolean;
}

export const offersOf = (
  files: readonly string[],
  { url, date, outlet, as, allowPrivate }: GivenOptions,
): AsyncIterable<Offered> =>
  pagesOf(files, {
    given: { url: url ?? null, date: date ?? null, outlet: outlet ?? null },
    as: as ?? null,
    allowPrivate: allowPrivate === true,
  });
