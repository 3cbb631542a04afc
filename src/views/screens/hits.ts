import { searchWords, wordsOf } from '../../lang/search-words.ts';
import { stem } from '../../lang/stem.ts';
import type { Query } from '../../query/ast.ts';
import { parseQuery } from '../../query/parse.ts';
import type { Span } from '../../types/span.ts';

/** Runs of words or stems that a query looks for; what it excludes is not among them. */
interface Wanted {
  readonly words: readonly string[];
  readonly stemmed: boolean;
}

function wantedIn(query: Query): Wanted[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.of.flatMap(wantedIn);
    case 'word':
      return [{ words: wordsOf(query.text).map(stem), stemmed: true }];
    case 'phrase':
      return [{ words: wordsOf(query.text), stemmed: false }];
    default:
      return [];
  }
}

/** Finds in a text the words that a query looks for: spans in order, without overlaps. */
export function hitsOf(query: string): (text: string) => Span[] {
  const wanted = wantedIn(parseQuery(query)).filter(({ words }) => words.length > 0);
  return (text) => {
    if (wanted.length === 0) return [];
    const found = searchWords(text);
    const words = found.map(({ word }) => word);
    const stems = wanted.some(({ stemmed }) => stemmed) ? words.map(stem) : [];
    const spans: Span[] = [];
    for (let i = 0; i < found.length; i += 1) {
      const length = Math.max(0, ...wanted.map((each) => runAt(each, each.stemmed ? stems : words, i)));
      if (length === 0) continue;
      spans.push([found[i]?.start ?? 0, found[i + length - 1]?.end ?? 0]);
      i += length - 1;
    }
    return spans;
  };
}

const runAt = ({ words }: Wanted, found: readonly string[], at: number): number =>
  words.every((word, i) => found[at + i] === word) ? words.length : 0;
