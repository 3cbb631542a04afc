import { LEFT, RIGHT, SHIFT } from '../../src/document/4-parse/dependency/moves.ts';
import type { ParserState } from '../../src/document/4-parse/dependency/parser-state.ts';

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs can no longer be reached after a move of
 * each kind. `gold` holds heads, `count` for the root.
 */
export function moveCosts(state: ParserState, gold: Int32Array, costs: Int32Array): void {
  const { stack, depth, next, count } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  costs.fill(0);
  if (s0 >= 0) {
    let children = 0;
    for (let word = next; word < count; word++) if (gold[word] === s0) children++;
    const head = gold[s0]!;
    costs[LEFT] = children + (head === s1 || head > next ? 1 : 0);
    costs[RIGHT] = children + (head >= next ? 1 : 0);
  }
  if (next === count) return;
  const head = gold[next]!;
  for (let d = 0; d < depth; d++) {
    const word = stack[d]!;
    if (gold[word] === next) costs[SHIFT]!++;
    if (word === head && word !== s0) costs[SHIFT]!++;
  }
}

/** Lifts crossing arcs until none is left (Nivre and Nilsson 2005), so that the transition system can build the tree. */
export function projectivise(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (let i = crossing(lifted); i >= 0; i = crossing(lifted)) lifted[i] = lifted[lifted[i]!]!;
  return lifted;
}

/** The shortest arc's dependent that is not under its head all along, or -1. */
function crossing(heads: Int32Array): number {
  const root = heads.length;
  let found = -1;
  let shortest = root + 1;
  for (let i = 0; i < root; i++) {
    const head = heads[i]!;
    if (head === root || Math.abs(head - i) >= shortest) continue;
    for (let j = Math.min(i, head) + 1; j < Math.max(i, head); j++) {
      if (isUnder(heads, j, head)) continue;
      found = i;
      shortest = Math.abs(head - i);
      break;
    }
  }
  return found;
}

function isUnder(heads: Int32Array, word: number, ancestor: number): boolean {
  for (let at = word; at < heads.length; at = heads[at]!) if (at === ancestor) return true;
  return false;
}
