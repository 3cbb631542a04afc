import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Context } from '../../types/context.ts';
import type { Page } from '../../types/page.ts';
import type { Parse } from '../../types/parse.ts';
import type { Sentences } from '../../types/sentence.ts';
import { attributeByRules } from './by-rules.ts';
import { type Range, range } from './candidate.ts';
import { cutTags } from './cut-tags.ts';
import { finish } from './finish.ts';
import { trimmed } from './region.ts';
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
  const settled = cutTags(found.map((one) => ({ ...one, rule: 'learned' })));
  return finish(
    view,
    settled.map((one) => ({ ...one, source: tidy(view, one.source), content: tidy(view, one.content) })),
  );
}

/** Ranges that touch become one; stops and commas at their ends go. */
function tidy(view: View, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const next of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && before.last === next.first) joined[joined.length - 1] = range(before.first, next.last);
    else joined.push(next);
  }
  return joined.map((one) => trimmed(view, one)).filter(({ first, last }) => first < last);
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
