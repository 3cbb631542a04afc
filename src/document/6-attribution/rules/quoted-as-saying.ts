import { type Candidate, range } from '../candidate.ts';
import { clauseFrom } from '../clause-end.ts';
import { complementAfter } from '../complement.ts';
import { contentBefore } from '../content-before.ts';
import { extendRight } from '../noun-extent.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';

const QUOTING = new Set(['quote', 'cite']);

/** Token after `as saying` that follows the phrase starting at `at`, and the first of the two; null when they do not follow. */
function asSaying(view: View, at: number, high: number): { readonly as: number; readonly person: number } | null {
  const person = extendRight(view, range(at, view.phraseAt(at)?.last ?? at), high);
  for (const as of [person.last, person.last + 1]) {
    if (view.word(as) === 'as' && view.groupAt(as + 1)?.finite === false && as + 1 < high) return { as, person: as };
  }
  return null;
}

/**
 * Two statements in one: the reporter’s and the speaker’s.
 *
 *     {s1 The broadcaster} {c1 quoted} {q1 {s2 Hua} as {c2 saying} {q2 that talks would go on}}
 */
export function quotedAsSaying(view: View, cue: VerbCue): Candidate[] {
  if (!QUOTING.has(view.lemma(cue.group.head))) return [];
  const high = cue.region.last;
  const after = cue.words.last;
  const passive = cue.group.passive && view.word(after) === 'as';
  const found = passive
    ? { as: after, person: after }
    : view.phraseAt(after)?.first === after
      ? asSaying(view, after, high)
      : null;
  const saying = found ? view.groupAt(found.as + 1) : undefined;
  if (!found || !saying) return [];
  const reporter = subjectBefore(view, cue.subjectOf, cue.region.first);
  const words = range(saying.first, saying.last);
  const complement = complementAfter(view, { ...cue, group: saying, words }, true);
  const before = complement ? [] : contentBefore(view, cue, reporter?.first ?? cue.words.first);
  const start = complement?.start ?? (before.length === 0 ? words.last : -1);
  const content = start >= 0 ? [clauseFrom(view, start, high)].filter((r) => r.last > r.first) : before;
  if (content.length === 0) return [];
  const rule = 'quoted-as-saying';
  if (passive) return [{ source: reporter ? [reporter] : [], cue: range(cue.words.first, saying.last), content, rule }];
  const person = range(after, found.person);
  const outer = start >= 0 ? [range(after, content[0]?.last ?? high)] : [...content, range(after, saying.last)];
  return [
    { source: reporter ? [reporter] : 'inherit', cue: cue.words, content: outer, rule },
    { source: [person], cue: words, content, rule },
  ];
}
