import { finish, mix } from '../../../model/hash.ts';
import { type HashMap, lookUp } from '../../../model/map.ts';
import type { Words } from './words.ts';

/** Under which a lemma with its tag is counted. */
export const statisticKey = (lemma: number, upos: number): number => finish(mix(lemma, upos));

const SHARES = [0.01, 0.04, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85];

/**
 * How often a lemma carries an attribution in the training data, as a step: 0 never seen, else four times 1 (hardly ever) to 9
 * (nearly always), plus 0 to 3 by how often it was seen. In training a document's own counts are left out, so that the feature
 * does not know the answer.
 */
export function stepOf(cues: number, seen: number): number {
  if (seen <= 0) return 0;
  const share = (cues + 0.2) / (seen + 1);
  const step = 1 + SHARES.filter((limit) => share > limit).length;
  return step * 4 + (seen < 3 ? 0 : seen < 10 ? 1 : seen < 50 ? 2 : 3);
}

/** Each word's step by the table as shipped. */
export function stepsOf(words: Words, table: HashMap): Uint8Array {
  const steps = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) steps[i] = Math.max(0, lookUp(table, statisticKey(words.lemma[i]!, words.upos[i]!)));
  return steps;
}
