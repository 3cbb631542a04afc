import type { Attribution } from '../../../types/attribution.ts';
import type { LearnedAttribution } from '../../../types/model.ts';
import { type RuleView, rangeOf } from './rule-view.ts';
import type { Words } from './words.ts';

/**
 * Rules that are believed where the model saw no cue: PolNeAR, most of its training, marks few nouns, adjectives and silences, and
 * our own articles are too few to outweigh that. Signed quotations are in neither often enough to be learned.
 */
const BELIEVED: Readonly<Record<'nested' | 'flat', ReadonlySet<string>>> = {
  nested: new Set(['nominal', 'adjective', 'silence', 'passive-report', 'headline-colon', 'speaker-label', 'signature']),
  flat: new Set(['signature']),
};

/** What the believed rules found with cues that share no word with those of `learned`. */
export function rescued(
  words: Words,
  { ranges }: RuleView,
  found: readonly Attribution[],
  learned: readonly LearnedAttribution[],
  nested: boolean,
): LearnedAttribution[] {
  const believed = BELIEVED[nested ? 'nested' : 'flat'];
  const taken = new Uint8Array(words.length);
  for (const { cue } of learned) taken.fill(1, cue.first, cue.last);
  return found.flatMap(({ rule, cue, confidence }, a): LearnedAttribution[] => {
    const [span] = cue;
    const ranged = ranges[a];
    if (span === undefined || ranged === undefined || !believed.has(rule)) return [];
    const [first, last] = rangeOf(words, span);
    if (first >= last || taken.subarray(first, last).includes(1)) return [];
    const toRanges = (list: readonly (readonly [number, number])[]) => list.map(([from, to]) => ({ first: from, last: to }));
    return [{ source: toRanges(ranged.source), cue: { first, last }, content: toRanges(ranged.content), confidence }];
  });
}
