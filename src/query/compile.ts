import { wordsOf } from '../lang/search-words.ts';
import { stem } from '../lang/stem.ts';
import type { Facet, Filter } from '../types/filter.ts';
import type { ActorId } from '../types/mention.ts';
import type { Query, Value } from './ast.ts';
import { FIELDS } from './fields.ts';

/** Who a name in a query may be: ids of actors, none when nobody is called so. */
export type Lookup = (name: string) => readonly ActorId[];

/** Every name in the query that has to be looked up. */
export function namesIn(query: Query): Value[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.flatMap(namesIn);
    case 'not':
      return namesIn(query.of);
    case 'says':
      return [...query.values];
    case 'field':
      return FIELDS[query.field].value === 'actor' ? [...query.values] : [];
    default:
      return [];
  }
}

/**
 * The filter a query stands for. Unless the query says otherwise it leaves out what people rejected, and headlines and summaries that
 * repeat a statement of their own page.
 */
export function compileQuery(query: Query, lookup: Lookup): Filter {
  const asked = compiled(query, lookup);
  const left: Filter[] = [];
  if (!mentions(query, 'is')) left.push({ kind: 'facet', facet: 'is', any: ['rejected'] });
  if (!mentions(query, 'has', 'repeat')) left.push({ kind: 'facet', facet: 'has', any: ['repeat'] });
  return left.length === 0 ? asked : { kind: 'and', of: [asked, ...left.map((of): Filter => ({ kind: 'not', of }))] };
}

function mentions(query: Query, field: Facet, value?: string): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.some((each) => mentions(each, field, value));
    case 'not':
      return mentions(query.of, field, value);
    case 'field':
      return query.field === field && (value === undefined || query.values.some(({ text }) => text === value));
    default:
      return false;
  }
}

function compiled(query: Query, lookup: Lookup): Filter {
  switch (query.kind) {
    case 'all':
    case 'days':
    case 'sure':
      return query;
    case 'and':
    case 'or':
      return { kind: query.kind, of: query.of.map((each) => compiled(each, lookup)) };
    case 'not':
      return { kind: 'not', of: compiled(query.of, lookup) };
    case 'word':
      return { kind: 'stems', stems: wordsOf(query.text).map(stem) };
    case 'phrase':
      return { kind: 'phrase', words: wordsOf(query.text) };
    case 'says': {
      const any = query.values.flatMap(({ text }) => lookup(text));
      return {
        kind: 'or',
        of: [
          { kind: 'facet', facet: 'by', any },
          { kind: 'facet', facet: 'for', any },
        ],
      };
    }
    case 'field': {
      const isActor = FIELDS[query.field].value === 'actor';
      const any = query.values.flatMap(({ text }) => (isActor ? lookup(text) : [text]));
      return { kind: 'facet', facet: query.field, any: [...new Set(any)] };
    }
  }
}
