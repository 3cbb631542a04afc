import type { Span } from '../../../types/span.ts';
import type { DaySet } from './day-set.ts';

/** One reason to believe the page was written on one of `days`. */
export interface Evidence {
  readonly days: DaySet;
  readonly span: Span | null;
  /** One phrase for a person. */
  readonly why: string;
  /** How much to trust it: stronger evidence is applied first, and weaker evidence that contradicts it is set aside. 0..100. */
  readonly strength: number;
  /** Day number of a dated event that the page tells of; news tells of what is new. */
  readonly newest?: number;
  /** That event is what the page is about. */
  readonly leads?: boolean;
  /** Of its days, the one it speaks for most. */
  readonly best?: number;
  /** The first day, to the day and year, that the page looks ahead to. */
  readonly coming?: number;
  /** Right in about half of all pages: excludes no day, but picks the likely ones among those that stronger evidence leaves. */
  readonly weak?: boolean;
}
