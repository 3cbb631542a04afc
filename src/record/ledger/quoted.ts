import type { Quoted } from '../../types/ledger.ts';
import type { Span } from '../../types/span.ts';

/** Characters kept on either side of quoted words. */
const CONTEXT = 32;
/** Places looked at when the words occur very often. */
const PLACES = 200;

/** Points at a span by place and by words. */
export function quote(text: string, [start, end]: Span): Quoted {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where the quoted words stand in a text that may have changed; null when they are gone, or stand at several places that fit equally
 * well. The place as it was wins only when the words are still there.
 */
export function locate(text: string, quoted: Quoted): Span | null {
  if (text.slice(quoted.start, quoted.end) === quoted.exact) return [quoted.start, quoted.end];
  if (quoted.exact === '') return null;
  const places = placesOf(text, quoted.exact).map((start) => ({ start, fit: contextFit(text, start, quoted) }));
  const best = Math.max(...places.map(({ fit }) => fit), 0);
  const [first, second] = places.filter(({ fit }) => fit === best);
  return first === undefined || second !== undefined ? null : [first.start, first.start + quoted.exact.length];
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < PLACES; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How many characters before and after agree, counted outwards from the words. */
function contextFit(text: string, start: number, { exact, prefix, suffix }: Quoted): number {
  let fit = 0;
  while (fit < prefix.length && text[start - 1 - fit] === prefix[prefix.length - 1 - fit]) fit += 1;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return fit + after;
}
