/** Words for comparing texts: runs of letters, marks and digits; of scripts that write no spaces, single characters. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+/gv;

/** A word's place in its text, UTF-16, half-open. */
export interface ShingleWord {
  readonly start: number;
  readonly end: number;
  /** 32-bit hash of the word in lower case. */
  readonly hash: number;
}

export function shingleWords(text: string): ShingleWord[] {
  const words: ShingleWord[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ start: match.index, end: match.index + match[0].length, hash: hashWord(match[0].toLowerCase()) });
  return words;
}

/**
 * Hashes of every `length` words in a row, in order; of a shorter text one hash of all its words. 52 bits, so that ten million
 * shingles hold hardly a pair that meets by chance (Broder 1997 calls them shingles).
 */
export function shingles(words: readonly ShingleWord[], length: number): number[] {
  if (words.length === 0) return [];
  const hashes: number[] = [];
  for (let i = 0; i < Math.max(1, words.length - length + 1); i++) {
    let high = 0x2545f491;
    let low = 0x811c9dc5;
    for (let j = i; j < Math.min(i + length, words.length); j++) {
      const { hash = 0 } = words[j] ?? {};
      high = Math.imul((high << 5) ^ (high >>> 27) ^ hash, 0x9e3779b1);
      low = Math.imul(low ^ (hash >>> 7) ^ (hash << 25), 0x01000193) ^ (low >>> 15);
    }
    hashes.push(((high >>> 12) & 0xfffff) * 0x100000000 + (low >>> 0));
  }
  return hashes;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return hash ^ (hash >>> 15);
}
