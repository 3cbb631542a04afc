import type { Label } from '../label/label.ts';
import type { Told } from '../told.ts';
import type { Draft } from './draft.ts';

const BODY = new Set(['paragraph', 'subhead', 'list-item', 'quote', 'other']);
/** The longest box of links inside an article that is looked for. */
const MOST = 12;

/**
 * What stands under a heading such as "Related news" inside the article, up to the next paragraph.
 *
 *     Read more                                   <- related
 *     Ministers agree on a date                   <- related
 *     The talks are to go on until Friday, ...    <- paragraph
 */
export function underRelated({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  for (let i = run.first; i < run.last; i++) {
    if (labels[i]?.kind !== 'related' || lines[i]?.evidence?.kind !== 'related') continue;
    const heading = lines[i]?.sight.text.slice(0, 40) ?? '';
    for (let j = i + 1; j < Math.min(run.last, i + 1 + MOST); j++) {
      const line = lines[j];
      if (line === undefined || isParagraph(line)) break;
      if (BODY.has(labels[j]?.kind ?? '')) changes.set(j, { kind: 'related', why: `under "${heading}"` });
    }
  }
  return changes;
}

const isParagraph = ({ sight }: Told): boolean => sight.ended && sight.words >= 10 && sight.markup?.tag !== 'li';
