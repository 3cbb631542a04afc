import type { Span } from '../../types/span.ts';

/** The last words after a full stop, with no verb among them and no end mark: “… in its dispute with the North. Arland”. */
const STUMP = /\p{Ll}{3}[.!?]\s+(\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)?)[”"’']*$/u;
/** One word twice: “that that”, “the the”. Words that may stand twice are left alone. */
const TWICE = /\b(the|a|an|of|in|to|for|with|and|or|but|is|are|was|were|their|its|this|by|from|at)\s+\1\b/iu;
/** A sentence that begins small after a full stop: “unprofitable. find a way”. */
const SMALL_START = /[\p{Ll}]{3,}[.!?]\s+(?=(?:\p{Ll}{2,}\s+){2})/u;

/** One word that is a sentence of its own. */
const WHOLE =
  /^(?:yes|no|never|maybe|perhaps|absolutely|exactly|period|nothing|nobody|none|sorry|thanks|always|why|really|correct|wrong|indeed|amen|full stop|thank you|of course|not (?:once|now|yet|ever|one))$/iu;

/** What a full stop may follow inside a name. */
const TITLE = /\b(?:mrs|gen|sen|rep|gov|prof|col|capt|sgt|adm|rev|hon|amb)\.$/i;

/**
 * Where a quotation is garbled: it ends in a word or two that belong to no sentence, says a small word twice, or begins a sentence
 * small. Null for a quotation that reads as somebody may have said it.
 */
export function garbledAt(words: string): Span | null {
  const stump = STUMP.exec(words);
  if (stump?.[1] !== undefined && !WHOLE.test(stump[1]) && !TITLE.test(words.slice(0, stump.index + 4))) {
    const start = stump.index + stump[0].lastIndexOf(stump[1]);
    return [start, start + stump[1].length];
  }
  const twice = TWICE.exec(words) ?? SMALL_START.exec(words);
  return twice === null ? null : [twice.index, twice.index + twice[0].length];
}
