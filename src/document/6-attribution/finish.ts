import type { Attribution } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';
import type { Range, Settled } from './candidate.ts';
import { formOf } from './form.ts';
import { nesting } from './nesting.ts';
import type { View } from './view.ts';

const toSpan = (view: View, { first, last }: Range): Span => [view.tokens[first]?.start ?? 0, view.tokens[last - 1]?.end ?? 0];

const firstToken = (c: Settled): number =>
  Math.min(
    c.cue.last > c.cue.first ? c.cue.first : Number.POSITIVE_INFINITY,
    ...c.content.map((r) => r.first),
    ...c.source.map((r) => r.first),
  );

/** Attributions in order of their first character, with form, nesting and confidence. */
export function finish(view: View, found: readonly Settled[]): Attribution[] {
  const candidates = found
    .filter((c) => c.content.length > 0 && c.content.every((r) => r.last > r.first))
    .map((c) => ({ c, at: firstToken(c) }))
    .sort((a, b) => a.at - b.at || b.c.content.length - a.c.content.length)
    .map(({ c }) => c);
  const within = nesting(candidates);
  return candidates.map((candidate, i) => {
    const { source, cue, content, rule, confidence } = candidate;
    return {
      source: source.map((r) => toSpan(view, r)),
      cue: cue.last > cue.first ? [toSpan(view, cue)] : [],
      content: content.map((r) => toSpan(view, r)),
      form: formOf(view, candidate),
      within: within[i] ?? null,
      sentence: view.sentenceAt(cue.first),
      rule,
      confidence,
    };
  });
}
