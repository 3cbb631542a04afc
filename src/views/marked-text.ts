import type { Span } from '../types/span.ts';

/** One attribution to mark: its number and the spans of its three roles. */
export interface Marked {
  readonly number: number | '';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const ROLES = [
  ['q', 'content'],
  ['s', 'source'],
  ['c', 'cue'],
] as const;

/**
 * The stretch `window` of `text` with every attribution marked:
 *
 *     {q2|{s1|Xi} {c1|told} Putin that {q1|“all parties …”}}, {s2|Xinhua} {c2|reported}.
 *
 * Stretches that cross are split, so that braces always nest.
 */
export function markedText(text: string, attributions: readonly Marked[], window: Span = [0, text.length]): string {
  const stretches = attributions
    .flatMap((attribution) =>
      ROLES.flatMap(([letter, role]) =>
        attribution[role].map(([start, end]) => ({ start, end, label: `{${letter}${attribution.number}|` })),
      ),
    )
    .filter((stretch) => stretch.start < window[1] && stretch.end > window[0])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return weave(text, stretches, window);
}

function weave(text: string, stretches: readonly Stretch[], window: Span): string {
  const edges = [...new Set(stretches.flatMap((s) => [s.start, s.end]))].filter((at) => at > window[0] && at < window[1]);
  const cuts = [window[0], ...edges.sort((a, b) => a - b), window[1]];
  let out = '';
  let open: Stretch[] = [];
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const wanted = stretches.filter((s) => s.start <= from && s.end > from);
    const kept = sharedPrefix(open, wanted);
    out +=
      '}'.repeat(open.length - kept) +
      wanted
        .slice(kept)
        .map((s) => s.label)
        .join('') +
      text.slice(from, cuts[i + 1]);
    open = wanted;
  }
  return out + '}'.repeat(open.length);
}

function sharedPrefix(a: readonly Stretch[], b: readonly Stretch[]): number {
  const differs = a.findIndex((stretch, i) => stretch !== b[i]);
  return differs < 0 ? a.length : differs;
}

/** From the start of the line that holds the first span to the end of the line that holds the last, at most `longest` units. */
export function linesAround(text: string, spans: readonly Span[], longest = 900): Span {
  const first = Math.min(...spans.map((span) => span[0]), text.length);
  const last = Math.max(...spans.map((span) => span[1]), first);
  const start = Math.max(text.lastIndexOf('\n', Math.max(0, first - 1)) + 1, first - longest / 3);
  const lineEnd = text.indexOf('\n', last);
  return [Math.floor(start), Math.min(lineEnd < 0 ? text.length : lineEnd, start + longest)];
}
