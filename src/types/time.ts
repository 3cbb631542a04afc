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
