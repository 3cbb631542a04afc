import type { Span } from '../../types/span.ts';

const OPEN = '“„«‟';
const CLOSE = '”»';
const STRAIGHT = '"＂';
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The stretches inside quotation marks of `text.slice(start, end)`, without the marks, outermost only. A closing mark that is missing
 * closes at the end. Single marks count where no double ones do.
 *
 *     the causes of the ‘{Ukraine situation}’ ‘{complex}’
 */
export function quotedStretches(text: string, [start, end]: Span): Span[] {
  const double = stretches(text, start, end, doubleMark);
  return double.length > 0 ? double : stretches(text, start, end, singleMark);
}

type Mark = 'open' | 'close' | null;

function stretches(text: string, start: number, end: number, markAt: (text: string, at: number, depth: number) => Mark): Span[] {
  const found: Span[] = [];
  let [depth, from] = [0, start];
  for (let at = start; at < end; at += 1) {
    const mark = markAt(text, at, depth);
    if (mark === 'open') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (mark === 'close' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push([from, at]);
    }
  }
  if (depth > 0) found.push([from, end]);
  return found.filter(([first, last]) => last > first);
}

function doubleMark(text: string, at: number, depth: number): Mark {
  const mark = text.charAt(at);
  if (STRAIGHT.includes(mark)) return depth === 0 ? 'open' : 'close';
  if (OPEN.includes(mark)) return 'open';
  return CLOSE.includes(mark) ? 'close' : null;
}

/** ‘ opens; ’ closes unless a letter follows it: in don’t and China’s it is an apostrophe. */
function singleMark(text: string, at: number): Mark {
  const mark = text.charAt(at);
  if (mark === '‘') return 'open';
  if (mark === "'") return LETTER.test(text.charAt(at - 1)) ? (LETTER.test(text.charAt(at + 1)) ? null : 'close') : 'open';
  return mark === '’' && !LETTER.test(text.charAt(at + 1)) ? 'close' : null;
}
