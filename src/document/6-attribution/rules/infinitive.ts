import type { Candidate } from '../candidate.ts';
import { range } from '../candidate.ts';
import { objectFrom } from '../clause-end.ts';
import { hearerRange } from '../complement.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';

/** Index of the "to" of an infinitive right at `at`, after adverbs; -1 when there is none. */
export function infinitiveAt(view: View, at: number, high: number): number {
  let i = at;
  if (view.word(i) === 'not') i++;
  while (i < high && view.tokens[i]?.upos === 'ADV') i++;
  const group = view.groupAt(i);
  return i < high && group !== undefined && view.word(group.first) === 'to' && !group.finite ? Math.max(at, group.first) : -1;
}

/**
 * A promise, wish or refusal with its infinitive.
 *
 *     {s China} {c has refused} {q to condemn the attack}
 *     {s Avakov} {c told} residents {q to stay indoors}
 */
export function infinitive(view: View, cue: VerbCue): Candidate[] {
  if (!cue.entry.frames.has('to') || cue.group.passive) return [];
  const heard = cue.entry.frames.has('addr') ? hearerRange(view, cue).last : cue.words.last;
  const to = infinitiveAt(view, heard, cue.region.last);
  if (to < 0) return [];
  const source = subjectBefore(view, cue.subjectOf, cue.region.first);
  const content = objectFrom(view, to, cue.region.last);
  return [
    {
      source: source ? [source] : 'inherit',
      cue: range(cue.words.first, cue.words.last),
      content: [content],
      rule: 'infinitive',
    },
  ];
}
