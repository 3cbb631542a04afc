import { tellingWords } from './stems.ts';

/** A page for telling which pages are of one story. */
export interface StoryText {
  readonly id: string;
  /** Headline and body. */
  readonly text: string;
}

/** Words of the beginning, where news says what happened, that count more. */
const LEAD = 40;
const EARLY = 3;
/** How much more a name tells than another word. */
const NAME = 1.6;
/** Cosine of two groups, on average over their pages, from which they are one story. Set on ECB+ train. */
const ALIKE = 0.15;

/**
 * Groups of pages that are of one event: average-link clustering of tf-idf vectors (Salton and Buckley 1988), names weighing more, the
 * beginning counting three times. Compares every page with every other: for some hundreds of pages that already share a key, a month or a query.
 */
export function storiesOf(texts: readonly StoryText[]): (readonly string[])[] {
  const vectors = vectorsOf(texts.map(({ text }) => text));
  let groups = texts.map((_, i) => [i]);
  const likeness = vectors.map((a) => vectors.map((b) => dot(a, b)));
  for (;;) {
    const best = nearestTwo(likeness, groups.length);
    if (best === null || best.like < ALIKE) break;
    const { i, j } = best;
    join(likeness, i, j, groups[i]?.length ?? 1, groups[j]?.length ?? 1);
    groups = groups.flatMap((group, k) => (k === j ? [] : [k === i ? [...group, ...(groups[j] ?? [])] : group]));
  }
  return groups.map((group) => group.map((i) => texts[i]?.id ?? '').sort());
}

type Vector = ReadonlyMap<string, number>;

function vectorsOf(texts: readonly string[]): Vector[] {
  const counted = texts.map(countsOf);
  const holders = new Map<string, number>();
  for (const counts of counted) for (const stem of counts.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return counted.map((counts) => {
    const weighed = [...counts].map(
      ([stem, count]) => [stem, (1 + Math.log(count)) * Math.log((texts.length + 1) / (holders.get(stem) ?? 1))] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([stem, weight]) => [stem, weight / length]));
  });
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  tellingWords(text).forEach(({ stem, name }, i) => {
    counts.set(stem, (counts.get(stem) ?? 0) + (name ? NAME : 1) * (i < LEAD ? EARLY : 1));
  });
  return counts;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}

function nearestTwo(likeness: readonly number[][], size: number): { i: number; j: number; like: number } | null {
  let best: { i: number; j: number; like: number } | null = null;
  for (let i = 0; i < size; i += 1)
    for (let j = i + 1; j < size; j += 1) {
      const like = likeness[i]?.[j] ?? 0;
      if (best === null || like > best.like) best = { i, j, like };
    }
  return best;
}

/** The second group goes into the first: the average over all their pages. */
function join(likeness: number[][], i: number, j: number, a: number, b: number): void {
  const [one, other] = [likeness[i] ?? [], likeness[j] ?? []];
  const averaged = one.map((like, k) => (like * a + (other[k] ?? 0) * b) / (a + b));
  likeness[i] = averaged;
  likeness.forEach((row, k) => {
    row[i] = averaged[k] ?? 0;
    row.splice(j, 1);
  });
  likeness.splice(j, 1);
}
