import { isoDay, parseDay } from '../../../lang/calendar.ts';
import type { Span } from '../../../types/span.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { untilDay } from './day-set.ts';
import type { Evidence } from './evidence.ts';

/** The day the caller or the page's own markup gives, with its reason; null without. Nothing else is weighed against it. */
export function statedDay(found: Unresolved): { readonly day: string; readonly span: Span | null; readonly why: string } | null {
  const given = found.page.input.given.date;
  const fromCaller = parseDay(given ?? '');
  if (fromCaller !== null) return { day: isoDay(fromCaller), span: null, why: 'given with the document' };
  const { published } = found.article;
  const day = parseDay(published?.value ?? '');
  return published === null || day === null ? null : { day: isoDay(day), span: published.span, why: published.why };
}

/** Upper bounds: an update, and stamps of reader comments, which come after the page and are never its date. */
export function upperBounds(found: Unresolved): Evidence[] {
  const { updated, notAfter } = found.article;
  const stamps = notAfter.map((stamp) => ({ ...stamp, why: `not after ${stamp.value}: ${stamp.why}` }));
  const update = updated === null ? [] : [{ ...updated, why: `not after its update of ${updated.value}` }];
  return [...stamps, ...update].flatMap(({ value, span, why }) => {
    const day = parseDay(value);
    return day === null ? [] : [{ days: untilDay(day), span, why, strength: 95 }];
  });
}
