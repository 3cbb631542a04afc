import { expect, test } from 'vitest';
import { explainQueryError, QueryError } from '../../../src/query/ast.ts';
import { compileQuery } from '../../../src/query/compile.ts';
import { FIELD_NAMES, FIELDS } from '../../../src/query/fields.ts';
import { parseQuery } from '../../../src/query/parse.ts';
import type { Filter } from '../../../src/types/filter.ts';

/** A filter in short: words by their stems, facets with their values. */
function short(filter: Filter): string {
  switch (filter.kind) {
    case 'all':
      return 'all';
    case 'and':
    case 'or':
      return `(${filter.of.map(short).join(filter.kind === 'and' ? ' & ' : ' | ')})`;
    case 'not':
      return `!${short(filter.of)}`;
    case 'facet':
      return `${filter.facet}=${filter.any.join('/')}`;
    case 'phrase':
      return `"${filter.words.join(' ')}"`;
    case 'stems':
      return `~${filter.stems.join(' ')}`;
    case 'days':
      return `${filter.from ?? ''}..${filter.until ?? ''}`;
    case 'sure':
      return `sure${filter.sign}${filter.value}`;
  }
}

/** Without what every query leaves out. */
const read = (query: string): string => {
  const filter = compileQuery(parseQuery(query), (name) => [`<${name}>`]);
  return short(filter.kind === 'and' ? (filter.of[0] ?? filter) : filter);
};

test.each([
  ['', 'all'],
  ['sanctions', '~sanction'],
  ['U.S.-led sanctions', '(~us led & ~sanction)'],
  ['"Cold War mentality"', '"cold war mentality"'],
  ['“Cold War mentality”', '"cold war mentality"'],
  ['by:"Wang Yi"', 'by=<Wang Yi>'],
  ['by:state:CN,state:RU', 'by=<state:CN>/<state:RU>'],
  ['says:China', '(by=<China> | for=<China>)'],
  ['act:deny,withhold', 'act=deny/withhold'],
  ['ACT:Deny', 'act=deny'],
  ['about:sanctions', 'about=sanctions'],
  ['a b OR c', '((~a & ~b) | ~c)'],
  ['a (b OR c)', '(~a & (~b | ~c))'],
  ['a AND b', '(~a & ~b)'],
  ['a -b', '(~a & !~b)'],
  ['NOT (a b)', '!(~a & ~b)'],
  ['−a', '!~a'],
  ['-"no limits"', '!"no limits"'],
  ['co-operate', '~co oper'],
  ['since:2022-02-24', '19047..'],
  ['since:2022-02 until:2022-02', '(19024.. & ..19051)'],
  ['until:2021', '..18992'],
  ['sure:>0.8', 'sure>0.8'],
  ['sure:.5', 'sure>=0.5'],
  ['sure:=1', '(sure>=1 & sure<=1)'],
  ['by:"Wang Yi",person:x,', null],
  ['10:30', '~10 30'],
])('%s', (query, wanted) => {
  if (wanted === null) expect(() => read(query)).toThrow(QueryError);
  else expect(read(query)).toBe(wanted);
});

test('rejected statements and repeats are left out, unless the query names them', () => {
  const whole = (query: string) => short(compileQuery(parseQuery(query), (name) => [name]));
  expect(whole('a')).toBe('(~a & !is=rejected & !has=repeat)');
  expect(whole('a is:rejected')).toBe('((~a & is=rejected) & !has=repeat)');
  expect(whole('a -has:repeat is:seen')).toBe('(~a & !has=repeat & is=seen)');
});

test.each([
  ['by:xi act:denies', 'act:denies', '    ^^^^^^', /did you mean deny\?/],
  ['speaker:xi', 'speaker', '^^^^^^^', /there is no field "speaker"/],
  ['abot:x', 'abot', '^^^^', /did you mean about:\?/],
  ['war (peace', '(peace', '^', /never closed/],
  ['war) peace', ') peace', '^', /no opening one/],
  ['"war', '"war', '^^^^', /quotation mark is never closed/],
  ['since:soon', 'soon', '^^^^', /is no day/],
  ['until:2022-02-30', '2022-02-30', '^^^^^^^^^^', /is no day/],
  ['has: silence', 'has:', '^^^^', /needs a value right after it/],
  ['sure:much', 'much', '^^^^', /a number from 0 to 1/],
  ['war OR', 'OR', '^^', /missing/],
  ['—', '—', '^', /no word/],
  ['()', '(', '^', /missing/],
])('%s is explained with a caret', (query, at, carets, message) => {
  let shown = '';
  try {
    parseQuery(query);
  } catch (error) {
    shown = explainQueryError(error as QueryError);
  }
  const [line = '', under = '', why = ''] = shown.split('\n');
  expect(line).toBe(query);
  expect(why).toMatch(message);
  expect(under.trimStart()).toBe(carets.trimStart());
  expect(line.slice(under.indexOf('^'))).toMatch(
    at.startsWith('act:') ? /^denies/ : new RegExp(`^${at.replaceAll(/[()"]/g, '\\$&')}`),
  );
});

test('every field’s own example is a query', () => {
  for (const name of FIELD_NAMES) expect(() => parseQuery(FIELDS[name].example), name).not.toThrow();
});
