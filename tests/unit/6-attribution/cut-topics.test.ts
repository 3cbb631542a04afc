import { describe, expect, test } from 'vitest';
import { type Range, range } from '../../../src/document/6-attribution/candidate.ts';
import { cutTopics } from '../../../src/document/6-attribution/cut-topics.ts';
import { makeView } from '../../../src/document/6-attribution/view.ts';
import { loadContext } from '../../../src/load/context.ts';
import { analyse } from '../../support/marked.ts';

/** What is left of a content, given the cue and the words it was found with. */
function left(text: string, cue: string, content: string): string {
  const { page, article, sentences, parses } = analyse(text);
  const view = makeView(page, article, sentences, parses, loadContext());
  const at = (part: string): Range => {
    const start = text.indexOf(part);
    const first = view.tokens.findIndex((token) => token.start >= start);
    const last = view.tokens.findIndex((token) => token.end >= start + part.length) + 1;
    return range(first, last);
  };
  const one = { source: [], cue: at(cue), content: [at(content)], rule: 'learned', confidence: 1 };
  const [cut] = cutTopics(view, [one]);
  return (cut?.content ?? [])
    .map(({ first, last }) => text.slice(view.tokens[first]?.start, view.tokens[last - 1]?.end))
    .join(' … ');
}

describe('a topic before the sentence', () => {
  const claim = 'that the gate was closed, I can only laugh';
  test.each([
    [`As for the claim ${claim}.`, claim, 'that the gate was closed'],
    [`“Regarding the claim ${claim},” he said.`, claim, 'that the gate was closed'],
    // Near misses: no topic, a comma before the cue, no pronoun behind the comma.
    [`He made the claim ${claim}.`, claim, claim],
    [`As for Oslo, the claim ${claim}.`, claim, claim],
    [
      'As for the claim that the gate, an old one, was closed.',
      'that the gate, an old one, was closed',
      'that the gate, an old one, was closed',
    ],
  ])('%s', (text, content, want) => expect(left(text, 'claim', content)).toBe(want));
});
