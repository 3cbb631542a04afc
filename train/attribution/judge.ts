import { scoredChoices } from '../../src/document/6-attribution/learned/choose.ts';
import type { Evidence } from '../../src/document/6-attribution/learned/confidence.ts';
import { cueRuns } from '../../src/document/6-attribution/learned/find-cues.ts';
import { shareOf } from '../../src/document/6-attribution/learned/find-spans.ts';
import { CUE_THRESHOLDS, evidenceOf } from '../../src/document/6-attribution/learned/learned-attribution.ts';
import type { Range } from '../../src/document/6-attribution/learned/rule-view.ts';
import { subtreesOf } from '../../src/document/6-attribution/learned/trees.ts';
import type { LearnedAttribution, TokenRange } from '../../src/types/model.ts';
import type { CrfWeights } from './crf-trainer.ts';
import type { Dictionary } from './dictionary.ts';
import { foundCue, type PassTwoData } from './features-of.ts';
import type { RoleGuess } from './pass-one.ts';
import { type CueSequence, chainOf } from './pass-two.ts';
import type { Prepared } from './prepare.ts';
import { isRight, spokenIn } from './rewards.ts';
import { type RankerWeights, rankedCue, rankerScores, withRankerIds } from './train-ranker.ts';

/** One finding of the jackknifed whole, and whether its source and content are right. */
export interface Judged {
  readonly evidence: Evidence;
  readonly right: boolean;
}

export interface Verdict {
  readonly judged: readonly Judged[];
  /** Beside each: cue, source and content in words. */
  readonly found: readonly Omit<LearnedAttribution, 'confidence'>[];
}

/** What the jackknifed whole says of a document, and whether it is right: for calibration and for cross-validated scores. */
export function judge(
  { words, gold }: Prepared,
  d: number,
  guess: RoleGuess,
  two: PassTwoData,
  chain: CrfWeights,
  ranker: RankerWeights,
  dictionary: Dictionary,
): Verdict {
  const trees = subtreesOf(words);
  const judged: Judged[] = [];
  const found: Omit<LearnedAttribution, 'confidence'>[] = [];
  for (const run of cueRuns(guess, words, CUE_THRESHOLDS[gold.nested ? 'nested' : 'flat'])) {
    const cue: CueSequence = foundCue(two, d, [run.first, run.last]);
    const choices = scoredChoices(cue.scene, trees, chainOf(chain, cue));
    if (choices.length === 0) continue;
    const ranked = withRankerIds(rankedCue(cue.scene, trees, choices, [], 1), dictionary);
    const spans = { scene: cue.scene, choices, ...shareOf(rankerScores(ranker, ranked)) };
    const chosen = choices[spans.best]!;
    const span = [words.start[run.first]!, words.end[run.last - 1]!] as const;
    const right = gold.attributions.some(
      (one) =>
        one.cue.some(([s, e]) => s < span[1] && span[0] < e) &&
        isRight(words, chosen, spokenIn(words, one.source), spokenIn(words, one.content)),
    );
    judged.push({ evidence: evidenceOf(two.views[d]!, run.probability, spans, gold.nested), right });
    found.push({ source: chosen.source.map(toRange), cue: run, content: chosen.content.map(toRange) });
  }
  return { judged, found };
}

const toRange = ([first, last]: Range): TokenRange => ({ first, last });
