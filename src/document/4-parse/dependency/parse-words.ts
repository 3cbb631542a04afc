import { KeyList } from '../../../model/key-list.ts';
import type { HashMap } from '../../../model/map.ts';
import { type PairScores, type PairWeights, scorePairs } from '../../../model/pair-weights.ts';
import { addWeights, type Weights } from '../../../model/weights.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { LEFT, possibleKinds, RIGHT, SHIFT } from './moves.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import type { ParserInput } from './parser-input.ts';
import { isDone, leftArc, newState, type ParserState, rightArc, shift, stackWord } from './parser-state.ts';

/** The parser's tables: which move, and which relation for the arc it makes. */
export interface ParseModel {
  readonly moves: PairWeights;
  readonly labels: Weights;
  readonly relations: readonly string[];
  readonly clusters: HashMap;
}

const keys = new KeyList(PARSE_FEATURES);
const labelKeys = new KeyList(LABEL_FEATURES);
const scores: PairScores = { second: 0, third: 0 };
const labelScores = new Int32Array(256);

/**
 * Greedy arc-hybrid parsing: the best possible move, again and again, 2n moves for n words. Heads are word indices, `count` for the
 * root; every word has one. `state` is a beginning, and the result.
 */
export function parseWords(model: ParseModel, input: ParserInput, state: ParserState = newState(input.count)): ParserState {
  while (!isDone(state)) {
    const kind = chooseKind(model, input, state);
    if (kind === SHIFT) shift(state);
    else if (kind === LEFT) leftArc(state, relationOf(model, input, state, stackWord(state, 0), state.next));
    else rightArc(state, relationOf(model, input, state, stackWord(state, 0), stackWord(state, 1)));
  }
  return state;
}

function chooseKind(model: ParseModel, input: ParserInput, state: ParserState): number {
  const kinds = possibleKinds(state);
  if (kinds === 1 << SHIFT) return SHIFT;
  if (kinds === 1 << LEFT) return LEFT;
  if (kinds === 1 << RIGHT) return RIGHT;
  parseFeatures(input, state, keys);
  scorePairs(model.moves, keys, scores);
  return bestKind(kinds, scores.second, scores.third);
}

/** The best of the possible kinds, the earlier one on a tie; SHIFT scores 0. */
function bestKind(kinds: number, left: number, right: number): number {
  let best = kinds & (1 << SHIFT) ? SHIFT : -1;
  let most = best === SHIFT ? 0 : Number.NEGATIVE_INFINITY;
  if (kinds & (1 << LEFT) && left > most) {
    best = LEFT;
    most = left;
  }
  return kinds & (1 << RIGHT) && right > most ? RIGHT : best;
}

function relationOf(model: ParseModel, input: ParserInput, state: ParserState, word: number, head: number): number {
  const count = model.relations.length;
  labelScores.fill(0, 0, count);
  labelFeatures(input, state, word, head, labelKeys);
  addWeights(model.labels, labelKeys.keys, labelKeys.count, labelScores);
  let best = 0;
  for (let label = 1; label < count; label++) if (labelScores[label]! > labelScores[best]!) best = label;
  return best;
}
