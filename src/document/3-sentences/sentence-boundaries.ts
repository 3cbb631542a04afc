import type { Words } from './tokenize.ts';
import { abbreviationKind } from './tokenize-abbreviations.ts';

const STOP = /^(?:[.…]+|[!?]+|[。！？])$/u;
const CLOSERS = new Set([...'"”’\'»)]}›', "''", '’’', '❞']);
const OPENERS = new Set([...'"“‘\'«([{„‹', '``', '‘‘', '—', '–', '-', '--', '•', '*']);
const SPEECH = new Set(
  'said says asked asks told tells added adds wrote writes tweeted replied answered declared shouted exclaimed warned wondered demanded noted continued insisted'.split(
    ' ',
  ),
);
/** Capitalised words that begin a sentence rather than go on a name after an abbreviation ("in the U.S. The"). */
const STARTERS = new Set(
  'The A An He She It They We I You This That These Those There But And In On At For As If When While After Before Since However Meanwhile His Her Its Their Our My What Who Why How Where Both Some Many Most All One According With To From By Yet So Or Not Now Then Also Although Though Despite During Under Such Each Every Another Other Earlier Later Last Asked Speaking'.split(
    ' ',
  ),
);

interface Reader {
  readonly text: string;
  readonly words: Words;
  readonly count: number;
}

const wordAt = ({ text, words }: Reader, i: number): string => text.slice(words.starts[i], words.ends[i]);
const touches = ({ words }: Reader, i: number): boolean => words.ends[i - 1] === words.starts[i];
const capital = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word);
const small = (word: string): boolean => /^\p{Ll}/u.test(word);

/**
 * Half-open ranges of word indices, one a sentence, covering all words. A closing quotation mark or bracket stays with the sentence
 * it closes; a quotation of several sentences is split inside. Linear: looks at most a few words ahead.
 */
export function sentenceBoundaries(text: string, words: Words): (readonly [first: number, last: number])[] {
  const reader: Reader = { text, words, count: words.starts.length };
  const sentences: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < reader.count; i++) {
    const end = sentenceEnd(reader, i, first);
    if (end === null) continue;
    sentences.push([first, end]);
    first = end;
    i = end - 1;
  }
  if (first < reader.count) sentences.push([first, reader.count]);
  return sentences;
}

/** Index after the last word of the sentence that word `i` ends, or null when it ends none. */
function sentenceEnd(reader: Reader, i: number, first: number): number | null {
  const word = wordAt(reader, i);
  if (STOP.test(word)) return stopEnd(reader, i, word, first);
  return word.length > 1 && word.endsWith('.') && abbreviationEnds(reader, i, word) ? afterClosers(reader, i + 1) : null;
}

/** Skips closing marks that touch what is before them. */
function afterClosers(reader: Reader, from: number): number {
  let next = from;
  while (next < reader.count && next - from < 4 && touches(reader, next) && CLOSERS.has(wordAt(reader, next))) {
    const opensNext = next + 1 < reader.count && touches(reader, next + 1) && /^[\p{L}\p{N}]/u.test(wordAt(reader, next + 1));
    if (opensNext) break;
    next++;
  }
  return next;
}

function stopEnd(reader: Reader, i: number, stop: string, first: number): number | null {
  const end = afterClosers(reader, i + 1);
  if (end >= reader.count) return end;
  const closed = end > i + 1;
  const next = wordAt(reader, end);
  if (STOP.test(next) && touches(reader, end)) return null;
  if (stop === '.' && numbersAnItem(reader, i, first)) return null;
  if (stop.length > 1 && /^[.…]+$/.test(stop)) return ellipsisEnds(reader, i, end, first) ? end : null;
  if (touches(reader, end) && !closed) return capital(next) && small(wordAt(reader, i - 1)) ? end : null;
  if (small(next)) return stop === '.' && !closed && i > first && /\p{Ll}{2}$/u.test(wordAt(reader, i - 1)) ? end : null;
  if (closed && stop !== '.' && tagFollows(reader, end)) return null;
  return capital(next) || OPENERS.has(next) || !/^\p{L}/u.test(next) ? beforeMark(reader, end, next) : null;
}

/** After a stop a comma, colon or closing mark goes on with the sentence; anything else begins the next. */
function beforeMark(reader: Reader, end: number, next: string): number | null {
  if (/^[,;:)\]}%]/.test(next)) return null;
  const dash =
    /^[-–—]+$/.test(next) && end + 1 < reader.count && !capital(wordAt(reader, end + 1)) && !OPENERS.has(wordAt(reader, end + 1));
  return dash ? null : end;
}

/** "1. First point": the stop after a number that begins the sentence. */
const numbersAnItem = (reader: Reader, i: number, first: number): boolean =>
  i === first + 1 && touches(reader, i) && /^(?:\d{1,3}|[a-zA-Z])$/.test(wordAt(reader, first));

function ellipsisEnds(reader: Reader, i: number, end: number, first: number): boolean {
  const next = wordAt(reader, end);
  if (i === first || !touches(reader, i)) return false;
  return (
    (capital(next) && !/^I\b/.test(next)) || (OPENERS.has(next) && end + 1 < reader.count && capital(wordAt(reader, end + 1)))
  );
}

/** A reporting clause after a question or exclamation in quotes: “Who are you?” Wang Yi asked. */
function tagFollows(reader: Reader, from: number): boolean {
  for (let i = from; i < reader.count && i < from + 7; i++) {
    const word = wordAt(reader, i);
    if (SPEECH.has(word)) return true;
    if (STOP.test(word) || OPENERS.has(word) || /^[,;:]/.test(word)) return false;
  }
  return false;
}

function abbreviationEnds(reader: Reader, i: number, word: string): boolean {
  const end = afterClosers(reader, i + 1);
  if (end >= reader.count) return true;
  const next = wordAt(reader, end);
  const kind = abbreviationKind(word.slice(0, -1));
  if (kind === 'title' || kind === 'counter') return false;
  if (kind === null) return false;
  if (touches(reader, end)) return false;
  if (OPENERS.has(next) && end + 1 < reader.count && touches(reader, end + 1)) return STARTERS.has(wordAt(reader, end + 1));
  return STARTERS.has(next);
}
