import type { Label } from '../label/label.ts';
import { isSectionName } from '../recognisers/navigation.ts';
import type { Draft } from './draft.ts';
import { headlineOf } from './headline.ts';

/** A menu entry: another section's name, or the neighbouring item of a list. "Home" above it may be the start of a trail. */
const isEntry = ({ lines }: Draft, at: number): boolean =>
  isSectionName(lines[at]?.sight.plain ?? '') || lines[at]?.sight.markup?.tag === 'li';

/** Marks the title, its repetitions, and the section label above it. */
export function headlineLines(draft: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  const at = headlineOf(draft);
  const title = at === null ? undefined : draft.lines[at];
  if (at === null || title === undefined) return changes;
  draft.lines.forEach(({ sight }, i) => {
    if (sight.plain === title.sight.plain && i !== at) changes.set(i, { kind: 'other', why: 'repeats the headline' });
  });
  changes.set(at, {
    kind: 'headline',
    why: title.sight.markup?.tag === 'h1' ? 'title above the article, in <h1>' : 'title above the article',
  });
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const line = draft.lines[i];
    if (line === undefined || !isSectionName(line.sight.plain)) continue;
    // One of several entries of a menu says nothing of the article.
    if (isEntry(draft, i - 1) || (i + 1 < at && isEntry(draft, i + 1))) break;
    changes.set(i, { kind: 'section', why: 'section name above the headline' });
    break;
  }
  return changes;
}
