import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { LearnedAttribution } from '../../types/model.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import { attributeByRules } from './by-rules.ts';
import type { Settled } from './candidate.ts';
import { cutHearers } from './cut-hearers.ts';
import { cutJoined } from './cut-joined.ts';
import { cutTags } from './cut-tags.ts';
import { cutTopics } from './cut-topics.ts';
import { finish } from './finish.ts';
import { isTopicColon } from './rules/headline-colon.ts';
import { tidy, tidySource } from './tidy.ts';
import { makeView, type View } from './view.ts';

/**
 * Source, cue and content of everything said, thought, wanted or withheld, in order of first character. The rules look first; where
 * the trained model is there, their findings are its evidence and it decides.
 */
export function attribute(
  page: Page,
  article: Article,
  sentences: Sentences,
  parses: readonly Parse[],
  context: Context,
): Attribution[] {
  const view = makeView(page, article, sentences, parses, context);
  const byRules = attributeByRules(view, context);
  const { attribution: model } = context.models;
  if (model === null) {
    traceRules(byRules, context);
    return byRules;
  }
  const found = model
    .attribute(page, sentences, parses, byRules, context.lexicons.cues, context.trace)
    .slice(0, context.limits.statements);
  return settled(view, found);
}

/** What the model found with edges tidied, as the stage hands it on. */
export function settled(view: View, found: readonly LearnedAttribution[]): Attribution[] {
  const whole = found.map((one): Settled => ({ ...one, rule: 'learned' })).filter((one) => !isTopicColon(view, one));
  // Joined verbs after tags: a tag at the end may follow the second verb.
  const cut = cutHearers(view, cutTopics(view, cutJoined(view, cutTags(whole))));
  return finish(
    view,
    cut.map((one) => ({ ...one, source: tidySource(view, one.source), content: tidy(view, one.content) })),
  );
}

function traceRules(found: readonly Attribution[], context: Context): void {
  for (const { rule, cue, content } of found) {
    context.trace(() => ({
      stage: '6-attribution',
      span: cue[0] ?? content[0] ?? null,
      about: 'attribution',
      chose: rule,
      why: 'first rule that fits',
      over: null,
    }));
  }
}
