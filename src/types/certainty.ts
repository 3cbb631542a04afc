import type { Span } from './span.ts';

/**
 * How a value came to be known. After chrono's known / implied components and TIMEX3's anchoring.
 * - `stated`: the words say it in full ("24 February 2022").
 * - `implied`: the words plus the page fix it ("on Thursday" on a page known to be of 24 February 2022).
 * - `anchored`: world knowledge fixes it (an event's date, an office's holder), and the reason is recorded.
 */
export type Certainty = 'stated' | 'implied' | 'anchored';

/** A value, how it is known, and the characters and sentence that say why. */
export interface Known<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly span: Span | null;
  readonly why: string;
}
