/** Integer hashing for feature names. All values are 32-bit; 0 is never returned, so that 0 can mean "nothing". */

/** FNV-1a over UTF-16 code units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Joins two hashes; the order matters. */
export const mix = (a: number, b: number): number =>
  Math.imul(Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ (a >>> 13);

/** Spreads the bits of a joined hash; feature keys end with this. */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}
