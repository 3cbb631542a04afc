import type { IssueRow } from '../../types/lexicon.ts';

interface Phrase {
  readonly issue: string;
  readonly words: readonly string[];
}

/** Phrases by their first word, or by its first letters where it ends in `*`. */
export interface IssueIndex {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

/** Letters by which stems are found; every stem in the table is at least this long. */
const STEM = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const built = new WeakMap<readonly IssueRow[], IssueIndex>();

/** Lower-case words with straight apostrophes and without a final stop. */
const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(WORD)].map((match) => {
    const word = match[0]
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[.'-]+$/, '');
    return { word, start: match.index, end: match.index + word.length };
  });

export function issueIndex(rows: readonly IssueRow[]): IssueIndex {
  const known = built.get(rows);
  if (known !== undefined) return known;
  const phrases = rows.map(({ issue, phrase }): Phrase => ({ issue, words: phrase.toLowerCase().split(' ') }));
  const index: IssueIndex = {
    whole: Map.groupBy(
      phrases.filter(({ words }) => !words[0]?.endsWith('*')),
      ({ words }) => words[0] ?? '',
    ),
    stems: Map.groupBy(
      phrases.filter(({ words }) => words[0]?.endsWith('*')),
      ({ words }) => (words[0] ?? '').slice(0, STEM).replace('*', ''),
    ),
  };
  built.set(rows, index);
  return index;
}

const fits = (form: string, word: string): boolean =>
  form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form || word === `${form}s`;

export interface IssueHit {
  readonly issue: string;
  readonly start: number;
  readonly end: number;
}

const candidatesFor = ({ whole, stems }: IssueIndex, word: string): readonly (readonly Phrase[] | undefined)[] => [
  whole.get(word),
  word.endsWith('s') ? whole.get(word.slice(0, -1)) : undefined,
  stems.get(word.slice(0, STEM)),
  stems.get(word.slice(0, STEM - 1)),
];

/** Every phrase of the table in the text, in order; offsets into the text. */
export function issuesIn(index: IssueIndex, text: string): IssueHit[] {
  const words = wordsIn(text);
  const hits: IssueHit[] = [];
  for (const [i, { word, start }] of words.entries()) {
    const end = (form: readonly string[]): number => words[i + form.length - 1]?.end ?? start;
    for (const candidates of candidatesFor(index, word))
      for (const { issue, words: form } of candidates ?? [])
        if (form.every((part, k) => fits(part, words[i + k]?.word ?? ''))) hits.push({ issue, start, end: end(form) });
  }
  return hits;
}
