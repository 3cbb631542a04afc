import { type Candidate, range } from '../candidate.ts';
import { clauseFrom } from '../clause-end.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';
import { infinitiveAt } from './infinitive.ts';

/** Farthest the infinitive may stand behind its subject’s first word, in tokens. */
const REACH = 25;

/** Whether a noun phrase (with "of", "and") and then an infinitive stand at `at`. */
function objectThenInfinitive(view: View, at: number, high: number): boolean {
  if (view.phraseAt(at)?.first !== at) return false;
  for (let i = at; i < Math.min(high, at + REACH); i++) {
    const group = view.groupAt(i);
    if (group) return infinitiveAt(view, i, high) === i;
    if (/^[;:.?!"—]$/.test(view.word(i)) || view.word(i) === 'that') return false;
  }
  return false;
}

/**
 * Somebody is asked or wanted to do something; the hearer is part of what is asked.
 *
 *     {s Xi} {c urged} {q Western countries to respect the accord}
 *     {s She} {c also called on} {q Europe to reflect}
 */
export function objectInfinitive(view: View, cue: VerbCue): Candidate[] {
  const { frames, prepositions } = cue.entry;
  if (cue.group.passive) return [];
  const at = cue.words.last;
  const preposition = prepositions.has(view.word(at)) ? 1 : 0;
  if (preposition === 0 && !frames.has('obj-to')) return [];
  if (!objectThenInfinitive(view, at + preposition, cue.region.last)) return [];
  const source = subjectBefore(view, cue.subjectOf, cue.region.first);
  const content = clauseFrom(view, at + preposition, cue.region.last);
  return [
    {
      source: source ? [source] : 'inherit',
      cue: range(cue.words.first, at + preposition),
      content: [content],
      rule: 'object-infinitive',
    },
  ];
}
