import { searchWords } from '../../lang/search-words.ts';
import { type DiffPart, sharedWords, wordDiff } from '../../lang/word-diff.ts';

/** What a person wants checked, in pieces: an ellipsis or a bracketed insertion stands between them. */
export type Pieces = readonly (readonly string[])[];

const ELLIPSIS = /\[?(?:\u2026|\.\s?\.\s?\.)\]?/u;
const INSERTION = /\[[^\]]*\]/u;

/** "We [Chinese] will ... not yield" -> [we] [will] [not yield]. */
export function piecesOf(words: string): Pieces {
  return words
    .split(new RegExp(`${ELLIPSIS.source}|${INSERTION.source}`, 'gu'))
    .map((piece) => searchWords(piece).map(({ word }) => word))
    .filter((piece) => piece.length > 0);
}

/** The characters of `content` in which all pieces stand, in order; null when they do not. */
export function standsIn(content: string, pieces: Pieces): readonly [start: number, end: number] | null {
  const words = searchWords(content);
  let from = 0;
  let first = -1;
  for (const piece of pieces) {
    const at = indexOf(
      words.map(({ word }) => word),
      piece,
      from,
    );
    if (at < 0) return null;
    if (first < 0) first = at;
    from = at + piece.length;
  }
  const [begin, end] = [words[first], words[from - 1]];
  return begin === undefined || end === undefined ? null : [begin.start, end.end];
}

function indexOf(words: readonly string[], piece: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at += 1) if (piece.every((word, i) => words[at + i] === word)) return at;
  return -1;
}

export interface Likeness {
  /** Share of the asked words that stand in the content, in order: 0 to 1. */
  readonly coverage: number;
  /** The stretch of the content that they stand in. */
  readonly stretch: string;
  readonly diff: readonly DiffPart[];
}

/** How near a content comes to the asked words, and where they differ. */
export function likeness(asked: string, content: string): Likeness {
  const wanted = searchWords(asked).map(({ word }) => word);
  const words = searchWords(content);
  const shared = sharedWords(
    wanted,
    words.map(({ word }) => word),
  );
  const stretch = narrowed(wanted, content, words, shared);
  return { coverage: wanted.length === 0 ? 0 : shared / wanted.length, stretch, diff: wordDiff(asked, stretch) };
}

/** The shortest stretch, found from both ends, that still shares as many words. */
function narrowed(wanted: readonly string[], content: string, words: ReturnType<typeof searchWords>, shared: number): string {
  let [first, last] = [0, words.length];
  const sharedIn = (from: number, until: number): number =>
    sharedWords(
      wanted,
      words.slice(from, until).map(({ word }) => word),
    );
  [first] = halved(first, last, (from) => sharedIn(from, last) === shared);
  const until = halved(-last, -first, (end) => sharedIn(first, -end) === shared)[0];
  last = -until;
  const [begin, end] = [words[first], words[last - 1]];
  return begin === undefined || end === undefined ? '' : content.slice(begin.start, end.end);
}

/** The greatest value for which `holds`, which holds from `low` up to some point. */
function halved(low: number, high: number, holds: (value: number) => boolean): readonly [number] {
  let [yes, no] = [low, high + 1];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return [yes];
}
