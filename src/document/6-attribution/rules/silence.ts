import { type Candidate, range } from '../candidate.ts';
import { objectFrom } from '../clause-end.ts';
import { regionOf } from '../region.ts';
import { subjectBefore } from '../subject.ts';
import type { View } from '../view.ts';

const TELLING = new Set(
  `give provide offer supply furnish present produce make release specify name elaborate explain mention disclose cite say identify reveal
  comment`.split(/\s+/),
);
/** What is missing when nothing is told. */
const TOLD = new Set(
  `detail evidence comment explanation proof reason information name figure date timetable timeline specific answer reply response source
  statement mention further number account justification clarification confirmation`.split(/\s+/),
);

function toldAt(view: View, at: number): boolean {
  const phrase = view.phraseAt(at);
  return phrase?.first === at && TOLD.has(view.lemma(phrase.head));
}

/**
 * Reported silences that no single verb carries.
 *
 *     ..., {s Wang} said, {c without giving} {q details}.        {s It} {c did not provide evidence for} ...
 *     {s The ministry} {c gave} {q no details}.
 *
 * Left alone: deeds left undone ("without giving ground").
 */
export function silence(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (const group of view.groups) {
    if (!TELLING.has(view.lemma(group.head)) || group.passive) continue;
    const region = regionOf(view, group.head);
    const without = view.word(group.first - 1) === 'without';
    const none = toldAt(view, group.last) && (view.word(group.last) === 'no' || group.negated);
    if (!none && !(without && toldAt(view, group.last))) continue;
    const content = objectFrom(view, group.last, region.last);
    const subject = without ? null : subjectBefore(view, group, region.first);
    const cue = range(without ? group.first - 1 : group.first, group.last);
    found.push({ source: subject ? [subject] : 'inherit', cue, content: [content], rule: 'silence' });
  }
  return found;
}
