import { NARROW_MARKS } from '../../lang/quote-marks.ts';
import { isApostrophe, maybePossessive } from './apostrophes.ts';

export type NarrowRole = 'open' | 'close' | 'none';

const SPACE_OR_OPENER = /[\s([{\u2010-\u2015/"“„«‘‚'‹-]/u;
const WORD = /[\p{L}\p{N}]/u;

function plainRole(text: string, at: number, start: number, end: number): NarrowRole {
  const char = text.charAt(at);
  if (char === '‹' || char === '‚') return 'open';
  if (char === '›') return 'close';
  if (isApostrophe(text, at)) return 'none';
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  if (char === '‘' || char === '‛') return /\s/.test(after) ? 'none' : 'open';
  const opens = SPACE_OR_OPENER.test(before) && !/[\s.,;:!?)\]]/.test(after);
  if (char === "'" && opens) return 'open';
  if (/\s/.test(before) && WORD.test(after)) return 'none';
  return 'close';
}

/**
 * The role of every narrow mark in `text[start, end)`. A closing mark after an s is taken for a possessive when a stronger one
 * follows before the next opening mark:
 *
 *     ‘The friendship is solid, and both sides’ prospects are vast,’ said Wang
 *                                            ^ possessive          ^ closes
 */
export function narrowRoles(text: string, start: number, end: number): Map<number, NarrowRole> {
  const marks: number[] = [];
  for (let i = start; i < end; i++) if (NARROW_MARKS.includes(text.charAt(i))) marks.push(i);
  const roles = new Map(marks.map((at) => [at, plainRole(text, at, start, end)]));
  let strongCloserAhead = false;
  for (const at of marks.toReversed()) {
    const role = roles.get(at);
    if (role === 'open') strongCloserAhead = false;
    if (role !== 'close') continue;
    if (maybePossessive(text, at)) {
      if (strongCloserAhead) roles.set(at, 'none');
    } else strongCloserAhead = true;
  }
  return roles;
}
