import { type Candidate, type Range, range } from '../candidate.ts';
import { objectFrom } from '../clause-end.ts';
import { isTime } from '../noun-extent.ts';
import { opensQuote } from '../region.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';

/** Whether something that can be an object stands at `at`: a noun phrase, a gerund, words in marks. */
function objectAt(view: View, at: number, high: number): boolean {
  if (at >= high) return false;
  const phrase = view.phraseAt(at);
  if (phrase?.first === at) return !isTime(view, phrase.first, phrase.last) || phrase.last - phrase.first > 2;
  const group = view.groupAt(at);
  return opensQuote(view, at) >= 0 || (group !== undefined && !group.finite && /ing$/.test(view.word(group.head)));
}

/** Cue with the preposition or particle its frame asks for, or null when the frame does not fit. */
function cueWords(view: View, cue: VerbCue): Range | null {
  const { frames, prepositions } = cue.entry;
  const after = cue.words.last;
  const word = view.word(after);
  if (frames.has('from') && word === 'from') {
    const group = view.groupAt(after + 1);
    return group && !group.finite ? range(cue.words.first, group.last) : null;
  }
  if (prepositions.has(word) && (word !== 'to' || !view.groupAt(after + 1) || /ing$/.test(view.word(after + 1)))) {
    const of = (word === 'out' || word === 'short') && view.word(after + 1) === 'of' ? 1 : 0;
    return range(cue.words.first, after + 1 + of);
  }
  return frames.has('np') && objectAt(view, after, cue.region.last) ? cue.words : null;
}

/**
 * An attitude with its object, or a call "for", a warning "against".
 *
 *     {s Beijing} {c denounced} {q the report} and ...       {s The envoy} {c called for} {q restraint}
 *     {s Hua} {c refrained from calling} {q the operation an invasion}
 */
export function object(view: View, cue: VerbCue): Candidate[] {
  if (cue.group.passive) return [];
  const words = cueWords(view, cue);
  if (!words || !objectAt(view, words.last, cue.region.last)) return [];
  const source = subjectBefore(view, cue.subjectOf, cue.region.first);
  if (!source && cue.group.finite && !/^(?:and|but|,|nor|or)$/.test(view.word(cue.words.first - 1))) return [];
  const content = objectFrom(view, words.last, cue.region.last);
  return [{ source: source ? [source] : 'inherit', cue: words, content: [content], rule: 'object' }];
}
