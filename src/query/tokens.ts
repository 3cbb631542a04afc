import type { Span } from '../types/span.ts';
import { QueryError } from './ast.ts';

/** A piece of a query. `field` carries its name; its values follow as `text` or `quoted`, parted by `comma`. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'not' | 'and' | 'or' | 'comma'; readonly span: Span }
  | { readonly kind: 'field' | 'text' | 'quoted'; readonly text: string; readonly span: Span };

const OPENING = '"“„«';
const CLOSING = '"”“»';
const SPACE = /\s/;
/** What ends a bare word. */
const ENDS = /[\s()"“”„«»]/;

/** The tokens of a query. Throws a QueryError for a quotation mark that never closes. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  let inValues = false;
  while (at < query.length) {
    const character = query.charAt(at);
    if (SPACE.test(character)) {
      inValues = false;
      at += 1;
      continue;
    }
    const token = next(query, at, inValues);
    found.push(token);
    at = token.span[1];
    inValues = token.kind === 'field' || (inValues && token.kind === 'comma') || (inValues && query[at] === ',');
  }
  return found;
}

function next(query: string, at: number, inValues: boolean): Token {
  const character = query.charAt(at);
  const one = (kind: 'open' | 'close' | 'not' | 'comma'): Token => ({ kind, span: [at, at + 1] });
  if (character === '(') return one('open');
  if (character === ')') return one('close');
  if (inValues && character === ',') return one('comma');
  if (!inValues && /[-\u2212\u2013]/.test(character) && !SPACE.test(query[at + 1] ?? ' ')) return one('not');
  if (OPENING.includes(character) || character === '”') return quoted(query, at);
  return inValues ? bareValue(query, at) : bareWord(query, at);
}

function quoted(query: string, at: number): Token {
  for (let end = at + 1; end < query.length; end += 1)
    if (CLOSING.includes(query.charAt(end))) return { kind: 'quoted', text: query.slice(at + 1, end), span: [at, end + 1] };
  throw new QueryError('this quotation mark is never closed', query, [at, query.length]);
}

function bareValue(query: string, at: number): Token {
  let end = at;
  while (end < query.length && !ENDS.test(query.charAt(end)) && query[end] !== ',') end += 1;
  return { kind: 'text', text: query.slice(at, end), span: [at, end] };
}

function bareWord(query: string, at: number): Token {
  let end = at;
  while (end < query.length && !ENDS.test(query.charAt(end))) {
    if (query[end] === ':' && end > at && /^[a-z]+$/i.test(query.slice(at, end)))
      return { kind: 'field', text: query.slice(at, end), span: [at, end + 1] };
    end += 1;
  }
  const text = query.slice(at, end);
  const span: Span = [at, end];
  if (text === 'OR' || text === '|') return { kind: 'or', span };
  if (text === 'AND' || text === '&') return { kind: 'and', span };
  if (text === 'NOT') return { kind: 'not', span };
  return { kind: 'text', text, span };
}
