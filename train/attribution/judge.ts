import { scoredChoices } from '../../src/document/6-attribution/learned/choose.ts';
import type { Evidence } from '../../src/document/6-attribution/learned/confidence.ts';
import { cueRuns } from '../../src/document/6-attribution/learned/find-cues.ts';
import { shareOf } from '../../src/document/6-attribution/learned/find-spans.ts';
import { CUE_THRESHOLDS, evidenceOf } from '../../src/document/6-attribution/learned/learned-attribution.ts';
import { subtreesOf } from '../../src/document/6-attribution/learned/trees.ts';
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

type Pair = [start: number, end: number];

/** A finding in the scorer's terms. */
export interface Found {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface Verdict {
  readonly judged: readonly Judged[];
  readonly predicted: readonly Found[];
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
  const predicted: Found[] = [];
  const toSpans = (ranges: readonly (readonly [number, number])[]): Pair[] =>
    ranges.map(([a, b]) => [words.start[a]!, words.end[b - 1]!]);
  for (const run of cueRuns(guess, words.length, CUE_THRESHOLDS[gold.nested ? 'nested' : 'flat'])) {
    const cue: CueSequence = foundCue(two, d, [run.first, run.last]);
    const choices = scoredChoices(cue.scene, trees, chainOf(chain, cue));
    if (choices.length === 0) continue;
    const ranked = withRankerIds(rankedCue(cue.scene, trees, choices, [], 1), dictionary);
    const spans = { scene: cue.scene, choices, ...shareOf(rankerScores(ranker, ranked)) };
    const chosen = choices[spans.best]!;
    const span = [words.start[run.first]!, words.end[run.last - 1]!] as Pair;
    const right = gold.attributions.some(
      (one) =>
        one.cue.some(([s, e]) => s < span[1] && span[0] < e) &&
        isRight(words, chosen, spokenIn(words, one.source), spokenIn(words, one.content)),
    );
    judged.push({ evidence: evidenceOf(two.views[d]!, run.probability, spans, gold.nested), right });
    predicted.push({ source: toSpans(chosen.source), cue: [span], content: toSpans(chosen.content) });
  }
  return { judged, predicted };
}
