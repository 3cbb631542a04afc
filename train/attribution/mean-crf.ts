import type { CrfWeights } from './crf-trainer.ts';

const addTo = (sum: Float32Array, more: Float32Array, share: number): void => {
  for (let i = 0; i < sum.length; i++) sum[i]! += more[i]! * share;
};

/** The mean of the weights of several moments of training, or of several runs. */
export class MeanWeights {
  private sum: CrfWeights | null = null;
  private readonly share: number;

  constructor(count: number) {
    this.share = 1 / count;
  }

  add({ labels, weights, moves, begin, end }: CrfWeights): void {
    this.sum ??= {
      labels,
      weights: new Float32Array(weights.length),
      moves: moves.map(({ length }) => new Float32Array(length)),
      begin: new Float32Array(begin.length),
      end: new Float32Array(end.length),
    };
    addTo(this.sum.weights, weights, this.share);
    this.sum.moves.forEach((move, m) => {
      addTo(move, moves[m]!, this.share);
    });
    addTo(this.sum.begin, begin, this.share);
    addTo(this.sum.end, end, this.share);
  }

  result(): CrfWeights {
    if (this.sum === null) throw new Error('no weights to average');
    return this.sum;
  }
}
