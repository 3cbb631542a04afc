import { wordsOf as foldedWords } from '../../lang/search-words.ts';
import { sharedWords } from '../../lang/word-diff.ts';
import type { VariantKind } from '../../types/variant.ts';
import { tellingWords } from './stems.ts';

/** A quotation as it is compared. Made once for each: comparing costs the product of their lengths. */
export interface QuoteWords {
  readonly words: readonly string[];
  /** Stems of the words that are not common ones, in order. */
  readonly stems: readonly string[];
  /** Those of them that are not written as names. */
  readonly things: ReadonlySet<string>;
}

export interface QuoteMatch {
  readonly kind: Exclude<VariantKind, 'paraphrased' | 'garbled'>;
  /** 0..1: of the shorter one's words, how many the other has in the same order. */
  readonly share: number;
}

/** Fewest words, and fewest that mean something, by which a quotation is known again. */
const WORDS = 4;
const WORDS_OF_TWO = 8;
const STEMS = 2;
/** Words in a row that an altered quotation keeps, and the share it keeps: less of it where more stand in a row. */
const RUN = 4;
const KEPT = 0.7;
const BRIEF = 6;
const KEPT_OF_BRIEF = 0.8;
const LONG_RUN = 7;
const KEPT_IN_A_ROW = 0.55;
/** Words that a line said again keeps: telling ones, in order, and of the shorter one's. */
const RENDERED = 4;
const RENDERED_SHARE = 0.5;
/** Fewer are enough where they are all there is: “never refused negotiations” | “have never refused to negotiate”. */
const RENDERED_WHOLE = 3;
/** Of them, how many are no names: the same people and places are in all that a side says. */
const RENDERED_THINGS = 3;

export function quoteWords(text: string): QuoteWords {
  const telling = tellingWords(text);
  return {
    words: foldedWords(text),
    stems: telling.map(({ stem }) => stem),
    things: new Set(telling.filter(({ name }) => !name).map(({ stem }) => stem)),
  };
}

/** Of two quotations: said by one side, by two, or nobody knows. */
export type Sides = 'one' | 'two' | 'unknown';

/** How two quotations are the same words, or null. What two sides say alike in few words is a phrase of theirs and no report of one quotation. */
export function compareQuotes(a: QuoteWords, b: QuoteWords, sides: Sides): QuoteMatch | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < (sides === 'two' ? WORDS_OF_TWO : WORDS) || Math.min(a.stems.length, b.stems.length) < STEMS)
    return null;
  const shared = sharedWords(short.words, long.words);
  const share = shared / short.words.length;
  const run = longestRun(short.words, long.words);
  if (share === 1 && short.words.length === long.words.length) return { kind: 'identical', share };
  if (run === short.words.length) return { kind: 'contained', share };
  if (share === 1 && run >= RUN) return { kind: 'trimmed', share };
  if (share >= (short.words.length < BRIEF ? KEPT_OF_BRIEF : KEPT) && run >= Math.min(RUN, short.words.length - 1))
    return { kind: 'altered', share };
  if (share >= KEPT_IN_A_ROW && run >= LONG_RUN) return { kind: 'altered', share };
  return sides === 'one' ? rendered(a, b) : null;
}

/**
 * “{take} practical {action}s to ease the {situation}” | “{take} substantive {action} to defuse the {situation}”: the telling words that
 * stay, stay in order, close together.
 */
function rendered(a: QuoteWords, b: QuoteWords): QuoteMatch | null {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const shared = sharedWords(short.stems, long.stems);
  const share = shared / short.stems.length;
  const things = [...short.things].filter((stem) => long.things.has(stem)).length;
  if (things < RENDERED_THINGS) return null;
  const isWhole = shared >= RENDERED_WHOLE && share === 1 && long.stems.length <= short.stems.length + 2;
  return isWhole || (shared >= RENDERED && share >= RENDERED_SHARE) ? { kind: 'retranslated', share } : null;
}

/** Words in a row that both have. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const current = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1)
      if (word === b[j]) {
        current[j + 1] = (previous[j] ?? 0) + 1;
        longest = Math.max(longest, current[j + 1] ?? 0);
      }
    previous = current;
  }
  return longest;
}
