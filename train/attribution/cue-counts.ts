import { statisticKey as keyOf, stepOf } from '../../src/document/6-attribution/learned/cue-statistics.ts';
import { type Prepared, wordsIn } from './prepare.ts';

/** Key of a lemma with its tag -> how often it was part of a cue, and how often it was seen. */
export type CueCounts = Map<number, [cues: number, seen: number]>;

export function countCues({ words, gold }: Prepared): CueCounts {
  const counts: CueCounts = new Map();
  const isCue = new Uint8Array(words.length);
  for (const { cue } of gold.attributions) for (const i of wordsIn(words, cue)) isCue[i] = 1;
  for (let i = 0; i < words.length; i++) {
    const key = keyOf(words.lemma[i]!, words.upos[i]!);
    const entry = counts.get(key) ?? [0, 0];
    entry[0] += isCue[i]!;
    entry[1]++;
    counts.set(key, entry);
  }
  return counts;
}

export function addCounts(total: CueCounts, more: CueCounts): void {
  for (const [key, [cues, seen]] of more) {
    const entry = total.get(key) ?? [0, 0];
    entry[0] += cues;
    entry[1] += seen;
    total.set(key, entry);
  }
}

/** Each word's step; `own` = counts of the same document to leave out, where it is part of `total`. */
export function stepsOf({ words }: Prepared, total: CueCounts, own: CueCounts | null): Uint8Array {
  const steps = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const key = keyOf(words.lemma[i]!, words.upos[i]!);
    const [cues, seen] = total.get(key) ?? [0, 0];
    const [ownCues, ownSeen] = own?.get(key) ?? [0, 0];
    steps[i] = stepOf(cues - ownCues, seen - ownSeen);
  }
  return steps;
}
