import type { Body } from '../body/find-body.ts';
import { isFurniture, type Told } from '../told.ts';
import type { Label } from './label.ts';

/** How far above and below the body a picture still belongs to the article. */
const ABOVE = 8;
const BELOW = 4;

/** The kind of a line above, below or between the parts of the body. */
export function outside(line: Told, at: number, body: Body | null): Label {
  const label = line.evidence ?? line.place.evidence;
  const near = body !== null && at >= body.first - ABOVE && at < body.last + BELOW;
  if (label !== null) {
    // Pictures and posts of other stories never speak.
    const speaks = label.kind === 'caption' || label.kind === 'embed';
    return speaks && !near ? { kind: 'related', why: `${label.why}, but far from the article` } : label;
  }
  if (body === null || at < body.first)
    return { kind: line.sight.words <= 4 ? 'navigation' : 'other', why: 'before the article' };
  return {
    kind: line.sight.words >= 4 ? 'related' : 'other',
    why: at < body.last ? 'between parts of the article' : 'after the article',
  };
}

/** The kind of a line after the heading of the comments. */
export function afterComments({ evidence }: Told): Label {
  if (evidence !== null && isFurniture(evidence.kind)) return evidence;
  return { kind: 'comment', why: 'after the heading of the comments' };
}
