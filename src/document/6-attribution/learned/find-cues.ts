import { type Chain, chainSpace, marginals, viterbi } from '../../../model/chain.ts';
import { hashText } from '../../../model/hash.ts';
import { addRows, scaled } from '../../../model/sparse-rows.ts';
import { type CueView, cueFeatures } from './cue-features.ts';
import { B_CUE, I_CUE, ROLE_LABELS } from './labels.ts';
import { newSink } from './sink.ts';
import type { ChainWeights } from './weights.ts';
import type { Words } from './words.ts';

/** What pass 1 says of a document: label and probabilities of each word. */
export interface RoleGuess {
  readonly role: Uint8Array;
  readonly probability: Float32Array;
}

const LABELS = ROLE_LABELS.length;
const ADVERB = hashText('ADV');
/** Paragraphs longer than this are cut: keeps memory flat on lines without an end. */
const LONGEST = 4000;

/** Half-open ranges of words, one a paragraph. */
export function paragraphsOf(words: Words): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < words.length; i++) {
    const last = ranges.at(-1);
    if (last !== undefined && words.block[i] === words.block[i - 1] && i - last[0] < LONGEST) last[1] = i + 1;
    else ranges.push([i, i + 1]);
  }
  return ranges;
}

/** Runs pass 1 over every paragraph. */
export function guessRoles(weights: ChainWeights, view: CueView): RoleGuess {
  const { length } = view.words;
  const role = new Uint8Array(length);
  const probability = new Float32Array(length * LABELS);
  const space = chainSpace();
  const sink = newSink();
  for (const [first, last] of paragraphsOf(view.words)) {
    const n = last - first;
    const sums = new Int32Array(n * LABELS);
    for (let i = first; i < last; i++) {
      sink.count = 0;
      cueFeatures(view, i, first, last, sink);
      addRows(weights.rows, sink.keys, sink.count, sums, (i - first) * LABELS);
    }
    const emit = scaled(weights.rows, sums);
    const move = weights.moves[view.nested] ?? weights.moves[0]!;
    const chain: Chain = { length: n, labels: LABELS, emit, move, begin: weights.begin, end: weights.end };
    role.set(viterbi(chain), first);
    marginals(chain, space, probability.subarray(first * LABELS, last * LABELS));
  }
  return { role, probability };
}

/** A run of cue words and the least sure of them. */
export interface CueRun {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/**
 * Runs of words that are more likely cue than `threshold`. A run ends where a word more likely begins a cue than goes on with one;
 * an adverb alone is no cue but goes with the next: `later published a statement saying`.
 */
export function cueRuns({ probability }: Pick<RoleGuess, 'probability'>, { length, upos }: Words, threshold: number): CueRun[] {
  const runs: { first: number; last: number; probability: number }[] = [];
  for (let i = 0; i < length; i++) {
    const begins = probability[i * LABELS + B_CUE]!;
    const inside = probability[i * LABELS + I_CUE]!;
    if (begins + inside <= threshold) continue;
    const run = runs.at(-1);
    const leads = run !== undefined && run.last - run.first === 1 && upos[run.first] === ADVERB;
    if (run !== undefined && run.last === i && (inside > begins || leads)) {
      run.last = i + 1;
      run.probability = Math.max(run.probability, begins + inside);
    } else runs.push({ first: i, last: i + 1, probability: begins + inside });
  }
  return runs;
}
