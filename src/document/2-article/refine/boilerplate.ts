import type { Label } from '../label/label.ts';
import type { Draft } from './draft.ts';

const HEADING =
  /^(?:About|ABOUT|Über|À propos d[e’'])\s+(?:the )?\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s\p{Lu}[\p{L}\p{N}&.'’-]*){0,4}:?$/u;
/** How near its end a text says who issued it, in lines. */
const REACH = 8;

/**
 * What a company or body says of itself at the end of its release is the same under every one of them.
 *
 *     About Example Industries                        <- other
 *     Example Industries makes bridges since 1950.    <- other
 */
export function boilerplate({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  for (let i = Math.max(run.first + 3, run.last - REACH); i < run.last; i++) {
    const { sight } = lines[i] ?? {};
    if (sight === undefined || sight.ended || !HEADING.test(sight.text)) continue;
    for (let j = i; j < run.last; j++)
      if (labels[j]?.kind !== 'caption' && labels[j]?.kind !== 'embed')
        changes.set(j, { kind: 'other', why: 'what the body that issued it says of itself' });
    break;
  }
  return changes;
}
