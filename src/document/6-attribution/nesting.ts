import { contains, type Settled } from './candidate.ts';

/**
 * For each statement the index of the one whose content holds it, or null:
 *
 *     Xinhua reported {that Xi told Putin {that talks were the only way}}.
 */
export function nesting(candidates: readonly Settled[]): (number | null)[] {
  return withoutRings(
    candidates.map((_, i) => holderOf(candidates, i)),
    candidates,
  );
}

/** Whether the content of `outer` holds the cue of `inner`. */
const holds = (outer: Settled, inner: Settled): boolean =>
  inner.cue.last > inner.cue.first && outer.content.some((content) => contains(content, inner.cue));

/** Of two that hold each other the outer one is who reports the other's source too, so its content starts first. */
const startOf = (one: Settled | undefined): number => one?.content[0]?.first ?? 0;

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

/** Three or more may hold each other in a ring, on damaged text; it opens at the one whose content starts first. */
function withoutRings(within: readonly (number | null)[], candidates: readonly Settled[]): (number | null)[] {
  const cut = [...within];
  const done = new Set<number>();
  for (const start of cut.keys()) {
    const trail = new Set<number>();
    let at: number | null = start;
    while (at !== null && !done.has(at) && !trail.has(at)) {
      trail.add(at);
      at = cut[at] ?? null;
    }
    if (at !== null && trail.has(at)) cut[outermost([...trail].slice([...trail].indexOf(at)), candidates)] = null;
    for (const one of trail) done.add(one);
  }
  return cut;
}

const outermost = (ring: readonly number[], candidates: readonly Settled[]): number =>
  ring.reduce((best, one) => (startOf(candidates[one]) < startOf(candidates[best]) ? one : best));
