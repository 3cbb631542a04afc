import type { Attribution, Form } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';
import { contains, type Range, type Settled } from './candidate.ts';
import { quoteLevel } from './region.ts';
import type { View } from './view.ts';

const toSpan = (view: View, { first, last }: Range): Span => [view.tokens[first]?.start ?? 0, view.tokens[last - 1]?.end ?? 0];

/** Whether token `i` stands between marks that the cue at `level` is outside of. */
function isQuoted(view: View, i: number, level: number): boolean {
  const quote = view.quoteAt(i);
  return quote >= 0 && quote !== level;
}

/** direct: all words in the speaker’s marks; none of them: indirect; else mixed. A statement inside another’s quotation is in its marks. */
function formOf(view: View, candidate: Settled): Form {
  const level = quoteLevel(view, candidate.cue.first);
  let inside = 0;
  let outside = 0;
  for (const { first, last } of candidate.content) {
    for (let i = first; i < last; i++) {
      if (view.tokens[i]?.upos === 'PUNCT') continue;
      if (isQuoted(view, i, level)) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

/** Whether the content of `outer` holds the cue of `inner`. */
const holds = (outer: Settled, inner: Settled): boolean =>
  inner.cue.last > inner.cue.first && outer.content.some((content) => contains(content, inner.cue));

/** Of two that hold each other the outer one is who reports the other's source too, so its content starts first. */
const startOf = ({ content }: Settled): number => content[0]?.first ?? 0;

/** Index of the smallest other whose content holds the cue (or, without one, the content) of candidate `i`; null when none does. */
function holderOf(candidates: readonly Settled[], i: number): number | null {
  const inner = candidates[i];
  const mark = inner && inner.cue.last > inner.cue.first ? inner.cue : inner?.content[0];
  if (!inner || !mark) return null;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, i - WINDOW); k < Math.min(candidates.length, i + WINDOW); k++) {
    const outer = candidates[k];
    if (!outer || k === i || (holds(inner, outer) && startOf(outer) >= startOf(inner))) continue;
    for (const content of outer.content) {
      const length = content.last - content.first;
      if (length < size && contains(content, mark)) [best, size] = [k, length];
    }
  }
  return best;
}

/** How far apart in the list an outer and an inner statement may be: keeps the search linear. */
const WINDOW = 40;

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
  return candidates.map((candidate, i) => {
    const { source, cue, content, rule, confidence } = candidate;
    return {
      source: source.map((r) => toSpan(view, r)),
      cue: cue.last > cue.first ? [toSpan(view, cue)] : [],
      content: content.map((r) => toSpan(view, r)),
      form: formOf(view, candidate),
      within: holderOf(candidates, i),
      sentence: view.sentenceAt(cue.first),
      rule,
      confidence,
    };
  });
}
