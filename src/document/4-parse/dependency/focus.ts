import type { ParserInput } from './parser-input.ts';
import { type ParserState, stackWord } from './parser-state.ts';

/** The words that a decision looks at, as indices, -1 where there is none: top three of the stack, first three of the buffer. */
export interface Focus {
  s0: number;
  s1: number;
  s2: number;
  b0: number;
  b1: number;
  b2: number;
}

export const newFocus = (): Focus => ({ s0: -1, s1: -1, s2: -1, b0: 0, b1: -1, b2: -1 });

/** Points `focus` at the words of a configuration. The first of the buffer is the root when the buffer is empty. */
export function focusOn(state: ParserState, focus: Focus): void {
  focus.s0 = stackWord(state, 0);
  focus.s1 = stackWord(state, 1);
  focus.s2 = stackWord(state, 2);
  focus.b0 = state.next;
  focus.b1 = state.next + 1 <= state.count ? state.next + 1 : -1;
  focus.b2 = state.next + 2 <= state.count ? state.next + 2 : -1;
}

const NONE = 1_234_567;

/** The value of a column at `word`, one of its own where there is no word. */
export const valueAt = (column: Int32Array, word: number): number => (word < 0 ? NONE : column[word]!);

/** As `valueAt`, but 0 where there is no word: counts and sets of labels. */
export const countAt = (column: Int32Array, word: number): number => (word < 0 ? 0 : column[word]!);

/** A dependent of `word` by one of the state's columns, -1 where there is none. */
export const dependentOf = (column: Int32Array, word: number): number => (word < 0 ? -1 : column[word]!);

/** Distance in words: exact to 5, then 6 to 10, then more. */
export const near = (distance: number): number => (distance > 10 ? 11 : distance > 5 ? 6 : distance);

/** The word after `word`, the root after the last, -1 after that. */
export const wordAfter = (input: ParserInput, word: number): number => (word < 0 || word + 1 > input.count ? -1 : word + 1);
