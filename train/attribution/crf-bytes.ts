import type { CrfWeights } from './crf-trainer.ts';

/** Trained weights as bytes, to be kept between runs: numbers of labels, tables of moves and weights, then the columns. */
export function crfBytes({ labels, weights, moves, begin, end }: CrfWeights): Uint8Array {
  const numbers = Int32Array.from([labels, moves.length, weights.length]);
  return Buffer.concat(
    [numbers, begin, end, ...moves, weights].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  );
}

/** Inverse of `crfBytes`. */
export function crfFrom(bytes: Uint8Array): CrfWeights {
  const { buffer } = new Uint8Array(bytes);
  const [labels = 0, tables = 0, count = 0] = new Int32Array(buffer, 0, 3);
  let at = 12;
  const take = (length: number): Float32Array => {
    const column = new Float32Array(buffer, at, length);
    at += length * 4;
    return column;
  };
  const begin = take(labels);
  const end = take(labels);
  const moves = Array.from({ length: tables }, () => take(labels * labels));
  return { labels, weights: take(count), moves, begin, end };
}
