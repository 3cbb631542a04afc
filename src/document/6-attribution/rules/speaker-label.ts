import { type Candidate, type Range, range } from '../candidate.ts';
import type { View } from '../view.ts';

/** Longest name of a label, in tokens. */
const NAME = 6;

/**
 * Whether every word of `[first, last)` has a capital, and one is a name or in capitals: `WALLACE`, `Wang Wenbin`, `AFP`, `Q`. Taggers
 * know few given names, so one word of the name is enough.
 */
function isName(view: View, first: number, last: number): boolean {
  let named = false;
  for (let i = first; i < last; i++) {
    const token = view.tokens[i];
    const word = token ? view.text.slice(token.start, token.end) : '';
    if (!/^\p{Lu}/u.test(word)) return false;
    named ||= token?.upos === 'PROPN' || /^\p{Lu}[\p{Lu}.'’-]*$/u.test(word);
  }
  return named && last - first <= NAME;
}

/** A turn has a verb; a list under a heading has none. */
function saysSomething(view: View, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + 40); i++) if (view.groupAt(i)?.finite) return true;
  return false;
}

/** How many paragraphs of a page must have labels before they are read as a transcript. */
const TRANSCRIPT = 3;

/**
 * Transcripts: every turn opens with its speaker and a colon, and is the whole paragraph.
 *
 *     {s WALLACE}{c :} {q Let us start with the news. Is it true?}
 */
export function speakerLabel(view: View): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < view.sentences.length; ) {
    const block = view.sentences[i]?.block;
    const first = view.sentences[i]?.first ?? 0;
    let next = i + 1;
    while (next < view.sentences.length && view.sentences[next]?.block === block) next++;
    const last = view.sentences[next - 1]?.last ?? first;
    let colon = first;
    while (colon < Math.min(last, first + NAME + 1) && view.word(colon) !== ':') colon++;
    const content = range(Math.min(colon + 1, last), last);
    if (view.word(colon) === ':' && isName(view, first, colon) && saysSomething(view, content)) {
      found.push({ source: [range(first, colon)], cue: range(colon, colon + 1), content: [content], rule: 'speaker-label' });
    }
    i = next;
  }
  return found.length >= TRANSCRIPT ? found : [];
}
