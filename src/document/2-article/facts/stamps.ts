import { isStamp, stampBefore } from '../live.ts';
import type { Facts } from './facts.ts';

/** Stamps that a live blog has at least. */
export const LEAST_STAMPS = 3;
/** How many lines above the first paragraph the first stamp may stand. */
const ABOVE = 3;

/** Lines that say when, alone or before a title or a paragraph; at or below each a paragraph before the next one. */
export function stampsOf({ lines, labels, first, last }: Facts): number[] {
  const stamps: number[] = [];
  let told = false;
  for (let i = last - 1; i >= Math.max(0, first - ABOVE); i--) {
    const kind = labels[i]?.kind;
    if (kind === 'paragraph' || kind === 'list-item' || kind === 'quote') told = true;
    const sight = lines[i]?.sight;
    if (!told || sight === undefined || !(stampBefore(sight) > 0 || (!sight.ended && isStamp(sight)))) continue;
    stamps.push(i);
    told = false;
  }
  // Where times stand below what was told at them (messages of a channel), each would be given to the next.
  return isStampBelow(lines, last) ? [] : stamps.reverse();
}

/** How far below the last paragraph its own time may stand. */
const BELOW = 2;

const isStampBelow = (lines: Facts['lines'], last: number): boolean =>
  lines
    .slice(Math.max(0, last - 1), last + BELOW)
    .some(({ sight }) => !sight.ended && isStamp(sight) && stampBefore(sight) === 0);
