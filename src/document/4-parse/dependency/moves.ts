import type { ParserState } from './parser-state.ts';

/** Kinds of move of the arc-hybrid system. LEFT and RIGHT give the top of the stack a head and take it off. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The possible kinds of move, as bits `1 << kind`. Only one word hangs on the root, when nothing is left under it. */
export function possibleKinds(state: ParserState): number {
  const atRoot = state.next === state.count;
  const canShift = atRoot ? 0 : 1 << SHIFT;
  const canLeft = state.depth > 0 && (!atRoot || state.depth === 1) ? 1 << LEFT : 0;
  const canRight = state.depth > 1 ? 1 << RIGHT : 0;
  return canShift | canLeft | canRight;
}
