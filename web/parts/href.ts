import type { Span } from '../../src/types/span.ts';
import { shortId } from '../../src/views/permalink.ts';
import type { StatementRow } from '../../src/views/record/row.ts';

// Every address of the app is made here.

/** A path with a query; null and empty values are left out. */
export function href(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>> = {},
  fragment = '',
): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}${fragment === '' ? '' : `#${fragment}`}`;
}

export const placeId = ([start, end]: Span): string => `at-${start}-${end}`;

export const pageHref = (document: string): string => `/read/${shortId(document)}`;

/** A statement where it stands. */
export const statementHref = (row: Pick<StatementRow, 'id' | 'document' | 'spans'>): string => {
  const place = row.spans.content[0] ?? row.spans.cue[0] ?? row.spans.source[0];
  return href(pageHref(row.document.id), { statement: row.id }, place === undefined ? '' : placeId(place));
};

export { permalink as passageHref } from '../../src/views/permalink.ts';

export const actorHref = (id: string): string => `/actor/${encodeURIComponent(id)}`;

export const searchHref = (query: string, more: Readonly<Record<string, string | null>> = {}): string =>
  href('/search', { q: query, ...more });

/** The address, when it is one a browser may be sent to; never `javascript:` or the like. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** Words quoted whole in a text fragment, at most; longer passages are given by their first and last words. */
const WHOLE = 8;
const EDGE = 4;

/** The live page, opened at these words: a text fragment (wicg.github.io/scroll-to-text-fragment). */
export function liveHref(url: string | null, words: string): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const all =
    words
      .split(' … ')[0]
      ?.split(/\s+/)
      .filter((word) => word !== '') ?? [];
  if (all.length === 0) return address;
  const parts = all.length <= WHOLE ? [all.join(' ')] : [all.slice(0, EDGE).join(' '), all.slice(-EDGE).join(' ')];
  const [base] = address.split('#');
  return `${base}#:~:text=${parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')}`;
}
