import { range, type Settled } from './candidate.ts';
import type { View } from './view.ts';

/** Words of a phrase for who is told that are looked through. */
const REACH = 14;
const TELLS: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'warn', 'convince']);

/**
 * Who is told something is no part of it:
 *
 *     {source The minister} {cue told} visiting Dutch envoy Anna Holm {content that the port would open}.
 */
export const cutHearers = (view: View, found: readonly Settled[]): Settled[] =>
  found.map((one) => {
    const [content, ...more] = one.content;
    if (content === undefined || content.first !== one.cue.last || !TELLS.has(view.lemma(one.cue.last - 1))) return one;
    const that = thatAfter(view, content.first, content.last);
    return that === null ? one : { ...one, content: [range(that, content.last), ...more] };
  });

/** The "that" which ends a phrase without a verb, a comma or a mark of quotation; null where none does, or it stands first. */
function thatAfter(view: View, first: number, last: number): number | null {
  for (let i = first; i < Math.min(last - 1, first + REACH); i++) {
    if (view.word(i) === 'that') return i > first ? i : null;
    if (view.word(i) === '"' || view.word(i) === ',') return null;
    const { upos } = view.tokens[i] ?? {};
    if ((upos === 'VERB' && !/ing$/.test(view.word(i))) || upos === 'AUX' || upos === 'SCONJ') return null;
  }
  return null;
}
