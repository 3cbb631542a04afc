import type { Archive } from '../../../model/archive.ts';
import type { Decision } from '../../../types/decision.ts';
import type { AttributionModel, LearnedAttribution, TokenRange } from '../../../types/model.ts';
import type { Page } from '../../../types/page.ts';
import type { Choice } from './candidates.ts';
import { confidenceOf, type Evidence } from './confidence.ts';
import type { CueView } from './cue-features.ts';
import { stepsOf } from './cue-statistics.ts';
import { whyChoice, whyCue } from './explain.ts';
import { type CueRun, cueRuns, guessRoles } from './find-cues.ts';
import { guessSpans, plainScores, type SpanGuess } from './find-spans.ts';
import { rescued } from './rescue.ts';
import { type Range, ruleView } from './rule-view.ts';
import { cueOf, type SpanView, spanView } from './span-view.ts';
import type { Subtrees } from './trees.ts';
import { type AttributionWeights, attributionWeights } from './weights.ts';
import { type Words, wordsOf } from './words.ts';

/** A word must be more likely cue than this to be one: more misses cues, less finds deeds. PolNeAR's own habit is stricter. */
export const CUE_THRESHOLDS = { nested: 0.23, flat: 0.47 } as const;

/** Findings less sure than this are more often deeds than statements. */
export const LEAST = 0.07;

const toRange = ([first, last]: Range): TokenRange => ({ first, last });

/** Whether the rules' attribution with this cue has the same content. */
function agreesWithRules({ rules }: SpanView, owner: number, content: readonly Range[]): boolean {
  const ruled = rules.ranges[owner - 1]?.content;
  return (
    ruled !== undefined &&
    ruled.length === content.length &&
    ruled.every(([a, b], k) => content[k]![0] === a && content[k]![1] === b)
  );
}

/** The evidence of a guess; see `confidence.ts`. */
export function evidenceOf(
  view: SpanView,
  probability: number,
  { scene, choices, best, share, nextShare }: Pick<SpanGuess, 'scene' | 'choices' | 'best' | 'share' | 'nextShare'>,
  nested: boolean,
): Evidence {
  const { source, content } = choices[best]!;
  const { owner, first, head } = scene.cue;
  const { quote, sentence } = view.words;
  return {
    cue: probability,
    share,
    nextShare,
    sourced: source.length > 0,
    near: source.length > 0 && sentence[source[0]![0]] === sentence[first],
    ruled: owner > 0,
    agreed: agreesWithRules(view, owner, content),
    quoted: content.every(([a, b]) => quote[a] === 1 && (quote[b - 1] === 3 || quote[b] === 3)),
    length: content.reduce((sum, [a, b]) => sum + b - a, 0),
    pieces: content.length,
    step: view.step[head]!,
    nested,
  };
}

const wordsAt = (page: Page, { start, end }: Words, ranges: readonly Range[]): string =>
  ranges.map(([a, b]) => page.text.slice(start[a], end[b - 1])).join(' … ') || '(nobody)';

const shown = (page: Page, words: Words, { source, content }: Choice): string =>
  `${wordsAt(page, words, source)}: ${wordsAt(page, words, content)}`;

/** Words of its paragraph on either side that an explanation looks at. */
const NEAR = 200;

/** One cue for `readout explain`: why it is a cue, why these are its source and content, and what came second. */
function explained(
  page: Page,
  weights: AttributionWeights,
  view: CueView,
  run: CueRun,
  { scene, choices, best, next, share }: SpanGuess,
  trees: Subtrees,
): Decision {
  const { words } = view;
  const { block } = words;
  let first = run.first;
  while (first > 0 && block[first - 1] === block[first] && run.first - first < NEAR) first--;
  let last = run.last;
  while (last < words.length && block[last] === block[last - 1] && last - run.last < NEAR) last++;
  const cue = whyCue(weights.cues.rows, view, run.first, first, last);
  const other = choices[next];
  const apart = other === undefined ? '' : `; ${whyChoice(weights.ranker, scene, trees, choices[best]!, other)}`;
  return {
    stage: '6-attribution',
    span: [words.start[run.first]!, words.end[run.last - 1]!],
    about: 'attribution',
    chose: shown(page, words, choices[best]!),
    why: `cue ${run.probability.toFixed(2)} (${cue}); reading ${share.toFixed(2)}${apart}`,
    over: other === undefined ? null : shown(page, words, other),
  };
}

/**
 * The model over the archive of its weights: pass 1 finds cues, pass 2 finds each cue's source and content.
 *
 * @param nested statements inside statements are wanted, as in our own guide; false follows PolNeAR's
 */
export function learnedAttribution(archive: Archive, nested: boolean): AttributionModel {
  const weights: AttributionWeights = attributionWeights(archive);
  return {
    name: nested ? 'learned' : 'learned, flat',
    attribute: (page, sentences, parses, found, cues, trace) => {
      const words = wordsOf(page, sentences, parses);
      const rules = ruleView(words, sentences, found, cues);
      const step = stepsOf(words, weights.steps);
      const cueView: CueView = { words, rules, step, nested: nested ? 1 : 0 };
      const roles = guessRoles(weights.cues, cueView);
      const view = spanView(words, step, rules, roles.role, roles.probability);
      const plain = plainScores(words);
      const learned = cueRuns(roles, words, CUE_THRESHOLDS[nested ? 'nested' : 'flat']).flatMap((run): LearnedAttribution[] => {
        const guess = guessSpans(weights, view, cueOf(view, run.first, run.last), plain);
        if (guess === null) return [];
        const chosen = guess.choices[guess.best]!;
        const confidence = confidenceOf(weights.confidence, evidenceOf(view, run.probability, guess, nested));
        if (confidence < LEAST) return [];
        trace(() => explained(page, weights, cueView, run, guess, plain.trees));
        return [{ source: chosen.source.map(toRange), cue: run, content: chosen.content.map(toRange), confidence }];
      });
      return [...learned, ...rescued(words, rules, found, learned, nested)];
    },
  };
}
