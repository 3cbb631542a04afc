import { LABEL_FEATURES, labelFeatures } from '../../src/document/4-parse/dependency/label-features.ts';
import { LEFT, possibleKinds, RIGHT, SHIFT } from '../../src/document/4-parse/dependency/moves.ts';
import { PARSE_FEATURES, parseFeatures } from '../../src/document/4-parse/dependency/parse-features.ts';
import type { ParserInput } from '../../src/document/4-parse/dependency/parser-input.ts';
import {
  isDone,
  leftArc,
  newState,
  type ParserState,
  rightArc,
  shift,
  stackWord,
} from '../../src/document/4-parse/dependency/parser-state.ts';
import { KeyList } from '../../src/model/key-list.ts';
import type { RealRow } from '../lib/mean-weights.ts';
import { seededRandom, shuffle } from '../lib/random.ts';
import { SparseWeights } from '../lib/sparse-weights.ts';
import { moveCosts, projectivise } from './oracle.ts';

export interface ParserSettings {
  readonly seed: number;
  readonly epochs: number;
  /** A relation must be seen this often to be learned. */
  readonly relationCount: number;
  /** How often a feature must be wanted in an update before it is learned; rarer ones are noise. */
  readonly admitMoves: number;
  readonly admitLabels: number;
  /** Chance to follow the parser's own move rather than the best right one, after the first epoch. */
  readonly explore: number;
}

/** One sentence with its tree; heads are word indices, the length for the root. */
export interface TreeExample {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Averaged weights before packing: three kinds of move, and the relations by index. */
export interface TrainedParser {
  readonly moves: readonly RealRow[];
  readonly labels: readonly RealRow[];
}

interface Prepared {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  /** Gold relation of each word, -1 where it was too rare to learn. */
  readonly relations: Int32Array;
}

/** Learns to choose moves (dynamic oracle) and relations (of right arcs) together. */
export function learnParser(
  examples: readonly TreeExample[],
  relations: readonly string[],
  settings: ParserSettings,
  say: (message: string) => void,
): TrainedParser {
  const prepared = examples.map((example) => prepare(example, relations));
  const learner = new Learner(relations.length, settings);
  const random = seededRandom(settings.seed);
  const order = prepared.map((_, i) => i);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    learner.newEpoch();
    const explore = epoch === 1 ? 0 : settings.explore;
    for (const at of shuffle(order, random)) learner.learn(prepared[at]!, () => random() < explore);
    say(`epoch ${epoch} of ${settings.epochs}: ${learner.report()}`);
  }
  const { moves, labels, moveTime, labelTime } = learner;
  return { moves: [...moves.averages(moveTime)], labels: [...labels.averages(labelTime)] };
}

/** The relations to learn, commonest first. */
export function commonRelations(examples: readonly { readonly relations: readonly string[] }[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of examples) for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= least)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([relation]) => relation)
    .slice(0, 255);
}

function prepare({ input, heads, relations }: TreeExample, names: readonly string[]): Prepared {
  const index = new Map(names.map((name, i) => [name, i]));
  return { input, heads: projectivise(heads), relations: Int32Array.from(relations, (relation) => index.get(relation) ?? -1) };
}

class Learner {
  readonly moves: SparseWeights;
  readonly labels: SparseWeights;
  moveTime = 1;
  labelTime = 1;
  private wrongMoves = 0;
  private wrongLabels = 0;
  private fromMove = 1;
  private fromLabel = 1;
  private readonly keys = new KeyList(PARSE_FEATURES);
  private readonly labelKeys = new KeyList(LABEL_FEATURES);
  private readonly scores = new Float64Array(3);
  private readonly labelScores: Float64Array;
  private readonly costs = new Int32Array(3);

  constructor(relations: number, settings: ParserSettings) {
    this.moves = new SparseWeights(settings.admitMoves);
    this.labels = new SparseWeights(settings.admitLabels);
    this.labelScores = new Float64Array(relations);
  }

