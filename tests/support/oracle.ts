import { wordsOf } from '../../src/lang/search-words.ts';
import { stem } from '../../src/lang/stem.ts';
import { facetsOf } from '../../src/record/index-text.ts';
import type { Filter, Sign } from '../../src/types/filter.ts';
import type { RecordedStatement } from '../../src/types/record.ts';

/** Whether a statement fits a filter, decided the plain way: what every store is held against. */
export function fits(filter: Filter, statement: RecordedStatement): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'and':
      return filter.of.every((each) => fits(each, statement));
    case 'or':
      return filter.of.some((each) => fits(each, statement));
    case 'not':
      return !fits(filter.of, statement);
    case 'facet': {
      const values = facetsOf(statement).find(([facet]) => facet === filter.facet)?.[1] ?? [];
      return filter.any.some((wanted) => values.some((value) => value.toLowerCase() === wanted.toLowerCase()));
    }
    case 'phrase':
      return statement.words.split(' … ').some((piece) => holds(wordsOf(piece), filter.words));
    case 'stems':
      return [...statement.words.split(' … '), statement.cueWords].some((piece) => holds(wordsOf(piece).map(stem), filter.stems));
    case 'days':
      return (
        statement.day !== null &&
        (filter.from === null || statement.day >= filter.from) &&
        (filter.until === null || statement.day <= filter.until)
      );
    case 'sure':
      return COMPARE[filter.sign](statement.confidence, filter.value);
  }
}

const COMPARE: Readonly<Record<Sign, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

const holds = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, at) => run.every((word, i) => words[at + i] === word));

/** Newest first: by day, then document, then place; undated last. */
export const newestFirst = (a: RecordedStatement, b: RecordedStatement): number =>
  (b.day ?? -Infinity) - (a.day ?? -Infinity) ||
  (a.document < b.document ? -1 : a.document > b.document ? 1 : a.ordinal - b.ordinal);
