import { OPENINGS } from '../../lang/quote-marks.ts';

import type { DiffPart } from '../../lang/word-diff.ts';
import { QueryError } from '../../query/ast.ts';
import type { Store } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import { ask, queryValue } from './ask.ts';
import { rowsOf, type StatementRow } from './row.ts';
import { likeness, type Pieces, piecesOf, standsIn } from './verify-words.ts';

export type Verdict = 'exact' | 'altered' | 'not-found';

export interface Match {
  readonly row: StatementRow;
  /** The stretch of the statement's words that answers to the asked ones. */
  readonly stretch: string;
  /** Inside quotation marks: the speaker's own words, as the page has it. Otherwise they may be the reporter's. */
  readonly quoted: boolean;
  /** Where the two differ; empty for an exact match. */
  readonly diff: readonly DiffPart[];
}

export interface Verified {
  readonly words: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  /** Best first: quoted before reported, then oldest first. */
  readonly matches: readonly Match[];
  /** With a speaker: the same words from somebody else. */
  readonly elsewhere: readonly Match[];
  readonly notes: readonly string[];
}

export interface VerifyOptions {
  readonly speaker?: string | null;
  /** A query that the statements must fit besides. */
  readonly and?: string;
}

/** Matches looked at and shown. */
const LOOKED_AT = 100;
const SHOWN = 10;
/** Share of the asked words that must stand in a statement, in order, for it to be an altered version. */
const ALTERED = 0.6;

/** Whether somebody said these words: exactly so, otherwise, or not as far as the record goes. */
export async function verify(store: Store, words: string, options: VerifyOptions = {}): Promise<Verified> {
  const pieces = piecesOf(words);
  if (pieces.length === 0) throw new QueryError('there is no word in this to look for', words, [0, words.length]);
  const speaker = options.speaker ?? null;
  const and = options.and === undefined ? '' : ` (${options.and})`;
  const asked = await ask(store, `${speaker === null ? '' : `says:${queryValue(speaker)}`}${and}`);
  const everyone = speaker === null ? asked : await ask(store, and.trim());
  const rows = (filter: Filter): Promise<StatementRow[]> => candidates(store, asked.groups, filter);
  const exact = exactMatches(await rows(exactly(pieces, asked.filter)), pieces);
  const altered = exact.length > 0 ? [] : await alteredMatches(store, words, pieces, asked.filter, rows);
  const all = exact.length > 0 ? exact : altered;
  const verdict: Verdict = all.some(({ diff }) => diff.length === 0) ? 'exact' : all.length > 0 ? 'altered' : 'not-found';
  const elsewhere = speaker === null ? [] : exactMatches(await rows(exactly(pieces, everyone.filter)), pieces);
  const mine = new Set(all.map(({ row }) => row.id));
  return {
    words,
    speaker,
    verdict,
    matches: all.slice(0, SHOWN),
    elsewhere: elsewhere.filter(({ row }) => !mine.has(row.id)).slice(0, SHOWN),
    notes: asked.notes,
  };
}

async function candidates(store: Store, groups: Parameters<typeof rowsOf>[1], filter: Filter): Promise<StatementRow[]> {
  const { statements } = await store.select({ filter, order: 'oldest', after: null, limit: LOOKED_AT });
  return rowsOf(store, groups, statements);
}

const exactly = (pieces: Pieces, rest: Filter): Filter => ({
  kind: 'and',
  of: [...pieces.map((words): Filter => ({ kind: 'phrase', words })), rest],
});

function exactMatches(rows: readonly StatementRow[], pieces: Pieces): Match[] {
  const found = rows.flatMap((row): Match[] => {
    const place = standsIn(row.words, pieces);
    if (place === null) return [];
    return [{ row, stretch: row.words.slice(...place), quoted: isQuoted(row, place), diff: [] }];
  });
  return [...found.filter(({ quoted }) => quoted), ...found.filter(({ quoted }) => !quoted)];
}

/** Statements that share rare runs of words with the asked ones, those with most of them first. */
async function alteredMatches(
  store: Store,
  words: string,
  pieces: Pieces,
  rest: Filter,
  rows: (filter: Filter) => Promise<StatementRow[]>,
): Promise<Match[]> {
  const telling = await tellingRuns(store, pieces.flat());
  if (telling.length === 0) return [];
  const near = await rows({ kind: 'and', of: [{ kind: 'or', of: telling }, rest] });
  const broken = exactMatches(near, pieces);
  if (broken.length > 0) return broken;
  return near
    .map((row) => ({ row, ...likeness(words, row.words) }))
    .filter(({ coverage }) => coverage >= ALTERED)
    .sort((a, b) => b.coverage - a.coverage)
    .map(({ row, stretch, diff }) => ({ row, stretch, quoted: row.form === 'direct', diff }));
}

/** Words weighed, how far each is counted, and how many of the rarest are looked around. */
const WEIGHED = 20;
const RARE = 300;
const RAREST = 4;
/** Runs that candidates are looked for by. */
const KEPT = 8;

/** Runs of three words around the rarest words, as far as the record has them; else of two; else those words alone. */
async function tellingRuns(store: Store, words: readonly string[]): Promise<Filter[]> {
  const places = await rarest(store, words);
  for (const length of [3, 2, 1]) {
    const counted: { run: Filter; count: number }[] = [];
    for (const run of runsAround(words, places, length)) {
      const filter: Filter = { kind: 'phrase', words: run };
      const count = await store.count(filter, RARE);
      if (count > 0) counted.push({ run: filter, count });
    }
    counted.sort((a, b) => a.count - b.count);
    if (counted.length > 0) return counted.slice(0, KEPT).map(({ run }) => run);
  }
  return [];
}

/** Places of the rarest words that the record has at all. */
async function rarest(store: Store, words: readonly string[]): Promise<number[]> {
  const step = Math.max(1, words.length / WEIGHED);
  const counted: { place: number; count: number }[] = [];
  for (let i = 0; i < Math.min(words.length, WEIGHED); i += 1) {
    const place = Math.floor(i * step);
    const count = await store.count({ kind: 'phrase', words: [words[place] ?? ''] }, RARE);
    if (count > 0) counted.push({ place, count });
  }
  counted.sort((a, b) => a.count - b.count || a.place - b.place);
  return counted.slice(0, RAREST).map(({ place }) => place);
}

/** Every run of this length that holds one of the places, each once. */
function runsAround(words: readonly string[], places: readonly number[], length: number): string[][] {
  const starts = places.flatMap((place) => Array.from({ length }, (_, i) => place - i));
  const inside = [...new Set(starts)].filter((start) => start >= 0 && start + length <= words.length);
  return inside.map((start) => words.slice(start, start + length));
}

const OPENING = new Set(Object.keys(OPENINGS).filter((mark) => mark !== "'" && mark !== '‘'));

/** In direct speech everything is; in mixed speech what follows an opening mark with none closing between. */
function isQuoted({ form, words }: StatementRow, [start, end]: readonly [number, number]): boolean {
  if (form !== 'mixed') return form === 'direct';
  const before = words.slice(0, start);
  let opened = -1;
  for (let i = 0; i < before.length; i += 1) {
    const mark = before.charAt(i);
    if (opened >= 0 && OPENINGS[before.charAt(opened)]?.closers.includes(mark)) opened = -1;
    else if (OPENING.has(mark)) opened = i;
  }
  const closers = OPENINGS[before.charAt(opened)]?.closers ?? '';
  return opened >= 0 && ![...words.slice(start, end)].some((mark) => closers.includes(mark));
}
