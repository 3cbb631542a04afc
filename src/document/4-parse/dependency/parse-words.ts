import type { HashMap } from '../../../model/map.ts';
import { addWeights, type Weights } from '../../../model/weights.ts';
import { applyMove, type Moves, possibleKinds } from './moves.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import type { ParserInput } from './parser-input.ts';
import { isDone, newState, type ParserState } from './parser-state.ts';

/** The parser's table and the names of its moves. */
export interface ParseModel extends Moves {
  readonly weights: Weights;
  readonly clusters: HashMap;
}

/**
 * Greedy arc-hybrid parsing: the best possible move, again and again, 2n moves for n words. Heads are word indices, `count` for the
 * root; every word has one.
 */
export function parseWords(model: ParseModel, input: ParserInput): ParserState {
  const state = newState(input.count);
  const keys = new Int32Array(PARSE_FEATURES);
  const scores = new Int32Array(256);
  while (!isDone(state)) {
    scores.fill(0, 0, model.moves.length);
    const n = parseFeatures(input, state, keys);
    for (let k = 0; k < n; k++) addWeights(model.weights, keys[k]!, scores);
    applyMove(state, model.moves[bestMove(model, scores, possibleKinds(state))]!);
  }
  return state;
}

function bestMove({ moves }: Moves, scores: Int32Array, kinds: number): number {
  let best = -1;
  for (let m = 0; m < moves.length; m++) if (kinds & (1 << moves[m]!.kind) && (best < 0 || scores[m]! > scores[best]!)) best = m;
  return best;
}
