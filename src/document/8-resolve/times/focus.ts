import type { DaySpan } from '../../../lang/calendar-span.ts';

/** A point of time the text has spoken of: what "the same day", "a week later" and days without a year lean on. */
export interface Point {
  readonly value: string;
  readonly span: DaySpan;
  /** Index of the block it stands in. */
  readonly block: number;
  readonly start: number;
  /** The words gave the year themselves. */
  readonly stated: boolean;
}

/** What has been spoken of so far, latest first by kind. Immutable; `spoken` gives the next one. */
export interface Focus {
  /** Any point, of any width up to a year. */
  readonly last: Point | null;
  /** The last single day. */
  readonly day: Point | null;
  /** The last point whose year was written out. */
  readonly stated: Point | null;
  /** The last quarter of a year, for business news. */
  readonly quarter: Point | null;
}

export const NOTHING_YET: Focus = { last: null, day: null, stated: null, quarter: null };

export function spoken(focus: Focus, point: Point): Focus {
  const width = point.span.until - point.span.from;
  if (width > 366) return focus;
  return {
    last: point,
    day: width === 0 ? point : focus.day,
    stated: point.stated ? point : focus.stated,
    quarter: /-Q\d$/.test(point.value) ? point : focus.quarter,
  };
}
