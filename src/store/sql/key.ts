/**
 * A statement's key sorts it: newest day first means highest key first, so that both the table and the full-text index hand out
 * statements in order and can stop after the first page.
 *
 *     bit 52 ........ 37   36 ........ 13   12 ....... 0
 *     day from 1900-01-01  document digest  place in text      (the lower two upside down: they rise while the key falls)
 *
 * Day 0 is "no day". When two documents share a day and 24 bits of their digests, the next free key below is taken.
 */
const DAY_BITS = 16;
const DOCUMENT_BITS = 24;
const PLACE_BITS = 13;
const PLACES = 2 ** PLACE_BITS;
const DAY = 2 ** (DOCUMENT_BITS + PLACE_BITS);
const LAST_SLOT = 2 ** DAY_BITS - 1;
/** 1900-01-01 in days from 1970-01-01. */
const FIRST_DAY = -25_567;

export const HIGHEST_KEY = (LAST_SLOT + 1) * DAY - 1;

const slotOf = (day: number | null): number => (day === null ? 0 : Math.min(LAST_SLOT, Math.max(1, day - FIRST_DAY + 1)));

/** The key that a statement would like to have. `document` is `sha256:` and hex digits. */
export function keyOf(day: number | null, document: string, ordinal: number): number {
  const digest = Number.parseInt(document.slice(7, 7 + DOCUMENT_BITS / 4), 16);
  const place = Math.min(ordinal, PLACES - 1);
  return slotOf(day) * DAY + (2 ** DOCUMENT_BITS - 1 - digest) * PLACES + (PLACES - 1 - place);
}

/** Keys of statements on these days; without bounds every dated one. */
export function keysOfDays(from: number | null, until: number | null): readonly [low: number, high: number] {
  const low = from === null ? DAY : slotOf(from) * DAY;
  const high = until === null ? HIGHEST_KEY : (slotOf(until) + 1) * DAY - 1;
  return [low, high];
}
