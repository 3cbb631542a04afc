import type { Token } from './sentence.ts';

/**
 * Splits one block's text into sentences and tagged words. Offsets are relative to the text handed in; every token lies inside
 * it, in order, without overlap. `sentences` holds half-open ranges of token indices that cover all tokens.
 */
export interface Tagger {
  readonly name: string;
  readonly tag: (text: string) => Tagged;
}

export interface Tagged {
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly [first: number, last: number])[];
}
