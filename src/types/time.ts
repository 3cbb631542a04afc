import type { Certainty } from './certainty.ts';
import type { Span } from './span.ts';

/** A time expression after TIMEX3 (TimeML 1.2.1). */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** ISO 8601 or TIMEX3: 2022-02-24, 2022-02, 2022-W09, 2022-FA, P30Y, PAST_REF, XXXX-WXX-4 when it cannot be anchored. */
  readonly value: string;
  readonly certainty: Certainty;
  readonly why: string;
}

/** When the page was written: a closed interval of ISO 8601 days with the evidence for each narrowing. */
export interface Written {
  readonly earliest: string;
  readonly latest: string;
  readonly reasons: readonly WrittenReason[];
}

export interface WrittenReason {
  readonly span: Span | null;
  readonly why: string;
}

/** As stage 5 finds it: `value` is what the words alone give, `reference` how stage 8 may complete it. Printed Readings hold no `reference`. */
export interface FoundTime extends TimeExpression {
  readonly reference: TimeReference;
}

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** Which one of the recurring days, months or seasons the words pick: "last March", "this Friday", "next summer"; null leaves it to tense. */
export type Pick = 'last' | 'this' | 'next' | null;

/**
 * What must be known besides the words. Months and weekdays count from 1 (January, Monday), as in ISO 8601. `clock` is what TIMEX3 writes
 * after the day: `TNI`, `T22:00`, or '' for the whole day. `years` is how far the words shift the year ("January last year" -1), null
 * when they do not say.
 *
 * - `complete`: nothing; the value stands (full dates, durations, sets, PAST_REF).
 * - `weekday`: "on Thursday".
 * - `yearless`: "March 18", "in January".  - `season`: "last autumn".  - `quarter`: "the third quarter", H1 and H2 for halves.
 * - `shifted`: "yesterday", "last week", "three years ago": `count` units from the day of writing; from the day spoken of when `from` is
 *   `narrative` ("the next day", "a week earlier").
 * - `same`: "the same day", "that year", "in the evening": the last one spoken of, of that unit.
 */
export type TimeReference =
  | { readonly kind: 'complete' }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pick: Pick; readonly clock: string }
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly day: number | null;
      /** Last day of a range inside the month ("March 5-8", value 2014-03-05/2014-03-08), else null. */
      readonly until: number | null;
      readonly pick: Pick;
      readonly years: number | null;
      readonly clock: string;
    }
  | { readonly kind: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI'; readonly pick: Pick; readonly years: number | null }
  | {
      readonly kind: 'quarter';
      readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | null;
      readonly pick: Pick;
      readonly years: number | null;
    }
  | {
      readonly kind: 'shifted';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly from: 'writing' | 'narrative';
      readonly clock: string;
    }
  | { readonly kind: 'same'; readonly unit: TimeUnit; readonly clock: string };
