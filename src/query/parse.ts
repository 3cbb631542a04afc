import { parseDay } from '../lang/calendar.ts';
import { spanOf } from '../lang/calendar-span.ts';
import { wordsOf } from '../lang/search-words.ts';
import type { Facet, Sign } from '../types/filter.ts';
import type { Span } from '../types/span.ts';
import { type Query, QueryError, type Value } from './ast.ts';
import { CLOSED, FIELD_NAMES, FIELDS, type FieldName, nearest } from './fields.ts';
import { type Token, tokens } from './tokens.ts';

/** Parentheses inside parentheses, at most. */
const DEEPEST = 50;

/**
 * Reads a query:
 *
 *     query  = both { OR both }          both  = one { [AND] one }
 *     one    = [-] ( "(" query ")" | field:value{,value} | "exact phrase" | word )
 *
 * Throws a QueryError that says what is wrong and where.
 */
export function parseQuery(query: string): Query {
  const reader = new Reader(query);
  return reader.whole();
}

class Reader {
  private readonly query: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(query: string) {
    this.query = query;
    this.tokens = tokens(query);
  }

  whole(): Query {
    if (this.tokens.length === 0) return { kind: 'all' };
    const found = this.either();
    const rest = this.tokens[this.at];
    if (rest !== undefined) throw this.error('this closing parenthesis has no opening one', rest.span);
    return found;
  }

  private either(): Query {
    const of = [this.both()];
    while (this.take('or') !== null) of.push(this.both());
    return of.length === 1 ? (of[0] as Query) : { kind: 'or', of };
  }

  private both(): Query {
    const of: Query[] = [];
    for (let token = this.peek(); token !== undefined && token.kind !== 'or' && token.kind !== 'close'; token = this.peek()) {
      if (this.take('and') !== null && of.length === 0) throw this.error('nothing stands before this', token.span);
      const after = this.peek();
      if (after === undefined || after.kind === 'or' || after.kind === 'close')
        throw this.error('nothing stands after this', token.span);
      of.push(this.one());
    }
    if (of.length === 0) throw this.missing();
    return of.length === 1 ? (of[0] as Query) : { kind: 'and', of };
  }

  private one(): Query {
    const token = this.peek();
    if (token === undefined) throw this.missing();
    this.at += 1;
    switch (token.kind) {
      case 'not':
        return { kind: 'not', of: this.one() };
      case 'open':
        return this.parenthesis(token);
      case 'field':
        return this.field(token.text, token.span);
      case 'quoted':
        return this.searched('phrase', token.text, token.span);
      case 'text':
        return this.searched('word', token.text, token.span);
      default:
        throw this.error('a word, a "phrase" or a field was expected here', token.span);
    }
  }

  private parenthesis(open: Token): Query {
    this.depth += 1;
    if (this.depth > DEEPEST) throw this.error('parentheses are nested too deeply', open.span);
    const inside = this.either();
    if (this.take('close') === null) throw this.error('this parenthesis is never closed', open.span);
    this.depth -= 1;
    return inside;
  }

  private searched(kind: 'word' | 'phrase', text: string, span: Span): Query {
    if (wordsOf(text).length === 0) throw this.error('there is no word in this to look for', span);
    return { kind, text, span };
  }

  private field(name: string, span: Span): Query {
    const field = FIELD_NAMES.find((each) => each === name.toLowerCase());
    if (field === undefined) {
      const near = nearest(name, FIELD_NAMES);
      const hint = near === null ? `the fields are ${FIELD_NAMES.join(', ')}` : `did you mean ${near}:?`;
      throw this.error(`there is no field "${name}"; ${hint}`, [span[0], span[1] - 1]);
    }
    const values = this.values(field, span);
    if (field === 'since' || field === 'until') return this.days(field, values);
    if (field === 'sure') return this.sure(values);
    if (field === 'says') return { kind: 'says', values };
    return { kind: 'field', field, values: this.closed(field, values) };
  }

  private values(field: FieldName, span: Span): Value[] {
    const values: Value[] = [];
    do {
      const token = this.peek();
      if ((token?.kind !== 'text' && token?.kind !== 'quoted') || token.text.trim() === '' || token.span[0] > this.end())
        throw this.error(`${field}: needs a value right after it, as in ${FIELDS[field].example}`, span);
      this.at += 1;
      values.push({ text: token.text, span: token.span });
    } while (this.take('comma') !== null);
    return values;
  }

  /** Where the last token taken ends: a value must follow without a space. */
  private end(): number {
    return this.tokens[this.at - 1]?.span[1] ?? 0;
  }

  private closed(field: Facet, values: readonly Value[]): Value[] {
    const list = CLOSED[field];
    if (list === undefined) return [...values];
    return values.map(({ text, span }) => {
      const value = list.find((each) => each === text.toLowerCase());
      if (value !== undefined) return { text: value, span };
      const near = nearest(text, list);
      throw this.error(
        `${field}: does not know "${text}"; ${near === null ? `it knows ${list.join(', ')}` : `did you mean ${near}?`}`,
        span,
      );
    });
  }

  private days(field: 'since' | 'until', values: readonly Value[]): Query {
    const [value, more] = values;
    if (value === undefined || more !== undefined) throw this.error(`${field}: takes one day`, more?.span ?? [0, 0]);
    const days = /^\d{4}(-\d\d)?(-\d\d)?$/.test(value.text) ? spanOf(value.text) : null;
    if (days === null || (value.text.length === 10 && parseDay(value.text) === null))
      throw this.error(`"${value.text}" is no day; write a year, a month or a day: 2022, 2022-03 or 2022-03-18`, value.span);
    return field === 'since' ? { kind: 'days', from: days.from, until: null } : { kind: 'days', from: null, until: days.until };
  }

  private sure(values: readonly Value[]): Query {
    const [value, more] = values;
    const parts = /^(>=|<=|>|<|=)?(0|1|0?\.\d+|1\.0+)$/.exec(value?.text ?? '');
    if (value === undefined || parts === null || more !== undefined)
      throw this.error('sure: takes a number from 0 to 1, as in sure:>0.8', more?.span ?? value?.span ?? [0, 0]);
    const [, sign = '>=', digits] = parts;
    const number = Number(digits);
    if (sign !== '=') return { kind: 'sure', sign: sign as Sign, value: number };
    return { kind: 'and', of: (['>=', '<='] as const).map((each) => ({ kind: 'sure', sign: each, value: number })) };
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(kind: Token['kind']): Token | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return null;
    this.at += 1;
    return token;
  }

  private missing(): QueryError {
    const last = this.tokens[Math.max(0, this.at - 1)];
    return this.error('something to look for is missing here', last?.span ?? [0, this.query.length]);
  }

  private error(message: string, span: Span): QueryError {
    return new QueryError(message, this.query, span);
  }
}
