import type { Candidate, Range } from './candidate.ts';
import { contains } from './candidate.ts';
import { regionOf } from './region.ts';
import { subjectBefore } from './subject.ts';
import type { View } from './view.ts';
import { SUBORDINATORS } from './words.ts';

/** The subject of the region’s main clause: of its first finite verb outside an opening subordinate clause. */
function mainSubject(view: View, low: number, before: number): Range | null {
  let from = low;
  if (SUBORDINATORS.has(view.word(low))) {
    while (from < before && view.word(from) !== ',') from++;
  }
  for (let i = from; i < before; i++) {
    const group = view.groupAt(i);
    if (!group || group.first !== i || !group.finite) continue;
    const subject = subjectBefore(view, group, low);
    if (subject) return subject;
  }
  return null;
}

/** The phrase a participle hangs on when no comma parts them: `{a statement} saying`, `{protesters} demanding`. */
function hostOf(view: View, candidate: Candidate, low: number): Range | null {
  const group = view.groupAt(candidate.cue.first);
  const phrase = view.phraseAt(candidate.cue.first - 1);
  if (!group || group.finite || !phrase || phrase.first < low || group.first !== candidate.cue.first) return null;
  return view.tokens[phrase.head]?.upos === 'PRON' ? null : { first: phrase.first, last: phrase.last };
}

/**
 * Gives every candidate without a subject of its own the source of the statement before it in the same clause, else of the main verb.
 *
 *     {s China} {c has indicated} {q that ...}, {c clarifying} {q that ...}          both by China
 *
 * `candidates` are in text order.
 */
export function inheritSources(view: View, candidates: readonly Candidate[]): Candidate[] {
  const settled: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.source !== 'inherit') {
      settled.push(candidate);
      continue;
    }
    const region = regionOf(view, candidate.cue.first);
    const before = previous(settled, candidate, region);
    const own = hostOf(view, candidate, region.first) ?? before ?? mainSubject(view, region.first, candidate.cue.first);
    settled.push({ ...candidate, source: own ? [own] : [] });
  }
  return settled;
}

/** How many candidates back the statement it goes on from may be. */
const NEAR = 12;

function previous(settled: readonly Candidate[], candidate: Candidate, region: Range): Range | null {
  for (let i = settled.length - 1; i >= Math.max(0, settled.length - NEAR); i--) {
    const other = settled[i];
    if (!other || other.source === 'inherit' || other.cue.first < region.first) continue;
    if (other.cue.first >= candidate.cue.first || other.rule === 'nominal' || other.rule === 'passive-report') continue;
    const before = settled.slice(Math.max(0, i - NEAR + 1), i);
    if (before.some((around) => around.content.some((content) => contains(content, other.cue)))) {
      const holder = other.content.some((content) => contains(content, candidate.cue));
      if (!holder) continue;
    }
    if (other.source[0] && other.cue.last > region.first) return other.source[0];
  }
  return null;
}
