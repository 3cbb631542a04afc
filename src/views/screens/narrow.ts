import { queryValue } from '../record/ask.ts';

/** `by:person:wang-yi`, as the query language has it. */
export const term = (field: string, value: string): string => `${field}:${queryValue(value)}`;

/** The terms of a query that stand alone at its top: those that can be taken out again. */
const termsOf = (query: string): string[] => query.match(/(?:[^\s"“”]|["“][^"”]*["”])+/g) ?? [];

const hasAlternatives = (query: string): boolean => /(?:^|\s)(?:OR|\|)(?:\s|$)/.test(query);

/** Whether a query already asks for a term, or for its opposite. */
export function stands(query: string, wanted: string): 'in' | 'out' | null {
  if (hasAlternatives(query)) return null;
  const terms = termsOf(query);
  return terms.includes(wanted) ? 'in' : terms.includes(`-${wanted}`) ? 'out' : null;
}

/** The query with one more term that must fit as well. */
export function narrowed(query: string, more: string): string {
  const rest = without(query, more);
  return hasAlternatives(rest) ? `(${rest}) ${more}` : `${rest} ${more}`.trim();
}

/** The query without a term and without its opposite. */
export function without(query: string, wanted: string): string {
  if (hasAlternatives(query)) return query.trim();
  const bare = wanted.replace(/^-/, '');
  return termsOf(query)
    .filter((each) => each !== bare && each !== `-${bare}`)
    .join(' ');
}
