import { parseDay } from '../../../lang/calendar.ts';
import type { DaySpan } from '../../../lang/calendar-span.ts';
import type { EventRow } from '../../../types/lexicon.ts';
import { wordsOfActor } from './event-words.ts';
import { type PageWord, tableWord } from './page-words.ts';

/**
 * Events told in free words. A form that begins with `&` lists keys in no order: each key `a|b` is met by one of its words, `stem*` by any
 * word that begins so, `@ukraine` by any word for that actor (see event-words.ts). All keys in one sentence, or in two that follow each other.
 */
interface KeyRow {
  readonly row: EventRow;
  readonly days: DaySpan;
  /** Numbers of its keys, the one that fewest rows have first. */
  readonly keys: readonly number[];
  /** For each of them, what it tells when a plain word meets it, and when a name does. */
  readonly plain: readonly number[];
  readonly named: readonly number[];
}

interface KeyTable {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Rows by their rarest key. */
  readonly rows: ReadonlyMap<number, readonly KeyRow[]>;
}

/** One place where all keys of a row are met. */
export interface KeyHit {
  readonly row: EventRow;
  readonly days: DaySpan;
  /** How much its keys tell, see `plainWorth`. */
  readonly worth: number;
  /** A key is met by a name that is not an actor's. */
  readonly named: boolean;
  /** Index of the sentence that holds the rarest key. */
  readonly sentence: number;
  /** All keys stand in that sentence. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;

/** Keys of at most this many rows are rare. */
const RARE = 3;

/** A country or a plain word tells little, one of many words less. */
function plainWorth(key: string): number {
  const words = key.split('|').length;
  return key.startsWith('@') || words <= 3 ? 0.6 : words <= 6 ? 0.5 : 0.4;
}

/** A name tells much when hardly another row has it. */
const nameWorth = (key: string, uses: number): number => (key.startsWith('@') ? 0.6 : uses <= RARE ? 1.6 : 1);

/** Places looked at for one row: an event told more often says no more. */
const MOST_PLACES = 4;

const tables = new WeakMap<readonly EventRow[], KeyTable>();

export const isKeyForm = (form: string): boolean => form.startsWith('&');

const keysOf = (form: string): string[] => form.slice(1).split(/\s+/).filter(Boolean);

/** Keys compiled once a table. Rows without real days are left out. */
function keyTable(rows: readonly EventRow[]): KeyTable {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const compiled = rows.flatMap((row) => {
    const days = { from: parseDay(row.from) ?? 1, until: parseDay(row.until) ?? 0 };
    if (!isKeyForm(row.form) || days.from > days.until) return [];
    const keys = keysOf(row.form).map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      uses[number] = (uses[number] ?? 0) + 1;
      return number;
    });
    return [{ row, days, keys }];
  });
  const names = [...numbers.keys()];
  const sorted = compiled.map(({ row, days, keys: unsorted }): KeyRow => {
    const keys = unsorted.toSorted((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
    const plain = keys.map((key) => plainWorth(names[key] ?? ''));
    const named = keys.map((key) => nameWorth(names[key] ?? '', uses[key] ?? 0));
    return { row, days, keys, plain, named };
  });
  const table = { ...wordTables(numbers), rows: Map.groupBy(sorted, ({ keys }) => keys[0] ?? -1) };
  tables.set(rows, table);
  return table;
}

function wordTables(numbers: ReadonlyMap<string, number>): Pick<KeyTable, 'words' | 'stems'> {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  for (const [key, number] of numbers)
    for (const part of key.split('|').flatMap((one) => (one.startsWith('@') ? wordsOfActor(one.slice(1)) : [one]))) {
      const [table, word] = part.endsWith('*') ? [stems, part.slice(0, -1).toLowerCase()] : [words, tableWord(part)];
      table.set(word, [...(table.get(word) ?? []), number]);
    }
  return { words, stems };
}

/** Keys that a word meets. */
function keysMet(word: string, { words, stems }: KeyTable): readonly number[] {
  const met = [...(words.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length++)
    met.push(...(stems.get(word.slice(0, length)) ?? []));
  return met;
}

/** By key, by sentence: the first word that meets it. */
type Places = ReadonlyMap<number, ReadonlyMap<number, PageWord>>;

function placesOf(words: readonly PageWord[], table: KeyTable): Places {
  const places = new Map<number, Map<number, PageWord>>();
  const known = new Map<string, readonly number[]>();
  for (const word of words) {
    const keys = known.get(word.word) ?? keysMet(word.word, table);
    known.set(word.word, keys);
    for (const key of keys) {
      const bySentence = places.get(key) ?? new Map<number, PageWord>();
      places.set(key, bySentence);
      if (!bySentence.has(word.sentence)) bySentence.set(word.sentence, word);
    }
  }
  return places;
}

/** Every row whose keys are all met somewhere, with the first few places. Linear in the words for a given table. */
export function findKeyHits(words: readonly PageWord[], rows: readonly EventRow[], text: string): KeyHit[] {
  const table = keyTable(rows);
  const places = placesOf(words, table);
  return [...places].flatMap(([rarest, bySentence]) =>
    (table.rows.get(rarest) ?? []).flatMap((row) => {
      if (!row.keys.every((key) => places.has(key))) return [];
      const hits: KeyHit[] = [];
      for (const sentence of bySentence.keys()) {
        const hit = hitAt(row, sentence, places, text);
        if (hit !== null) hits.push(hit);
        if (hits.length === MOST_PLACES) break;
      }
      return hits;
    }),
  );
}

const isName = (word: PageWord, text: string): boolean => /\p{Lu}|\d/u.test(text[word.start] ?? '');

/** All keys in the sentence, else each in it, the one before or the one after. */
function hitAt({ row, days, keys, plain, named: names }: KeyRow, sentence: number, places: Places, text: string): KeyHit | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  let whole = true;
  let sum = 0;
  let named = false;
  for (const [i, key] of keys.entries()) {
    const bySentence = places.get(key);
    const here = bySentence?.get(sentence);
    const near = here ?? bySentence?.get(sentence - 1) ?? bySentence?.get(sentence + 1);
    if (near === undefined) return null;
    const told = (isName(near, text) ? names[i] : plain[i]) ?? 0;
    sum += told;
    named ||= told >= 1;
    if (here === undefined) whole = false;
    else [start, end] = [Math.min(start, here.start), Math.max(end, here.end)];
  }
  return { row, days, worth: sum, named, sentence, whole, start, end };
}
