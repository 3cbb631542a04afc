import { type Chain, chainSpace, marginals } from '../../src/model/chain.ts';

/** Feature ids of each place of a sequence: place `i` has `ids[offsets[i] .. offsets[i + 1])`. */
export interface Rows {
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
}

/** One labelled sequence. `shared` holds further features of the places, from place `from` of a list that other sequences use too. */
export interface Sequence {
  readonly labels: Uint8Array;
  readonly own: Rows;
  readonly shared: { readonly rows: Rows; readonly from: number } | null;
  /** How much it counts. */
  readonly weight: number;
  /** Which of the tables of moves it goes by. */
  readonly regime: number;
}

export interface CrfSettings {
  readonly labels: number;
  readonly epochs: number;
  /** Epochs at the end whose weights are averaged. */
  readonly averaged: number;
  /** Runs of neighbouring seeds that are averaged. */
  readonly runs: number;
  readonly rate: number;
  /** Share of features left out at each sight. */
  readonly dropout: number;
  readonly seed: number;
  readonly mayFollow: (from: number, to: number) => boolean;
  readonly mayBegin: (label: number) => boolean;
  readonly mayEnd: (label: number) => boolean;
  /** Tables of moves: one a way of annotating. */
  readonly regimes: number;
}

/** A trained chain before packing: `weights` holds `labels` numbers a feature. */
export interface CrfWeights {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly moves: readonly Float32Array[];
  readonly begin: Float32Array;
  readonly end: Float32Array;
}

/** Gradients smaller than this are not worth a memory access. */
const NEGLIGIBLE = 0.003;

/** Linear-chain CRF by AdaGrad on single sequences (Duchi et al. 2011), with feature dropout. Deterministic by seed. */
export class CrfTrainer {
  readonly result: CrfWeights;
  private readonly squares: Float32Array;
  private readonly moveSquares: readonly Float64Array[];
  private readonly space = chainSpace();
  private emit = new Float32Array(0);
  private probability = new Float32Array(0);
  private kept = new Int32Array(0);
  private keptOffsets = new Int32Array(0);
  private state: number;
  private readonly settings: CrfSettings;

  constructor(features: number, settings: CrfSettings) {
    const { labels } = settings;
    this.settings = settings;
    this.state = settings.seed | 1;
    this.squares = new Float32Array(features * labels).fill(0.1);
    const regimes = Array.from({ length: settings.regimes });
    this.moveSquares = regimes.map(() => new Float64Array(labels * labels).fill(1));
    const moves = regimes.map(() => new Float32Array(labels * labels));
    const begin = new Float32Array(labels);
    const end = new Float32Array(labels);
    for (let a = 0; a < labels; a++) {
      if (!settings.mayBegin(a)) begin[a] = -Infinity;
      if (!settings.mayEnd(a)) end[a] = -Infinity;
      for (let b = 0; b < labels; b++) if (!settings.mayFollow(a, b)) for (const move of moves) move[a * labels + b] = -Infinity;
    }
    this.result = { labels, weights: new Float32Array(features * labels), moves, begin, end };
  }

