import type { Chain } from './chain.ts';

/**
 * The best ways to reach each label of each place, as far as they are known. A state is a place and a label, `place * labels + label`;
 * its ranks are its ways, best first, with where they come from: a state of the place before and one of its ranks.
 */
interface Lattice {
  readonly chain: Chain;
  readonly count: number;
  /** Labels that may stand before each label. */
  readonly before: readonly (readonly number[])[];
  /** By `state * count + rank`: the score, and `label * count + rank` of the place before. */
  readonly scores: Float64Array;
  readonly back: Int16Array;
  /** By state: how many ranks are known, and whether there are no more. */
  readonly known: Uint8Array;
  readonly closed: Uint8Array;
  /** By `state * labels + label before`: the rank of that label that comes next. */
  readonly next: Uint8Array;
}

/**
 * The `count` best labellings, best first; fewer when there are not so many. Huang and Chiang's (2005) lazy search: the best way to
 * every state, then second and further ways only where the answer runs through.
 *
 * @param count 1 to 255
 */
export function nBest(chain: Chain, count: number): Uint8Array[] {
  const { length, labels: L, end } = chain;
  if (length === 0) return [];
  const lattice = bestWays(chain, count);
  const tail = (length - 1) * L;
  const next = new Uint8Array(L);
  const paths: Uint8Array[] = [];
  while (paths.length < count) {
    let best = -Infinity;
    let label = -1;
    for (let k = 0; k < L; k++) {
      const score = hasRank(lattice, length - 1, k, next[k]!)
        ? lattice.scores[(tail + k) * count + next[k]!]! + end[k]!
        : -Infinity;
      if (score > best) {
        best = score;
        label = k;
      }
    }
    if (label < 0) break;
    paths.push(wayBack(lattice, label, next[label]!++));
  }
  return paths;
}

/** The lattice with the first rank of every state: Viterbi's algorithm. */
function bestWays(chain: Chain, count: number): Lattice {
  const { length, labels: L, emit, move, begin } = chain;
  const states = length * L;
  const lattice: Lattice = {
    ...{
      chain,
      count,
      before: labelsBefore(chain),
      scores: new Float64Array(states * count),
      back: new Int16Array(states * count),
    },
    ...{ known: new Uint8Array(states), closed: new Uint8Array(states), next: new Uint8Array(states * L) },
  };
  const { before, scores } = lattice;
  for (let k = 0; k < L; k++) {
    lattice.closed[k] = 1;
    if (begin[k]! + emit[k]! > -Infinity) addRank(lattice, k, begin[k]! + emit[k]!, -1, 0);
  }
  for (let i = 1; i < length; i++)
    for (let k = 0; k < L; k++) {
      let best = -Infinity;
      let from = -1;
      for (const j of before[k]!) {
        const last = (i - 1) * L + j;
        if (lattice.known[last] === 0) continue;
        const score = scores[last * count]! + (move[j * L + k]! + emit[i * L + k]!);
        if (score > best) {
          best = score;
          from = j;
        }
      }
      if (from < 0) lattice.closed[i * L + k] = 1;
      else addRank(lattice, i * L + k, best, from, 0);
    }
  return lattice;
}

const labelsBefore = ({ labels, move }: Chain): number[][] =>
  Array.from({ length: labels }, (_, k) =>
    Array.from({ length: labels }, (_, j) => j).filter((j) => move[j * labels + k]! > -Infinity),
  );

function addRank(
  { chain, count, scores, back, known, next }: Lattice,
  state: number,
  score: number,
  label: number,
  rank: number,
): void {
  const at = state * count + known[state]!++;
  scores[at] = score;
  back[at] = label * count + rank;
  if (label >= 0) next[state * chain.labels + label] = rank + 1;
}

/** Whether the state has a way of this rank, the next unknown one or an earlier. Looks at one place before the other: at most `length` deep. */
function hasRank(lattice: Lattice, place: number, label: number, rank: number): boolean {
  const { chain, count, before, scores, known, closed, next } = lattice;
  const { labels: L, move, emit } = chain;
  const state = place * L + label;
  if (rank < known[state]!) return true;
  if (closed[state] === 1 || rank >= count) return false;
  let best = -Infinity;
  let from = -1;
  for (const j of before[label]!) {
    const wanted = next[state * L + j]!;
    if (!hasRank(lattice, place - 1, j, wanted)) continue;
    const score = scores[((place - 1) * L + j) * count + wanted]! + (move[j * L + label]! + emit[state]!);
    if (score > best) {
      best = score;
      from = j;
    }
  }
  if (from < 0) closed[state] = 1;
  else addRank(lattice, state, best, from, next[state * L + from]!);
  return from >= 0;
}

function wayBack({ chain, count, back }: Lattice, label: number, rank: number): Uint8Array {
  const { length, labels: L } = chain;
  const path = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    const from = back[(i * L + label) * count + rank]!;
    label = Math.floor(from / count);
    rank = from - label * count;
  }
  return path;
}
