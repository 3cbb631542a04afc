import { classAt, DIGIT, LETTER, SPACE, widthAt } from './tokenize-chars.ts';
import { cliticStart } from './tokenize-clitics.ts';
import { currencyPrefixEnd, decimalStart, markEnd } from './tokenize-marks.ts';
import { numberEnd } from './tokenize-numbers.ts';
import { addressEnd } from './tokenize-urls.ts';
import { wordEnd } from './tokenize-words.ts';

/** Words and marks of a text as parallel offsets, in order, without overlap; between them stands only white space. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Splits text as Universal Dependencies does English (EWT 2.15, GUM): clitics and most hyphenated parts stand alone. Straight and
 * curly quotation marks give the same words. Linear in the text.
 */
export function tokenize(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (start: number, end: number): void => {
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < text.length; ) {
    if (classAt(text, at) === SPACE) at++;
    else at = tokenizeChunk(text, at, push);
  }
  return { starts, ends };
}

/** Tokenizes the run of characters without white space at `from`; returns its end. */
function tokenizeChunk(text: string, from: number, push: (start: number, end: number) => void): number {
  let chunkEnd = from;
  while (classAt(text, chunkEnd) !== SPACE) chunkEnd += widthAt(text, chunkEnd);
  let firstWord = true;
  for (let at = from; at < chunkEnd; ) {
    const kind = classAt(text, at);
    const word = kind === LETTER || kind === DIGIT;
    const address = addressEnd(text, at, chunkEnd, word && firstWord);
    if (word) firstWord = false;
    const end = address > at ? address : tokenEnd(text, at, kind);
    const split = kind === LETTER && address === at ? cliticStart(text, at, end) : end;
    push(at, split);
    if (split < end) push(split, end);
    at = end;
  }
  return chunkEnd;
}

function tokenEnd(text: string, at: number, kind: number): number {
  if (kind === LETTER) return currencyPrefixEnd(text, at, wordEnd(text, at));
  if (kind === DIGIT) return numberEnd(text, at);
  return decimalStart(text, at) ? numberEnd(text, at + 1) : markEnd(text, at);
}
