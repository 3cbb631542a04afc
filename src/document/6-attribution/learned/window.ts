import { hashText } from '../../../model/hash.ts';
import type { Cue } from './cue.ts';
import type { RuleView } from './rule-view.ts';
import type { Words } from './words.ts';

/** Sentences before and after the cue's that may hold its source and content. */
const BEFORE = 2;
const AFTER = 3;
/** Most words on either side, and most where a quotation goes on or a rule found so much. */
const REACH = 110;
const FAR = 400;
const COLON = hashText(':');

/**
 * Words `[first, last)` in which a cue's source and content are sought: sentences of its paragraph near it, and on while a quotation
 * goes on there, into other paragraphs too, or a colon announces it; and whatever a rule found for this cue.
 */
export function windowOf(words: Words, rules: RuleView, cue: Cue): [first: number, last: number] {
  let first = firstOf(words, cue);
  let last = lastOf(words, cue);
  const ruled = rules.ranges[cue.owner - 1];
  if (ruled === undefined) return [first, last];
  for (const [a, b] of [...ruled.source, ...ruled.content]) {
    first = Math.min(first, Math.max(a, cue.first - FAR));
    last = Math.max(last, Math.min(b, cue.last + FAR));
  }
  return [first, last];
}

function firstOf({ sentence, block, quotation }: Words, cue: Cue): number {
  const home = sentence[cue.first]!;
  let first = cue.first;
  for (; first > 0 && cue.first - first < FAR; first--) {
    if (quotation[first] !== 0 && quotation[first] === quotation[first - 1]) continue;
    const near = block[first - 1] === block[cue.first] && home - sentence[first - 1]! <= BEFORE && cue.first - first < REACH;
    if (!near) break;
  }
  return first;
}

function lastOf(words: Words, cue: Cue): number {
  const { sentence, block } = words;
  const home = sentence[cue.first]!;
  let last = cue.last;
  for (; last < words.length && last - cue.last < FAR; last++) {
    if (inSameQuotation(words, last)) continue;
    if (last - cue.last >= REACH) break;
    if (block[last] !== block[last - 1]) {
      if (!announced(words, last)) break;
    } else if (block[last] === block[cue.first] && sentence[last]! - home > AFTER) break;
  }
  return last;
}

const inSameQuotation = ({ quotation }: Words, i: number): boolean => quotation[i] !== 0 && quotation[i] === quotation[i - 1];

/** Whether a colon ends the words before word `i`. */
const announced = (words: Words, i: number): boolean =>
  words.form[i - 1] === COLON || (words.mark[i - 1] === 1 && i > 1 && words.form[i - 2] === COLON);
