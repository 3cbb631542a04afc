import type { Candidate } from './candidate.ts';
import { beforeOuterVerb } from './clause-end.ts';
import type { View } from './view.ts';
import { RELATIVES } from './words.ts';

/**
 * A statement made in a relative clause ends before the verb that the clause interrupts.
 *
 *     The officials {s who} {c said} {q that a deal was near} left early.
 */
export function insideRelative(view: View, candidate: Candidate): Candidate {
  if (candidate.source === 'inherit') return candidate;
  const [source] = candidate.source;
  if (!source || source.last - source.first !== 1 || !RELATIVES.has(view.word(source.first))) return candidate;
  const own = candidate.rule === 'clause' ? 1 : 0;
  return { ...candidate, content: candidate.content.map((content) => beforeOuterVerb(view, content, own)) };
}
