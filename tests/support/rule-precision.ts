/**
 * Precision of each attribution rule: share of its findings that pair with an annotated statement (cue words shared, or Jaccard of
 * content words at least .5, one to one, best content first). In PolNeAR, which annotates nothing inside other statements, nested
 * findings are left out.
 */
import type { Span } from '../../src/types/span.ts';
import { analyse } from './marked.ts';

interface Roles {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface GoldLine {
  readonly text: string;
  readonly statements?: readonly Roles[];
  readonly annotations?: readonly { readonly attributions: readonly Roles[] }[];
}

type Words = ReadonlySet<number>;

/** Starts of the words that the spans touch. */
function wordsIn(text: string, spans: readonly Span[]): Words {
  const starts = new Set<number>();
  for (const [start, end] of spans)
    for (const m of text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}_]+/gu)) starts.add(start + m.index);
  return starts;
}

const shared = (a: Words, b: Words): number => [...a].filter((word) => b.has(word)).length;
const jaccard = (a: Words, b: Words): number => (a.size + b.size === 0 ? 1 : shared(a, b) / (a.size + b.size - shared(a, b)));

function pairedFindings(text: string, gold: readonly Roles[], found: readonly Roles[]): Set<number> {
  const words = (roles: Roles) => ({ cue: wordsIn(text, roles.cue), content: wordsIn(text, roles.content) });
  const [wanted, had] = [gold.map(words), found.map(words)];
  const pairs = wanted.flatMap((g, i) =>
    had.map((f, j) => ({ i, j, content: jaccard(g.content, f.content), cue: shared(g.cue, f.cue) })),
  );
  const [used, paired] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs
    .filter((p) => p.cue > 0 || p.content >= 0.5)
    .sort((a, b) => b.content - a.content || b.cue - a.cue)) {
    if (used.has(i) || paired.has(j)) continue;
    used.add(i);
    paired.add(j);
  }
  return paired;
}

export interface RuleCount {
  readonly found: number;
  readonly right: number;
}

/** What each rule finds in annotated lines (PolNeAR’s shape or the diplomatic articles’), and how much of it is annotated. */
export function countRules(lines: readonly string[]): Map<string, RuleCount> {
  const counts = new Map<string, RuleCount>();
  for (const line of lines) {
    const { text, statements, annotations } = JSON.parse(line) as GoldLine;
    const { attributions } = analyse(text);
    const paired = pairedFindings(text, statements ?? annotations?.[0]?.attributions ?? [], attributions);
    attributions.forEach(({ rule, within }, i) => {
      if (statements === undefined && within !== null) return;
      const { found, right } = counts.get(rule) ?? { found: 0, right: 0 };
      counts.set(rule, { found: found + 1, right: right + (paired.has(i) ? 1 : 0) });
    });
  }
  return counts;
}
