import type { Label } from '../label/label.ts';
import type { Draft } from './draft.ts';

const MOST = 5;
const BULLET = /^(?:[•◦▪‣●■*]|[-–—](?=\s))\s?\S/u;

/** Sentences between the headline and the first paragraph that nothing else explains: the standfirst, set apart by its markup. */
export function aboveBody({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  const headline = labels.findIndex((label) => label.kind === 'headline');
  if (run === null || headline < 0) return changes;
  for (let i = headline + 1; i < run.first && changes.size < MOST; i++) {
    const sight = lines[i]?.sight;
    if (sight === undefined || labels[i]?.why !== 'before the article' || sight.linked >= 0.5) continue;
    // A standfirst without a full stop is told by its place: right under the headline, or in bullets.
    const placed = i === headline + 1 + changes.size && sight.words >= 6;
    if ((sight.ended && sight.words >= 6) || placed || (BULLET.test(sight.text) && sight.words >= 4))
      changes.set(i, { kind: 'summary', why: 'sentence between the headline and the article' });
  }
  return changes;
}
