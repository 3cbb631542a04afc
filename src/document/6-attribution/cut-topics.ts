import { type Range, range, type Settled } from './candidate.ts';
import type { View } from './view.ts';

/** How a sentence names its topic before it begins. */
const OPENERS = [['as', 'for'], ['as', 'to'], ['regarding'], ['concerning'], ['about']] as const;
const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'there', 'this', 'let']);

/**
 * A topic before the sentence ends where the sentence begins:
 *
 *     As for the {source Estonian} {cue claim} {content that the gate was closed}, I can only laugh.
 */
export const cutTopics = (view: View, found: readonly Settled[]): Settled[] =>
  found.map((one) => {
    const [content, ...more] = one.content;
    if (content === undefined || more.length > 0 || content.first < one.cue.last || !inTopic(view, one.cue.first)) return one;
    const end = sentenceBegins(view, content);
    return end === null ? one : { ...one, content: [range(content.first, end)] };
  });

/** Whether a sentence opens by naming its topic and token `at` stands in it. */
function inTopic(view: View, at: number): boolean {
  let first = view.sentences[view.sentenceAt(at)]?.first ?? at;
  if (view.word(first) === '"') first++;
  if (!OPENERS.some((opener) => opener.every((word, k) => view.word(first + k) === word))) return false;
  for (let i = first; i < at; i++) if (view.word(i) === ',') return false;
  return true;
}

/** The comma inside `content` behind which the sentence begins with a pronoun as its subject, or null. */
function sentenceBegins(view: View, { first, last }: Range): number | null {
  for (let i = first + 1; i + 1 < last; i++) if (view.word(i) === ',' && SUBJECTS.has(view.word(i + 1))) return i;
  return null;
}
