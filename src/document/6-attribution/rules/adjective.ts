import { type Candidate, range } from '../candidate.ts';
import { clauseFrom, objectFrom } from '../clause-end.ts';
import { isClause } from '../complement.ts';
import { regionOf } from '../region.ts';
import { subjectBefore } from '../subject.ts';
import type { View } from '../view.ts';
import { infinitiveAt } from './infinitive.ts';

/** Index of the adjective after the copula at `at`, over adverbs and an opening mark; -1 when none follows. */
function adjectiveAfter(view: View, at: number): number {
  for (let i = at; i < at + 4; i++) {
    const token = view.tokens[i];
    if (token?.upos === 'ADJ' || (token?.upos === 'VERB' && view.cues.find(view.word(i), 'ADJ'))) return i;
    if (token?.upos !== 'ADV' && view.word(i) !== "'" && view.word(i) !== '"') return -1;
  }
  return -1;
}

/**
 * A state of mind told by an adjective.
 *
 *     {s China} {c is willing} {q to mediate}        {s Kyiv} {c was confident} {q that aid would come}
 */
export function adjective(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (const group of view.groups) {
    const copula = view.tokens[group.head]?.upos === 'AUX';
    const at = copula ? adjectiveAfter(view, group.last) : group.passive ? group.head : -1;
    const entry = at >= 0 ? view.cues.find(view.word(at), 'ADJ') : undefined;
    if (!entry || !group.finite) continue;
    const high = regionOf(view, at).last;
    const next = at + 1;
    const cue = range(group.first, next);
    const source = subjectBefore(view, group, regionOf(view, group.first).first);
    const base = { source: source ? [source] : ('inherit' as const), rule: 'adjective' as const };
    const to = infinitiveAt(view, next, high);
    if (entry.frames.has('to:inf') && to === next) found.push({ ...base, cue, content: [clauseFrom(view, to, high)] });
    else if (
      entry.frames.has('that') &&
      (view.word(next) === 'that' || view.word(next) === 'whether' || startsClause(view, next, high))
    ) {
      found.push({ ...base, cue, content: [clauseFrom(view, next, high)] });
    } else if (entry.frames.has(view.word(next)) && view.word(next) !== 'that' && next + 1 < high) {
      found.push({ ...base, cue: range(group.first, next + 1), content: [objectFrom(view, next + 1, high)] });
    }
  }
  return found;
}

const startsClause = (view: View, at: number, high: number): boolean =>
  view.phraseAt(at)?.first === at && isClause(view, at, high);
