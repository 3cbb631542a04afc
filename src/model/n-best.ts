import type { Chain } from './chain.ts';

/**
 * The best ways to reach each label of each place, as far as they are known. A state is a place and a label, `place * labels + label`;
 * its ranks are its ways, best first, with where they come from: a label of the place before and one of its ranks.
 */
interface Lattice {
  readonly chain: Chain;
  readonly count: number;
  readonly before: LabelsBefore;
  /** By `state * count + rank`: the score, and `label * count + rank` of the place before. */
  readonly scores: Float64Array;
  readonly back: Int16Array;
  /** By state: how many ranks are known, and whether there are no more. */
  readonly known: Uint8Array;
  readonly closed: Uint8Array;
  /** By `state * labels + label before`: the rank of that label that comes next. */
  readonly next: Uint8Array;
}

/** Labels that may stand before each label: those of label `k` are `labels[starts[k]..starts[k + 1])`. */
interface LabelsBefore {
  readonly starts: Uint16Array;
  readonly labels: Uint8Array;
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
      if (!hasRank(lattice, length - 1, k, next[k]!)) continue;
      const score = lattice.scores[(tail + k) * count + next[k]!]! + end[k]!;
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
  const lattice = newLattice(chain, count);
  const { scores, closed } = lattice;
  const { starts, labels } = lattice.before;
  for (let k = 0; k < L; k++) {
    closed[k] = 1;
    setFirst(lattice, k, begin[k]! + emit[k]!, -1);
  }
  for (let state = L; state < length * L; state++) {
    const k = state % L;
    const last = state - k - L;
    let best = -Infinity;
    let from = -1;
    for (let b = starts[k]!; b < starts[k + 1]!; b++) {
      const j = labels[b]!;
      const score = scores[(last + j) * count]! + (move[j * L + k]! + emit[state]!);
      if (score > best) {
        best = score;
        from = j;
      }
    }
    setFirst(lattice, state, best, from);
  }
  return lattice;
}

function newLattice(chain: Chain, count: number): Lattice {
  const states = chain.length * chain.labels;
  return {
    ...{ chain, count, before: labelsBefore(chain) },
    ...{ scores: new Float64Array(states * count), back: new Int16Array(states * count) },
    ...{ known: new Uint8Array(states), closed: new Uint8Array(states), next: new Uint8Array(states * chain.labels) },
  };
}

const tables = new WeakMap<Float32Array, LabelsBefore>();

/** Made once a table of moves. */
function labelsBefore({ labels: L, move }: Chain): LabelsBefore {
  const made = tables.get(move);
  if (made !== undefined) return made;
  const all = Array.from({ length: L }, (_, label) => label);
  const before = all.map((k) => all.filter((j) => move[j * L + k]! > -Infinity));
  const starts = Uint16Array.from([0, ...all.map((k) => before.slice(0, k + 1).flat().length)]);
  const table = { starts, labels: Uint8Array.from(before.flat()) };
  tables.set(move, table);
  return table;
}

/** A state's best way, if there is one (`score` is not -Infinity). */
function setFirst(
  { chain, count, scores, back, known, closed, next }: Lattice,
  state: number,
  score: number,
  from: number,
): void {
  scores[state * count] = score;
  back[state * count] = from * count;
  if (score > -Infinity) known[state] = 1;
  else closed[state] = 1;
  if (from >= 0) next[state * chain.labels + from] = 1;
}

/**
 * Whether the state has a way of this rank, a known one or the next. The next comes from the best next way of a label before, which may
 * have to be found first: at most `length` calls deep.
 */
function hasRank(lattice: Lattice, place: number, label: number, rank: number): boolean {
  const { chain, count, before, scores, back, known, closed, next } = lattice;
  const { labels: L, move, emit } = chain;
  const state = place * L + label;
  if (rank < known[state]!) return true;
  if (closed[state] === 1 || rank >= count) return false;
  let best = -Infinity;
  let from = -1;
  for (let b = before.starts[label]!; b < before.starts[label + 1]!; b++) {
    const j = before.labels[b]!;
    const wanted = next[state * L + j]!;
    if (!hasRank(lattice, place - 1, j, wanted)) continue;
    const score = scores[((place - 1) * L + j) * count + wanted]! + (move[j * L + label]! + emit[state]!);
    if (score > best) {
      best = score;
      from = j;
    }
  }
  if (from < 0) {
    closed[state] = 1;
    return false;
  }
  scores[state * count + rank] = best;
  back[state * count + rank] = from * count + next[state * L + from]!++;
  known[state]!++;
  return true;
}

function wayBack({ chain, count, back }: Lattice, label: number, rank: number): Uint8Array {
  const { length, labels: L } = chain;
  const path = new Uint8Array(length);
  let way = label * count + rank;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = Math.floor(way / count);
    way = back[i * L * count + way]!;
  }
  return path;
}
