import { scoredChoices } from '../../src/document/6-attribution/learned/choose.ts';
import { subtreesOf } from '../../src/document/6-attribution/learned/trees.ts';
import { quiet, type Say } from '../lib/progress.ts';
import { CHAINS, type Chains, halfOf } from './chains.ts';
import { Dictionary } from './dictionary.ts';
import { chainOf } from './pass-two.ts';
import type { Prepared } from './prepare.ts';
import { rewardOf, spokenIn } from './rewards.ts';
import { RANKER, type RankedCue, type RankerWeights, rankedCue, trainRanker, withRankerIds } from './train-ranker.ts';

export const RANKING = {
  /** A feature must be seen this often. */
  least: 4,
  /** How much a cue of our own articles counts. */
  ownWeight: 4,
  ranker: RANKER,
} as const;

/** The ranker that ships, and those that saw all but one half of the documents. */
export interface Ranking {
  readonly dictionary: Dictionary;
  readonly whole: RankerWeights;
  readonly halves: readonly RankerWeights[];
}

/** Choices of every gold cue by the chain that did not see its document. */
function rankedCues(documents: readonly Prepared[], { two, halves }: Chains): RankedCue[][] {
  return documents.map(({ words, gold }, d) => {
    const trees = subtreesOf(words);
    return two.cues[d]!.map((cue) => {
      const choices = scoredChoices(cue.scene, trees, chainOf(halves[halfOf(d)]!, cue));
      const source = spokenIn(words, cue.gold!.source);
      const content = spokenIn(words, cue.gold!.content);
      const rewards = choices.map((choice) => rewardOf(words, choice, source, content));
      return rankedCue(cue.scene, trees, choices, rewards, gold.nested ? RANKING.ownWeight : 1);
    });
  });
}

/** Trains rankers on the choices for every gold cue. */
export function trainRankers(documents: readonly Prepared[], chains: Chains, say: Say): Ranking {
  const ranked = rankedCues(documents, chains);
  const dictionary = new Dictionary();
  for (const { features } of ranked.flat()) for (const hashes of features) dictionary.count(hashes, 0, hashes.length);
  dictionary.close(RANKING.least);
  const cues = ranked.map((list) => list.map((cue) => withRankerIds(cue, dictionary)));
  say(`${dictionary.size} features of choices`, 15);
  const part = (keep: (d: number) => boolean, tell: Say): RankerWeights =>
    trainRanker(cues.filter((_, d) => keep(d)).flat(), dictionary.size, RANKER, tell);
  const halves = Array.from({ length: CHAINS.halves }, (_, h) => part((d) => halfOf(d) !== h, quiet));
  return { dictionary, halves, whole: part(() => true, say) };
}
