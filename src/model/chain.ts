/**
 * Sums over a linear chain of labels: `emit` holds `length * labels` scores, `move` holds `labels * labels` scores of going from
 * row to column (`-Infinity` forbids). After Lafferty, McCallum and Pereira 2001; scaled as in Rabiner 1989.
 */
export interface Chain {
  readonly length: number;
  readonly labels: number;
  readonly emit: Float32Array;
  readonly move: Float32Array;
  /** Score of starting with a label. */
  readonly begin: Float32Array;
  /** Score of ending with a label. */
  readonly end: Float32Array;
}

/** Best label of every place. */
export function viterbi(chain: Chain): Uint8Array {
  const { length, labels, emit, move } = chain;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let last = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let k = 0; k < labels; k++) last[k] = chain.begin[k]! + emit[k]!;
  for (let i = 1; i < length; i++) {
    for (let k = 0; k < labels; k++) {
      let best = -Infinity;
      let from = 0;
      for (let j = 0; j < labels; j++) {
        const score = last[j]! + move[j * labels + k]!;
        if (score > best) {
          best = score;
          from = j;
        }
      }
      next[k] = best + emit[i * labels + k]!;
      back[i * labels + k] = from;
    }
    [last, next] = [next, last];
  }
  let label = 0;
  for (let k = 1; k < labels; k++) if (last[k]! + chain.end[k]! > last[label]! + chain.end[label]!) label = k;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * labels + label]!;
  }
  return path;
}

/** Work space for `marginals`, reused from call to call; grows as needed. */
export interface ChainSpace {
  forward: Float64Array;
  backward: Float64Array;
  local: Float64Array;
  moves: Float64Array;
}
export const chainSpace = (): ChainSpace => ({
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  local: new Float64Array(0),
  moves: new Float64Array(0),
});

function grow(space: ChainSpace, size: number, labels: number): void {
  if (space.forward.length < size) {
    space.forward = new Float64Array(size * 2);
    space.backward = new Float64Array(size * 2);
    space.local = new Float64Array(size * 2);
  }
  if (space.moves.length < labels * labels) space.moves = new Float64Array(labels * labels);
}

/** exp of the scores, each place divided by its greatest; returns the sum of what was divided out. */
function exponentiate(chain: Chain, space: ChainSpace): number {
  const { length, labels, emit, move } = chain;
  let logs = 0;
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let k = 0; k < labels; k++) top = Math.max(top, emit[i * labels + k]!);
    for (let k = 0; k < labels; k++) space.local[i * labels + k] = Math.exp(emit[i * labels + k]! - top);
    logs += top;
  }
  for (let m = 0; m < labels * labels; m++) space.moves[m] = Math.exp(move[m]!);
  return logs;
}

/**
 * P(label) of every place into `out` (`length * labels`); returns the log of the partition function. With `pairs`
 * (`labels * labels`) the expected count of every move is added to it.
 */
export function marginals(chain: Chain, space: ChainSpace, out: Float32Array, pairs: Float64Array | null = null): number {
  const { length, labels } = chain;
  if (length === 0) return 0;
  grow(space, length * labels, labels);
  let logZ = exponentiate(chain, space);
  const { forward, backward, local, moves } = space;
  const normalise = (row: number): number => {
    let sum = 0;
    for (let k = 0; k < labels; k++) sum += forward[row + k]!;
    for (let k = 0; k < labels; k++) forward[row + k]! /= sum;
    return sum;
  };
  for (let k = 0; k < labels; k++) forward[k] = Math.exp(chain.begin[k]!) * local[k]!;
  logZ += Math.log(normalise(0));
  for (let i = 1; i < length; i++) {
    const row = i * labels;
    for (let k = 0; k < labels; k++) {
      let sum = 0;
      for (let j = 0; j < labels; j++) sum += forward[row - labels + j]! * moves[j * labels + k]!;
      forward[row + k] = sum * local[row + k]!;
    }
    logZ += Math.log(normalise(row));
  }
  const tail = (length - 1) * labels;
  let close = 0;
  for (let k = 0; k < labels; k++) {
    backward[tail + k] = Math.exp(chain.end[k]!);
    close += forward[tail + k]! * backward[tail + k]!;
  }
  logZ += Math.log(close);
  for (let k = 0; k < labels; k++) out[tail + k] = (forward[tail + k]! * backward[tail + k]!) / close;
  for (let i = length - 2; i >= 0; i--) stepBack(i, labels, space, out, pairs);
  return logZ;
}

function stepBack(i: number, labels: number, space: ChainSpace, out: Float32Array, pairs: Float64Array | null): void {
  const { forward, backward, local, moves } = space;
  const row = i * labels;
  const after = row + labels;
  let total = 0;
  for (let j = 0; j < labels; j++) {
    let sum = 0;
    for (let k = 0; k < labels; k++) sum += moves[j * labels + k]! * local[after + k]! * backward[after + k]!;
    backward[row + j] = sum;
    total += forward[row + j]! * sum;
  }
  if (pairs !== null)
    for (let j = 0; j < labels; j++)
      for (let k = 0; k < labels; k++)
        pairs[j * labels + k]! += (forward[row + j]! * moves[j * labels + k]! * local[after + k]! * backward[after + k]!) / total;
  for (let j = 0; j < labels; j++) {
    out[row + j] = (forward[row + j]! * backward[row + j]!) / total;
    backward[row + j]! /= total;
  }
}