  /** One pass over the sequences in random order; returns the mean loss a word. */
  epoch(sequences: readonly Sequence[]): number {
    const order = Int32Array.from(sequences, (_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.random() % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    let words = 0;
    for (const at of order) {
      const sequence = sequences[at]!;
      loss += this.step(sequence);
      words += sequence.labels.length;
    }
    return loss / words;
  }

  private random(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0;
  }

  private step(sequence: Sequence): number {
    const { labels: gold, weight, regime } = sequence;
    const move = this.result.moves[regime]!;
    const n = gold.length;
    if (n === 0) return 0;
    const L = this.settings.labels;
    this.choose(sequence);
    this.score(n);
    const pairs = new Float64Array(L * L);
    const chain: Chain = { length: n, labels: L, emit: this.emit, move, begin: this.result.begin, end: this.result.end };
    const logZ = marginals(chain, this.space, this.probability, pairs);
    let score = this.result.begin[gold[0]!]! + this.result.end[gold[n - 1]!]!;
    for (let i = 0; i < n; i++) {
      score += this.emit[i * L + gold[i]!]!;
      if (i > 0) score += move[gold[i - 1]! * L + gold[i]!]!;
      if (i > 0) pairs[gold[i - 1]! * L + gold[i]!]! -= 1;
    }
    this.updateRows(gold, weight);
    this.updateMoves(pairs, weight, move, this.moveSquares[regime]!);
    return logZ - score;
  }

  /** The features that survive dropout. */
  private choose({ labels, own, shared }: Sequence): void {
    const n = labels.length;
    const base = shared?.from ?? 0;
    const most =
      own.offsets[n]! - own.offsets[0]! + (shared === null ? 0 : shared.rows.offsets[base + n]! - shared.rows.offsets[base]!);
    if (this.kept.length < most) this.kept = new Int32Array(most * 2);
    if (this.keptOffsets.length <= n) this.keptOffsets = new Int32Array(n * 2 + 2);
    const limit = this.settings.dropout * 4294967296;
    let count = 0;
    const take = (rows: Rows, at: number): void => {
      const last = rows.offsets[at + 1]!;
      for (let f = rows.offsets[at]!; f < last; f++) if (this.random() >= limit) this.kept[count++] = rows.ids[f]!;
    };
    for (let i = 0; i < n; i++) {
      this.keptOffsets[i] = count;
      take(own, i);
      if (shared !== null) take(shared.rows, base + i);
    }
    this.keptOffsets[n] = count;
  }

  private score(n: number): void {
    const L = this.settings.labels;
    if (this.emit.length < n * L) {
      this.emit = new Float32Array(n * L * 2);
      this.probability = new Float32Array(n * L * 2);
    }
    const { weights } = this.result;
    const scale = 1 / (1 - this.settings.dropout);
    for (let i = 0; i < n; i++) {
      const row = i * L;
      for (let k = 0; k < L; k++) this.emit[row + k] = 0;
      for (let f = this.keptOffsets[i]!; f < this.keptOffsets[i + 1]!; f++) {
        const at = this.kept[f]! * L;
        for (let k = 0; k < L; k++) this.emit[row + k]! += weights[at + k]!;
      }
      for (let k = 0; k < L; k++) this.emit[row + k]! *= scale;
    }
  }

  private updateRows(gold: Uint8Array, weight: number): void {
    const L = this.settings.labels;
    const { weights } = this.result;
    const { rate } = this.settings;
    for (let i = 0; i < gold.length; i++) {
      for (let k = 0; k < L; k++) {
        const gradient = (this.probability[i * L + k]! - (k === gold[i] ? 1 : 0)) * weight;
        if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
        const square = gradient * gradient;
        for (let f = this.keptOffsets[i]!; f < this.keptOffsets[i + 1]!; f++) {
          const at = this.kept[f]! * L + k;
          const sum = this.squares[at]! + square;
          this.squares[at] = sum;
          weights[at]! -= (rate * gradient) / Math.sqrt(sum);
        }
      }
    }
  }

  private updateMoves(pairs: Float64Array, weight: number, move: Float32Array, squares: Float64Array): void {
    for (let m = 0; m < pairs.length; m++) {
      if (move[m] === -Infinity) continue;
      const gradient = pairs[m]! * weight;
      squares[m]! += gradient * gradient;
      move[m]! -= (this.settings.rate * gradient) / Math.sqrt(squares[m]!);
    }
  }
}

/** Scores of every place under trained weights, without dropout, into `emit`. */
export function emissions(crf: CrfWeights, sequence: Sequence, emit: Float32Array): void {
  const { labels: L, weights } = crf;
  const n = sequence.labels.length;
  emit.fill(0, 0, n * L);
  const add = (rows: Rows, at: number, row: number): void => {
    for (let f = rows.offsets[at]!; f < rows.offsets[at + 1]!; f++) {
      const from = rows.ids[f]! * L;
      for (let k = 0; k < L; k++) emit[row + k]! += weights[from + k]!;
    }
  };
  for (let i = 0; i < n; i++) {
    add(sequence.own, i, i * L);
    if (sequence.shared !== null) add(sequence.shared.rows, sequence.shared.from + i, i * L);
  }
}
