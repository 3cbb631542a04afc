import { applyMove, LEFT, type Moves, movesOf, possibleKinds, SHIFT } from '../../src/document/4-parse/dependency/moves.ts';
import { PARSE_FEATURES, parseFeatures } from '../../src/document/4-parse/dependency/parse-features.ts';
import type { ParserInput } from '../../src/document/4-parse/dependency/parser-input.ts';
import { isDone, newState, stackWord } from '../../src/document/4-parse/dependency/parser-state.ts';
import { packMap } from '../../src/model/map.ts';
import { packWeights } from '../../src/model/weights.ts';
import type { ClusterEntry } from '../classes/run-classes.ts';
import { type Quantising, quantise } from '../lib/quantise.ts';
import { seededRandom, shuffle } from '../lib/random.ts';
import { SparseWeights } from '../lib/sparse-weights.ts';
import { moveCosts, projectivise } from './oracle.ts';

export interface ParserSettings extends Quantising {
  readonly seed: number;
  readonly epochs: number;
  /** A move must be seen this often to be learned. */
  readonly moveCount: number;
  /** Chance to follow the parser's own move rather than the best right one, after the first epoch. */
  readonly explore: number;
}

/** One sentence with its gold tree; heads are word indices, the length for the root. */
export interface TreeExample {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

interface Prepared {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  /** Move that attaches each word to its gold head, -1 where it was too rare to learn. */
  readonly attach: Int32Array;
}

/** Weights before packing. */
export interface TrainedParser {
  readonly names: readonly string[];
  readonly weights: SparseWeights;
  readonly time: number;
}

/** Learns weights for the moves that `examples` need. */
export function learnParser(
  examples: readonly TreeExample[],
  settings: ParserSettings,
  say: (message: string) => void,
): TrainedParser {
  const names = moveNames(examples, settings.moveCount);
  const prepared = examples.map((example) => prepare(example, names));
  return { names, ...learn(prepared, movesOf(names), settings, say) };
}

/** The sections of the model file. */
export function packParser(
  clusters: readonly ClusterEntry[],

  { names, weights, time }: TrainedParser,
  how: Quantising,
  say: (message: string) => void,
): Map<string, Uint8Array> {
  const rows = quantise(weights.averages(time, 1), how);
  say(`${rows.length} features, ${rows.reduce((sum, row) => sum + row.weights.length, 0)} weights`);
  return new Map([
    ...packMap('clusters', clusters),
    ...packWeights('moves', rows),
    ['labels', new TextEncoder().encode(names.join('\n'))],
  ]);
}

const attachName = (heads: Int32Array, relations: readonly string[], i: number): string =>
  `${heads[i]! > i ? 'L' : 'R'} ${relations[i]}`;

function moveNames(examples: readonly TreeExample[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { heads, relations } of examples)
    relations.forEach((_, i) => {
      const name = attachName(heads, relations, i);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  const common = [...counts].filter(([, n]) => n >= least).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ['S', ...common.map(([name]) => name)].slice(0, 255);
}

function prepare(example: TreeExample, names: readonly string[]): Prepared {
  const heads = projectivise(example.heads);
  const index = new Map(names.map((name, i) => [name, i]));
  return {
    input: example.input,
    heads,
    attach: Int32Array.from(example.relations, (_, i) => index.get(attachName(heads, example.relations, i)) ?? -1),
  };
}

function learn(
  prepared: readonly Prepared[],
  moves: Moves,
  settings: ParserSettings,
  say: (message: string) => void,
): { weights: SparseWeights; time: number } {
  const weights = new SparseWeights();
  const random = seededRandom(settings.seed);
  const order = prepared.map((_, i) => i);
  let time = 1;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const tally = { wrong: 0, moves: 0 };
    for (const at of shuffle(order, random)) {
      const explore = epoch === 1 ? 0 : settings.explore;
      time = learnSentence(weights, prepared[at]!, moves, () => random() < explore, time, tally);
    }
    say(
      `epoch ${epoch} of ${settings.epochs}: ${((100 * tally.wrong) / tally.moves).toFixed(2)} % wrong, ${weights.size} features`,
    );
  }
  return { weights, time };
}

const keys = new Int32Array(PARSE_FEATURES);
const scores = new Float64Array(256);
const costs = new Int32Array(3);

function learnSentence(
  weights: SparseWeights,
  example: Prepared,
  moves: Moves,
  follow: () => boolean,
  from: number,
  tally: { wrong: number; moves: number },
): number {
  const state = newState(example.input.count);
  let time = from;
  while (!isDone(state)) {
    scores.fill(0, 0, moves.moves.length);
    const n = parseFeatures(example.input, state, keys);
    for (let k = 0; k < n; k++) weights.addScores(keys[k]!, scores);
    moveCosts(state, example.heads, costs);
    const kinds = possibleKinds(state);
    const { best, right } = choose(example, moves, kinds, stackWord(state, 0), state.next);
    if (best !== right) {
      tally.wrong++;
      for (let k = 0; k < n; k++) {
        weights.update(keys[k]!, right, 1, time);
        weights.update(keys[k]!, best, -1, time);
      }
    }
    tally.moves++;
    time++;
    applyMove(state, moves.moves[best === right || follow() ? best : right]!);
  }
  return time;
}

/** The best-scoring possible move and the best-scoring right one, `best` itself when it is right. */
function choose(example: Prepared, moves: Moves, kinds: number, s0: number, next: number): { best: number; right: number } {
  let least = Number.MAX_SAFE_INTEGER;
  for (let kind = 0; kind < 3; kind++) if (kinds & (1 << kind)) least = Math.min(least, costs[kind]!);
  let best = -1;
  let right = -1;
  for (let m = 0; m < moves.moves.length; m++) {
    const { kind } = moves.moves[m]!;
    if (!(kinds & (1 << kind))) continue;
    if (best < 0 || scores[m]! > scores[best]!) best = m;
    if (costs[kind]! > least || !labelFits(example, m, kind, s0, next)) continue;
    if (right < 0 || scores[m]! > scores[right]!) right = m;
  }
  return { best, right: right < 0 ? best : right };
}

/** Whether a move gives its word the gold relation, where it gives the gold head. */
function labelFits(example: Prepared, move: number, kind: number, s0: number, next: number): boolean {
  if (kind === SHIFT) return true;
  const wanted = example.attach[s0]!;
  const head = example.heads[s0]!;
  const makesGoldArc = kind === LEFT ? head === next : head < s0;
  return !makesGoldArc || wanted < 0 || move === wanted;
}
