import { scoredChoices } from '../../src/document/6-attribution/learned/choose.ts';
import { termsOf } from '../../src/document/6-attribution/learned/confidence.ts';
import { stepOf } from '../../src/document/6-attribution/learned/cue-statistics.ts';
import { subtreesOf } from '../../src/document/6-attribution/learned/trees.ts';
import { packArchive } from '../../src/model/archive.ts';
import { packMap } from '../../src/model/map.ts';
import type { CrfWeights } from './crf-trainer.ts';
import { Dictionary } from './dictionary.ts';
import { type PassOneData, type PassTwoData, passOneData, passTwoData, type Weighting, weighted } from './features-of.ts';
import { judge, type Verdict } from './judge.ts';
import { fitLogistic } from './logistic.ts';
import { packChain, packRanker } from './pack.ts';
import { guessRoles, PASS_ONE, type RoleGuess, trainCrf } from './pass-one.ts';
import { chainOf, PASS_TWO } from './pass-two.ts';
import type { Prepared } from './prepare.ts';
import { rewardOf, spokenIn } from './rewards.ts';
import { RANKER, type RankedCue, type RankerWeights, rankedCue, trainRanker, withRankerIds } from './train-ranker.ts';

/** Settings of the whole; found by cross-validation over the training articles. */
export const SETTINGS = {
  folds: 4,
  halves: 2,
  least: 3,
  leastSpans: 3,
  leastChoices: 4,
  cues: { repeats: 6, weight: 2.5 } satisfies Weighting,
  spans: { repeats: 4, weight: 2.5 } satisfies Weighting,
  rankerWeight: 4,
  slots: 1 << 19,
} as const;

type Say = (message: string) => void;
const quiet: Say = () => {};

function jackknifeRoles(data: PassOneData, say: Say): RoleGuess[] {
  const guesses: RoleGuess[] = [];
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const train = weighted(data.documents, data.sequences, (d) => d % SETTINGS.folds !== fold, SETTINGS.cues);
    const crf = trainCrf(train, data.dictionary.size, PASS_ONE, quiet);
    data.documents.forEach((document, d) => {
      if (d % SETTINGS.folds === fold) guesses[d] = guessRoles(crf, data.sequences[d]!, document.words.length);
    });
    say(`pass 1 without fold ${fold + 1} of ${SETTINGS.folds}`);
  }
  return guesses;
}

const half = (d: number): number => (d >> 2) % SETTINGS.halves;

function trainSpans(one: PassOneData, two: PassTwoData, keep: (d: number) => boolean, say: Say): CrfWeights {
  const sequences = two.cues.map((list) => list.map(({ sequence }) => sequence));
  return trainCrf(weighted(one.documents, sequences, keep, SETTINGS.spans), two.dictionary.size, PASS_TWO, say);
}

/** Choices of every gold cue by the chain that did not see its document. */
function rankedCues(documents: readonly Prepared[], two: PassTwoData, chains: readonly CrfWeights[]): RankedCue[][] {
  return documents.map(({ words, gold }, d) => {
    const trees = subtreesOf(words);
    return two.cues[d]!.map((cue) => {
      const choices = scoredChoices(cue.scene, trees, chainOf(chains[half(d)]!, cue));
      const source = spokenIn(words, cue.gold!.source);
      const content = spokenIn(words, cue.gold!.content);
      const rewards = choices.map((choice) => rewardOf(words, choice, source, content));
      return rankedCue(cue.scene, trees, choices, rewards, gold.nested ? SETTINGS.rankerWeight : 1);
    });
  });
}

/** The trained model's file, and what the jackknifed whole said of each training document. */
export interface Trained {
  readonly bytes: Uint8Array;
  readonly verdicts: readonly Verdict[];
}

interface Ranking {
  readonly dictionary: Dictionary;
  readonly whole: RankerWeights;
  readonly halves: readonly RankerWeights[];
}

function trainRankers(ranked: readonly (readonly RankedCue[])[], least: number, say: Say): Ranking {
  const dictionary = new Dictionary();
  for (const { features } of ranked.flat()) for (const hashes of features) dictionary.count(hashes, 0, hashes.length);
  dictionary.close(least);
  const cues = ranked.map((list) => list.map((cue) => withRankerIds(cue, dictionary)));
  say(`${dictionary.size} features of choices`);
  const part = (keep: (d: number) => boolean, tell: Say): RankerWeights =>
    trainRanker(cues.filter((_, d) => keep(d)).flat(), dictionary.size, RANKER, tell);
  const halves = Array.from({ length: SETTINGS.halves }, (_, h) => part((d) => half(d) !== h, quiet));
  return { dictionary, halves, whole: part(() => true, say) };
}

/** The whole training: pass 1 and its jackknife, pass 2 and its halves, the ranker on their choices, confidence on their findings. */
export function trainAttribution(documents: readonly Prepared[], say: Say, slots: number = SETTINGS.slots): Trained {
  const one = passOneData(documents, SETTINGS.least);
  say(`${one.dictionary.size} features of pass 1`);
  const guesses = jackknifeRoles(one, say);
  const cueChain = trainCrf(
    weighted(documents, one.sequences, () => true, SETTINGS.cues),
    one.dictionary.size,
    PASS_ONE,
    quiet,
  );
  const two = passTwoData(one, guesses, SETTINGS.leastSpans);
  say(`${two.dictionary.size} features of pass 2, ${two.cues.flat().length} cues`);
  const halves = Array.from({ length: SETTINGS.halves }, (_, h) => trainSpans(one, two, (d) => half(d) !== h, quiet));
  say('pass 2 by halves');
  const spanChain = trainSpans(one, two, () => true, say);
  const ranking = trainRankers(rankedCues(documents, two, halves), SETTINGS.leastChoices, say);
  const verdicts = documents.map((document, d) =>
    judge(document, d, guesses[d]!, two, halves[half(d)]!, ranking.halves[half(d)]!, ranking.dictionary),
  );
  const judged = verdicts.flatMap((verdict) => verdict.judged);
  const confidence = fitLogistic(
    judged.map(({ evidence }) => termsOf(evidence)),
    judged.map(({ right }) => right),
  );
  const packing = { slots, clip: 0.0005 };
  const sections = new Map<string, Uint8Array>([
    ...packChain('cues', cueChain, one.dictionary.hashes(), packing),
    ...packChain('spans', spanChain, two.dictionary.hashes(), packing),
    ...packRanker('ranker', ranking.whole.weights, [...ranking.whole.dense], ranking.dictionary.hashes(), {
      ...packing,
      slots: slots / 2,
    }),
    ...packMap(
      'steps',
      [...one.total].map(([key, [cues, seen]]) => [key, stepOf(cues, seen)] as const),
    ),
    ['confidence', new Uint8Array(Float32Array.from(confidence).buffer)],
  ]);
  return { bytes: packArchive(sections), verdicts };
}
