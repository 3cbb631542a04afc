import type { Label } from '../label/label.ts';
import type { Draft } from './draft.ts';

const LONGEST = 80;
/** A post may also stand right below the article. */
const BELOW = 3;
const POSTS = new Set(['paragraph', 'quote', 'related', 'other']);

/**
 * The words of a post stand above its signature; they are the poster's, not the article's.
 *
 *     The border is open again. Thank you all.        <- embed
 *     — Ann Example (@annexample) March 3, 2022       <- embed
 */
export function embeddedPosts({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  for (let i = run.first + 1; i < Math.min(run.last + BELOW, lines.length); i++) {
    const above = lines[i - 1]?.sight;
    const kind = labels[i - 1]?.kind;
    if (lines[i]?.evidence?.kind !== 'embed' || above === undefined || above.words > LONGEST) continue;
    if (!/^[-–—]/.test(lines[i]?.sight.text ?? '') || !POSTS.has(kind ?? 'other')) continue;
    changes.set(i - 1, { kind: 'embed', why: 'stands above the signature of a post' });
  }
  return changes;
}
