import type { VerbGroup } from '../../types/parse.ts';
import { type Range, range } from './candidate.ts';
import type { CueEntry } from './cue-index.ts';
import { regionOf } from './region.ts';
import type { View } from './view.ts';

/** A verb group whose main verb is in the table of cues. */
export interface VerbCue {
  readonly group: VerbGroup;
  readonly entry: CueEntry;
  /** The words of the cue: the group, with a verb before it that only says when or whether (`began by saying`). */
  readonly words: Range;
  /** Where its source and content may be. */
  readonly region: Range;
  /** The group whose subject is the cue's subject. */
  readonly subjectOf: VerbGroup;
}

/** Lemma of the group's verb with its particle: `rule out`, `point out`. */
export function entryOf(view: View, group: VerbGroup): CueEntry | undefined {
  const particle = group.last > group.head + 1 ? ` ${view.lemma(group.head + 1)}` : '';
  const lemma = view.cues.verbOf(view.word(group.head)) ?? view.lemma(group.head);
  return view.cues.find(lemma + particle, 'VERB') ?? (particle === '' ? undefined : view.cues.find(lemma, 'VERB'));
}

/** The group that ends right before `first`, whatever stands between being only "by" or "to". */
function governor(view: View, group: VerbGroup): VerbGroup | undefined {
  const before = group.first - 1;
  const tied = /^(?:by|from)$/.test(view.word(before)) ? before - 1 : before;
  const governing = view.groupAt(tied);
  return governing && governing !== group && governing.last === tied + 1 ? governing : undefined;
}

/**
 * Every verb cue of the document. An infinitive under a cue (`vowed to support`) is content, not a cue of its own; under any other
 * verb the two are one cue (`sought to assure`, `began by saying`).
 */
export function verbCues(view: View): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const group of view.groups) {
    const entry = view.tokens[group.head]?.upos === 'VERB' ? entryOf(view, group) : undefined;
    if (!entry || isReduced(view, group)) continue;
    const infinitive = view.word(group.first) === 'to' || view.word(group.head - 1) === 'to';
    const governing = governor(view, group);
    const joined = !group.finite && governing !== undefined && (infinitive || view.word(group.first - 1) !== ',');
    if (infinitive && !joined) continue;
    if (joined && governsContent(view, governing)) continue;
    const words = range(joined ? governing.first : group.first, group.last);
    cues.push({ group, entry, words, region: regionOf(view, group.head), subjectOf: joined ? governing : group });
  }
  return cues;
}

/** `a man known as`, `video posted on`: a participle that only describes its noun. */
function isReduced(view: View, group: VerbGroup): boolean {
  return !group.finite && !group.passive && group.first === group.head && !view.word(group.head).endsWith('ing');
}

function governsContent(view: View, governing: VerbGroup): boolean {
  const frames = entryOf(view, governing)?.frames;
  return frames !== undefined && (frames.has('to') || frames.has('from') || frames.has('np') || frames.has('obj-to'));
}
