import { leftArc, type ParserState, rightArc, shift } from './parser-state.ts';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** A transition with the relation it gives: "S", "L nsubj", "R obj". */
export interface Move {
  readonly kind: typeof SHIFT | typeof LEFT | typeof RIGHT;
  /** Index into `Moves.relations`, -1 for SHIFT. */
  readonly relation: number;
}

export interface Moves {
  readonly moves: readonly Move[];
  readonly relations: readonly string[];
}

/** Reads the moves as a model file names them. */
export function movesOf(names: readonly string[]): Moves {
  const relations = [...new Set(names.map((name) => name.slice(2)).filter(Boolean))].toSorted();
  const moves = names.map((name): Move => {
    if (name === 'S') return { kind: SHIFT, relation: -1 };
    return { kind: name.startsWith('L') ? LEFT : RIGHT, relation: relations.indexOf(name.slice(2)) };
  });
  return { moves, relations };
}

/**
 * Which kinds of move are possible, as bits `1 << kind`. Only one word may hang on the root, and only when nothing is left under it.
 */
export function possibleKinds(state: ParserState): number {
  const atRoot = state.next === state.count;
  const canShift = atRoot ? 0 : 1 << SHIFT;
  const canLeft = state.depth > 0 && (!atRoot || state.depth === 1) ? 1 << LEFT : 0;
  const canRight = state.depth > 1 ? 1 << RIGHT : 0;
  return canShift | canLeft | canRight;
}

export function applyMove(state: ParserState, move: Move): void {
  if (move.kind === SHIFT) shift(state);
  else if (move.kind === LEFT) leftArc(state, move.relation);
  else rightArc(state, move.relation);
}
