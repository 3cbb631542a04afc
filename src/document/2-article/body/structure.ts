import type { Told } from '../told.ts';
import type { Run } from './run.ts';

/** Share of the run's weight that the main element must hold. */
const MOST = 0.75;

export interface Container {
  readonly holds: (line: Told) => boolean;
}

/** The innermost element that holds most of a run's prose; null for plain text. */
export function mainContainer(lines: readonly Told[], run: Run, weights: readonly number[]): Container | null {
  let all = 0;
  const held = new Map<number, { weight: number; depth: number }>();
  for (let i = run.first; i < run.last; i++) {
    const markup = lines[i]?.sight.markup;
    const weight = Math.max(0, weights[i] ?? 0);
    if (markup === null || markup === undefined || weight === 0) continue;
    all += weight;
    // The line's own paragraph is left out: it holds nothing else.
    markup.containers.slice(0, -1).forEach((start, depth) => {
      const known = held.get(start);
      if (known === undefined) held.set(start, { weight, depth });
      else known.weight += weight;
    });
  }
  let best: { readonly start: number; readonly depth: number } | null = null;
  for (const [start, { weight, depth }] of held)
    if (weight >= all * MOST && (best === null || depth > best.depth)) best = { start, depth };
  if (best === null) return null;
  const { start, depth } = best;
  return { holds: ({ sight }) => sight.markup?.containers[depth] === start };
}

/** How a line is built: the same for two paragraphs of one article, different for a paragraph and a teaser. */
export function signatureOf(line: Told | undefined): string {
  const markup = line?.sight.markup;
  if (markup === null || markup === undefined) return '';
  return `${markup.tag} ${markup.path.join('>')} ${markup.hints.slice(0, 8).join(' ')}`;
}
