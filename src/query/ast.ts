import type { Facet, Sign } from '../types/filter.ts';
import type { Span } from '../types/span.ts';

/** A query as written: what it says, and where. Spans are UTF-16 offsets into the query. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly span: Span }
  | { readonly kind: 'field'; readonly field: Facet; readonly values: readonly Value[] }
  | { readonly kind: 'says'; readonly values: readonly Value[] }
  | { readonly kind: 'days'; readonly from: number | null; readonly until: number | null }
  | { readonly kind: 'sure'; readonly sign: Sign; readonly value: number };

export interface Value {
  readonly text: string;
  readonly span: Span;
}

/** A query that cannot be understood: one sentence, and the characters it is about. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly query: string;
  readonly span: Span;
  constructor(message: string, query: string, span: Span) {
    super(message);
    this.query = query;
    this.span = span;
  }
}

/**
 * The query with a caret under what is wrong:
 *
 *     by:xi act:denies
 *               ^^^^^^
 *     there is no act "denies"; did you mean deny?
 */
export function explainQueryError({ query, span: [start, end], message }: QueryError): string {
  const line = query.replaceAll(/\s/g, ' ');
  return `${line}\n${' '.repeat(start)}${'^'.repeat(Math.max(1, Math.min(end, line.length) - start))}\n${message}`;
}
