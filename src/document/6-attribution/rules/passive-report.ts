import { type Candidate, range } from '../candidate.ts';
import { clauseFrom } from '../clause-end.ts';
import { complementAfter } from '../complement.ts';
import { extendRight } from '../noun-extent.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbCue } from '../verb-cue.ts';
import type { View } from '../view.ts';
import { infinitiveAt } from './infinitive.ts';

/** The one who acts in a passive: `rejected by {the parliament}`. */
function agentOf(view: View, cue: VerbCue) {
  const by = cue.words.last;
  const phrase = view.word(by) === 'by' ? view.phraseAt(by + 1) : undefined;
  return phrase?.first === by + 1 ? extendRight(view, range(phrase.first, phrase.last), cue.region.last) : null;
}

/**
 * Reports and expectations without, or with, the one who holds them.
 *
 *     It {c was reported} last week {q that banks were limiting credit}.
 *     {q Xi} {c is expected} {q to win a third term}.
 *     {q The draft} {c was rejected} by {s the parliament}.
 */
export function passiveReport(view: View, cue: VerbCue): Candidate[] {
  if (!cue.group.passive) return [];
  const subject = subjectBefore(view, cue.subjectOf, cue.region.first);
  const agent = agentOf(view, cue);
  const source = agent ? [agent] : [];
  const rule = 'passive-report';
  const { frames } = cue.entry;
  const complement = complementAfter(view, cue, false);
  if (complement && (complement.kind === 'that' || complement.kind === 'wh') && frames.has('that')) {
    return [{ source, cue: cue.words, content: [clauseFrom(view, complement.start, cue.region.last)], rule }];
  }
  if (!subject) return [];
  const to = infinitiveAt(view, cue.words.last, cue.region.last);
  if (to >= 0 && (frames.has('obj-to') || frames.has('that'))) {
    return [{ source, cue: cue.words, content: [subject, clauseFrom(view, to, cue.region.last)], rule }];
  }
  if (!agent || !(frames.has('np') || frames.has('that'))) return [];
  return [{ source, cue: range(cue.words.first, cue.words.last + 1), content: [subject], rule }];
}
