import { withSameActors } from '../record/same-actors.ts';
import type { Store } from '../store/port.ts';
import type { GivenMetadata } from '../types/input.ts';
import type { Reading } from '../types/reading.ts';
import { pipelineVersion } from './pipeline-version.ts';

/** A page that was read already, with its bytes and what was known about it besides. */
export interface ReadPage {
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly given: GivenMetadata;
}

/** Pages of one transaction. */
const BATCH = 48;

/** Stores pages that this version of the reader has just read; resolves when all are on disk. `at` is an ISO 8601 instant. */
export async function keepReadings(store: Store, pages: readonly ReadPage[], at: string): Promise<void> {
  const version = pipelineVersion();
  for (let i = 0; i < pages.length; i += BATCH)
    await store.put(
      pages.slice(i, i + BATCH).map(({ reading, bytes, charset, given }) => ({
        source: reading.document.source,
        given,
        bytes,
        charset,
        reading: withSameActors(reading),
        version,
        at,
      })),
    );
}