  newEpoch(): void {
    this.fromMove = this.moveTime;
    this.fromLabel = this.labelTime;
    this.wrongMoves = 0;
    this.wrongLabels = 0;
  }

  report(): string {
    const percent = (n: number, of: number): string => ((100 * n) / Math.max(of, 1)).toFixed(2);
    const moves = percent(this.wrongMoves, this.moveTime - this.fromMove);
    const labels = percent(this.wrongLabels, this.labelTime - this.fromLabel);
    return `${moves} % of moves and ${labels} % of relations wrong, ${this.moves.size} + ${this.labels.size} features`;
  }

  learn(example: Prepared, follow: () => boolean): void {
    const state = newState(example.input.count);
    while (!isDone(state)) {
      const kind = this.chooseKind(example, state, follow);
      if (kind === SHIFT) {
        shift(state);
        continue;
      }
      const word = stackWord(state, 0);
      const head = kind === LEFT ? state.next : stackWord(state, 1);
      const relation = this.chooseRelation(example, state, word, head);
      if (kind === LEFT) leftArc(state, relation);
      else rightArc(state, relation);
    }
  }

  private chooseKind(example: Prepared, state: ParserState, follow: () => boolean): number {
    const kinds = possibleKinds(state);
    if ((kinds & (kinds - 1)) === 0) return kinds === 1 << SHIFT ? SHIFT : kinds === 1 << LEFT ? LEFT : RIGHT;
    parseFeatures(example.input, state, this.keys);
    const { keys, count: n } = this.keys;
    this.scores.fill(0);
    for (let k = 0; k < n; k++) this.moves.addScores(keys[k]!, this.scores);
    moveCosts(state, example.heads, this.costs);
    const best = bestOf(this.scores, kinds);
    const right = bestOf(this.scores, cheapest(this.costs, kinds));
    const wrong = this.costs[best]! > this.costs[right]!;
    if (wrong) {
      this.wrongMoves++;
      for (let k = 0; k < n; k++) {
        if (!this.moves.admits(keys[k]!)) continue;
        this.moves.update(keys[k]!, right, 1, this.moveTime);
        this.moves.update(keys[k]!, best, -1, this.moveTime);
      }
    }
    this.moveTime++;
    return !wrong || follow() ? best : right;
  }

  /** The relation to give; learns where the arc is right. */
  private chooseRelation(example: Prepared, state: ParserState, word: number, head: number): number {
    labelFeatures(example.input, state, word, head, this.labelKeys);
    const { keys, count: n } = this.labelKeys;
    this.labelScores.fill(0);
    for (let k = 0; k < n; k++) this.labels.addScores(keys[k]!, this.labelScores);
    let best = 0;
    for (let label = 1; label < this.labelScores.length; label++)
      if (this.labelScores[label]! > this.labelScores[best]!) best = label;
    const gold = example.relations[word]!;
    if (example.heads[word] !== head || gold < 0) return best;
    if (best !== gold) {
      this.wrongLabels++;
      for (let k = 0; k < n; k++) {
        if (!this.labels.admits(keys[k]!)) continue;
        this.labels.update(keys[k]!, gold, 1, this.labelTime);
        this.labels.update(keys[k]!, best, -1, this.labelTime);
      }
    }
    this.labelTime++;
    return best;
  }
}

function bestOf(scores: Float64Array, kinds: number): number {
  let best = -1;
  for (let kind = 0; kind < 3; kind++) if (kinds & (1 << kind) && (best < 0 || scores[kind]! > scores[best]!)) best = kind;
  return best;
}

/** Those of the possible kinds that cost least. */
function cheapest(costs: Int32Array, kinds: number): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (let kind = 0; kind < 3; kind++) if (kinds & (1 << kind)) least = Math.min(least, costs[kind]!);
  let bits = 0;
  for (let kind = 0; kind < 3; kind++) if (kinds & (1 << kind) && costs[kind] === least) bits |= 1 << kind;
  return bits;
}
