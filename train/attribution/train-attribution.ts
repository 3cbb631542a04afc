import { termsOf } from '../../src/document/6-attribution/learned/confidence.ts';
import { stepOf } from '../../src/document/6-attribution/learned/cue-statistics.ts';
import { packArchive } from '../../src/model/archive.ts';
import { packMap } from '../../src/model/map.ts';
import type { Bench } from '../lib/cache.ts';
import type { Say } from '../lib/progress.ts';
import { CHAINS, type Chains, halfOf, trainChains } from './chains.ts';
import { judge, type Verdict } from './judge.ts';
import { fitLogistic } from './logistic.ts';
import { type Packing, packChain, packRanker } from './pack.ts';
import type { Prepared } from './prepare.ts';
import { RANKING, type Ranking, trainRankers } from './rankers.ts';

const PACKING: Packing = { slots: 1 << 19, clip: 0.0005 };

/** All settings, for the card. */
export const SETTINGS = { chains: CHAINS, ranking: RANKING, packing: PACKING } as const;

/** The trained model's file, and what the jackknifed whole said of each training document. */
export interface Trained {
  readonly bytes: Uint8Array;
  readonly verdicts: readonly Verdict[];
  /** Coefficients of confidence. */
  readonly confidence: readonly number[];
}

/** The whole training: pass 1 and its jackknife, pass 2 and its halves, the ranker on their choices, confidence on their findings. */
export function trainAttribution(documents: readonly Prepared[], bench: Bench, say: Say, packing: Packing = PACKING): Trained {
  const chains = trainChains(documents, bench, say);
  const ranking = trainRankers(documents, chains, say);
  say('ranker', 90);
  const verdicts = documents.map((document, d) =>
    judge(document, d, chains.guesses[d]!, chains.two, chains.halves[halfOf(d)]!, ranking.halves[halfOf(d)]!, ranking.dictionary),
  );
  const judged = verdicts.flatMap((verdict) => verdict.judged);
  const confidence = fitLogistic(
    judged.map(({ evidence }) => termsOf(evidence)),
    judged.map(({ right }) => right),
  );
  say('confidence', 15);
  return { bytes: pack(chains, ranking, confidence, packing), verdicts, confidence };
}

function pack({ one, two, cues, spans }: Chains, ranking: Ranking, confidence: readonly number[], packing: Packing): Uint8Array {
  const { weights, dense } = ranking.whole;
  return packArchive(
    new Map<string, Uint8Array>([
      ...packChain('cues', cues, one.dictionary.seen(), packing),
      ...packChain('spans', spans, two.dictionary.seen(), packing),
      ...packRanker('ranker', weights, [...dense], ranking.dictionary.seen(), { ...packing, slots: packing.slots / 2 }),
      ...packMap(
        'steps',
        [...one.total].map(([key, [seenAsCue, seen]]) => [key, stepOf(seenAsCue, seen)] as const),
      ),
      ['confidence', new Uint8Array(Float32Array.from(confidence).buffer)],
    ]),
  );
}
