import { opensSentences, stopAfter } from './abbreviations.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const STOP = /^[.!?…]+$/;
const CLOSER = /^[’”"'»›)\]]$/;

/** Index after the stops and closing marks that hug the stop at `at`: `.”`, `?!`, `.)`. */
function afterClosers(text: string, tokens: readonly Piece[], at: number): number {
  let i = at + 1;
  for (; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || token.start !== before.end) break;
    const word = text.slice(token.start, token.end);
    const next = text.charAt(token.end);
    if (!STOP.test(word) && !(CLOSER.test(word) && !/[\p{L}\p{N}]/u.test(next))) break;
  }
  return i;
}

/** Whether a sentence may start with these characters. */
const canStart = (text: string, at: number): boolean =>
  /^[“"‘'«„‚([\-–—•*]*\s?[\p{Lu}\p{Lo}\p{N}$€£]/u.test(text.slice(at, at + 6));

function endsHere(text: string, tokens: readonly Piece[], at: number, next: number): boolean {
  const [token, follower] = [tokens[at], tokens[next]];
  if (!token || !follower) return true;
  if (tokens[next - 1]?.end === follower.start || !canStart(text, follower.start)) return false;
  const word = text.slice(token.start, token.end);
  const before = tokens[at - 1];
  const bare =
    word === '.' ? (before && before.end === token.start ? text.slice(before.start, before.end) : '') : word.replace(/\.$/, '');
  if (!word.endsWith('.') || next > at + 1) return true;
  const kind = stopAfter(bare);
  if (kind !== 'either') return kind === 'end';
  return opensSentences(text.slice(follower.start, follower.end));
}

/**
 * Half-open ranges of token indices, one a sentence, that cover all tokens of one block. A closing mark belongs to the
 * sentence it ends; titles, initials and abbreviations do not end one unless an opening word follows:
 *
 *     “We won’t go.” Mr. Xi met J. R. Smith in the U.S. He said no.
 *                  |                                  |           |
 */
export function sentenceRanges(text: string, tokens: readonly Piece[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const lastChar = token ? text.charAt(token.end - 1) : '';
    if (!/[.!?…]/.test(lastChar)) {
      i++;
      continue;
    }
    const next = afterClosers(text, tokens, i);
    if (endsHere(text, tokens, i, next)) {
      ranges.push([first, next]);
      first = next;
    }
    i = next;
  }
  if (first < tokens.length) ranges.push([first, tokens.length]);
  return ranges;
}
