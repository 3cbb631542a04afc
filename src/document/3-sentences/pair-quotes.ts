import { ALL_MARKS, NARROW_MARKS, OPENINGS, type Opening } from '../../lang/quote-marks.ts';
import type { QuoteStyle } from '../../types/sentence.ts';
import { type NarrowRole, narrowRoles } from './narrow-marks.ts';

/** A pair of marks in one paragraph. `close` is null when nothing closes it; `implied` when it opened in a paragraph before. */
export interface QuotePair {
  readonly open: number;
  readonly close: number | null;
  readonly style: QuoteStyle;
  readonly implied: boolean;
}

export interface QuotePairs {
  readonly pairs: readonly QuotePair[];
  /** Closing marks that nothing opened. */
  readonly strays: readonly number[];
}

interface Open extends Opening {
  readonly at: number;
}

/** Deepest nesting that is followed; real text has three. Deeper opening marks are read as plain characters. */
const MAX_DEPTH = 8;

function wideRole(text: string, at: number, end: number, open: readonly Open[]): NarrowRole {
  const char = text.charAt(at);
  const closesOne = open.some((o) => o.closers.includes(char));
  if (char === '“' || char === '‟' || char === '„') return closesOne ? 'close' : 'open';
  if (closesOne) return 'close';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  const before = text.charAt(at - 1);
  if (char === '«') return 'open';
  if (char === '"' || char === '＂') return /[\p{L}\p{N}.,!?…]/u.test(before) && /[\s.,;:!?)]/.test(after) ? 'close' : 'open';
  return /\S/.test(after) && /^[\s([]?$/.test(before) ? 'open' : 'close';
}

/** An unclosed narrow mark is a quotation only where speech plainly starts; elsewhere it is a misprinted apostrophe. */
function worthKeeping(text: string, start: number, open: Open): boolean {
  if (open.style !== 'single') return true;
  return open.at === start || (/[,:]\s$/.test(text.slice(open.at - 2, open.at)) && /\p{Lu}/u.test(text.charAt(open.at + 1)));
}

/**
 * Pairs the quotation marks of one paragraph `text[start, end)` with a stack, in one pass. Straight marks pair by state; a closing
 * wide mark ends the narrow ones left open inside it. With `carried`, a paragraph before left a quotation open, and a closing
 * mark that nothing here opened ends that.
 */
export function pairQuotes(text: string, start: number, end: number, carried: QuoteStyle | null): QuotePairs {
  const narrow = narrowRoles(text, start, end);
  const open: Open[] = [];
  const pairs: QuotePair[] = [];
  const strays: number[] = [];
  let awaited = carried;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (!ALL_MARKS.includes(char)) continue;
    let role = NARROW_MARKS.includes(char) ? (narrow.get(at) ?? 'none') : wideRole(text, at, end, open);
    if (char === '‘' && open.some((o) => text.charAt(o.at) === '‚')) role = 'close';
    const opening = OPENINGS[char];
    if (role === 'open' && opening) {
      if (open.length < MAX_DEPTH) open.push({ ...opening, at });
      if (opening.style === awaited) awaited = null;
    } else if (role === 'close') {
      const match = open.findLastIndex((o) => o.closers.includes(char));
      const opened = open[match];
      if (opened) {
        open.length = match;
        pairs.push({ open: opened.at, close: at, style: opened.style, implied: false });
      } else if (awaited !== null && awaited !== 'single') {
        pairs.push({ open: start, close: at, style: awaited, implied: true });
        awaited = null;
      } else if (!NARROW_MARKS.includes(char)) strays.push(at);
    }
  }
  const left = open.find((o) => worthKeeping(text, start, o));
  if (left) pairs.push({ open: left.at, close: null, style: left.style, implied: false });
  return { pairs: pairs.sort((a, b) => a.open - b.open || (b.close ?? end) - (a.close ?? end)), strays };
}
