import { isoDay } from '../../lang/calendar.ts';
import type { Evidence } from '../../types/first-finding.ts';
import type { Span } from '../../types/span.ts';

/** What a document is called: its source, as in its Reading. */
export type SourceOf = (document: string) => string;

export const evidenceAt = (
  sourceOf: SourceOf,
  { document, span }: { readonly document: string; readonly span: Span },
): Evidence => ({
  document,
  source: sourceOf(document),
  start: span[0],
  end: span[1],
});

export const dayText = (day: number | null): string | null => (day === null ? null : isoDay(day));
