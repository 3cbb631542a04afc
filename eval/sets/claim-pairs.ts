import { join } from 'node:path';
import { wordsOf } from '../../src/lang/search-words.ts';
import { stem } from '../../src/lang/stem.ts';
import { likeness, plainTerms } from '../../src/record/follow/terms.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet, Figure } from '../types.ts';

const FILE = 'gold/links/claim-pairs-dev.jsonl';

interface Pair {
  readonly sentence: string;
  readonly verified_claim: string;
}

/** Gives every claim a score for a sentence. */
type Ranker = (sentence: string) => readonly number[];

/**
 * A sentence from a speech and the checked claim that it repeats, among all claims of the set: mean reciprocal rank of the likeness by
 * which claims and denials are joined, beside BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75) over words and over stems.
 */
export const claimPairs: EvalSet = {
  name: 'claim-pairs',
  files: [FILE],
  run: async ({ shared }) => {
    const pairs = readJsonl<Pair>(join(shared, FILE));
    const claims = [...new Set(pairs.map((pair) => pair.verified_claim))];
    const terms = claims.map(plainTerms);
    const ours: Ranker = (sentence) => {
      const asked = plainTerms(sentence);
      return terms.map((claim) => likeness(asked, claim));
    };
    const figures: Figure[] = [
      reciprocal('mean reciprocal rank', pairs, claims, ours, true),
      reciprocal('BM25 over words', pairs, claims, bm25(claims, wordsOf), false),
      reciprocal(
        'BM25 over stems',
        pairs,
        claims,
        bm25(claims, (text) => wordsOf(text).map(stem)),
        false,
      ),
    ];
    return { documents: pairs.length, figures, misses: [] };
  },
};

/** Ties share the mean of their ranks, so that a ranker that gives one score to all gains nothing. */
function reciprocal(metric: string, pairs: readonly Pair[], claims: readonly string[], rank: Ranker, gated: boolean): Figure {
  let [sum, first] = [0, 0];
  for (const { sentence, verified_claim } of pairs) {
    const scores = rank(sentence);
    const own = scores[claims.indexOf(verified_claim)] ?? 0;
    const place = scores.filter((score) => score > own).length + (scores.filter((score) => score === own).length + 1) / 2;
    sum += 1 / place;
    if (place === 1) first += 1;
  }
  return { metric, value: (100 * sum) / pairs.length, gated, note: `first ${first}/${pairs.length}` };
}

const [K1, B] = [1.2, 0.75];

function bm25(texts: readonly string[], wordsIn: (text: string) => readonly string[]): Ranker {
  const documents = texts.map(wordsIn);
  const mean = documents.reduce((sum, words) => sum + words.length, 0) / Math.max(1, documents.length);
  const holding = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const idf = (word: string): number => {
    const n = holding.get(word) ?? 0;
    return Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
  };
  return (sentence) => {
    const asked = wordsIn(sentence);
    return documents.map((words) =>
      asked.reduce((sum, word) => {
        const count = words.filter((each) => each === word).length;
        return sum + (idf(word) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.length) / mean));
      }, 0),
    );
  };
}
