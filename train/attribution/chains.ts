import type { Bench } from '../lib/cache.ts';
import { quiet, type Say } from '../lib/progress.ts';
import { crfBytes, crfFrom } from './crf-bytes.ts';
import type { CrfSettings, CrfWeights, Sequence } from './crf-trainer.ts';
import { type PassOneData, type PassTwoData, passOneData, passTwoData, type Weighting, weighted } from './features-of.ts';
import { guessRoles, PASS_ONE, type RoleGuess, trainCrf } from './pass-one.ts';
import { PASS_TWO } from './pass-two.ts';
import type { Prepared } from './prepare.ts';

/** Settings of both passes; found by cross-validation over the training articles. */
export const CHAINS = {
  folds: 4,
  halves: 2,
  leastCues: 3,
  leastSpans: 3,
  cues: { repeats: 6, weight: 2.5 } satisfies Weighting,
  spans: { repeats: 4, weight: 2.5 } satisfies Weighting,
  passOne: PASS_ONE,
  passTwo: PASS_TWO,
} as const;

/** Both passes: trained on everything, and on parts, with what the parts say of the rest. */
export interface Chains {
  readonly one: PassOneData;
  readonly two: PassTwoData;
  readonly cues: CrfWeights;
  readonly spans: CrfWeights;
  /** What pass 1 says of each document by the chain that did not see it. */
  readonly guesses: readonly RoleGuess[];
  /** Pass 2 without each half; see `halfOf`. */
  readonly halves: readonly CrfWeights[];
}

/** The half of the documents that document `d` belongs to. */
export const halfOf = (d: number): number => (d >> 2) % CHAINS.halves;

/** Trains both passes; chains that were finished before are taken from the bench. */
export function trainChains(documents: readonly Prepared[], bench: Bench, say: Say): Chains {
  const one = passOneData(documents, CHAINS.leastCues);
  say(`${one.dictionary.size} features of pass 1`, 10);
  const guesses = jackknifeRoles(one, bench, say);
  const everything = () => weighted(documents, one.sequences, () => true, CHAINS.cues);
  const cues = keptCrf(bench, 'cues', everything, one.dictionary.size, PASS_ONE, say);
  const two = passTwoData(one, guesses, CHAINS.leastSpans);
  say(`${two.dictionary.size} features of pass 2, ${two.cues.flat().length} cues`, 50);
  const halves = Array.from({ length: CHAINS.halves }, (_, h) => {
    const half = trainSpans(one, two, bench, `spans-without-${h + 1}`, (d) => halfOf(d) !== h, quiet);
    say(`pass 2 without half ${h + 1} of ${CHAINS.halves}`, 35);
    return half;
  });
  const spans = trainSpans(one, two, bench, 'spans', () => true, say);
  say('pass 2', 70);
  return { one, two, cues, spans, guesses, halves };
}

/** A trained chain, taken from the bench where it was finished before. */
function keptCrf(
  bench: Bench,
  step: string,
  sequences: () => readonly Sequence[],
  features: number,
  settings: CrfSettings,
  say: Say,
): CrfWeights {
  return crfFrom(bench.keep(`${step}-${features}`, () => crfBytes(trainCrf(sequences(), features, settings, say))));
}

function jackknifeRoles(data: PassOneData, bench: Bench, say: Say): RoleGuess[] {
  const guesses: RoleGuess[] = [];
  for (let fold = 0; fold < CHAINS.folds; fold++) {
    const train = () => weighted(data.documents, data.sequences, (d) => d % CHAINS.folds !== fold, CHAINS.cues);
    const crf = keptCrf(bench, `cues-without-${fold + 1}`, train, data.dictionary.size, PASS_ONE, quiet);
    data.documents.forEach((document, d) => {
      if (d % CHAINS.folds === fold) guesses[d] = guessRoles(crf, data.sequences[d]!, document.words.length);
    });
    say(`pass 1 without fold ${fold + 1} of ${CHAINS.folds}`, 35);
  }
  return guesses;
}

function trainSpans(
  one: PassOneData,
  two: PassTwoData,
  bench: Bench,
  step: string,
  keep: (d: number) => boolean,
  say: Say,
): CrfWeights {
  const sequences = two.cues.map((list) => list.map(({ sequence }) => sequence));
  const train = () => weighted(one.documents, sequences, keep, CHAINS.spans);
  return keptCrf(bench, step, train, two.dictionary.size, PASS_TWO, say);
}
