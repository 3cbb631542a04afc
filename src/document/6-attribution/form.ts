import type { Form } from '../../types/attribution.ts';
import type { Settled } from './candidate.ts';
import { quoteLevel } from './region.ts';
import type { View } from './view.ts';

/** Whether token `i` stands between marks that the cue at `level` is outside of. */
function isQuoted(view: View, i: number, level: number): boolean {
  const quote = view.quoteAt(i);
  return quote >= 0 && quote !== level;
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** `“{s We} {c hope} {q it ends},” she said`: whoever speaks of himself, his words are there as he said them. */
const speaksOfHimself = (view: View, { source: [only, ...more] }: Settled): boolean =>
  only !== undefined && more.length === 0 && only.last - only.first === 1 && FIRST_PERSON.has(view.word(only.first));

/** A turn of a transcript, `{s ANNA BERG}{c :} {q What then?}`; a headline with a colon is not one. */
function isTurn(view: View, { source: [speaker], cue }: Settled): boolean {
  if (speaker === undefined || view.word(cue.first) !== ':' || speaker.last !== cue.first) return false;
  const index = view.sentenceAt(speaker.first);
  const opens =
    view.sentences[index]?.first === speaker.first && view.sentences[index - 1]?.block !== view.sentences[index]?.block;
  return opens && view.blockOf(index)?.kind !== 'headline';
}

/**
 * direct: all words in the speaker’s marks, or his own for another reason; none of them: indirect; else mixed. A statement inside
 * another’s quotation is in its marks.
 */
export function formOf(view: View, candidate: Settled): Form {
  if (speaksOfHimself(view, candidate) || isTurn(view, candidate)) return 'direct';
  const level = quoteLevel(view, candidate.cue.first);
  let inside = 0;
  let outside = 0;
  for (const { first, last } of candidate.content) {
    for (let i = first; i < last; i++) {
      if (view.tokens[i]?.upos === 'PUNCT') continue;
      if (isQuoted(view, i, level)) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}
