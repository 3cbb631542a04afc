import { expect, test } from 'vitest';
import { range } from '../../../src/document/6-attribution/candidate.ts';
import { isTopicColon } from '../../../src/document/6-attribution/rules/headline-colon.ts';
import { makeView } from '../../../src/document/6-attribution/view.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { BlockKind } from '../../../src/types/article.ts';
import { analyse } from '../../support/marked.ts';

const samples: readonly (readonly [string, BlockKind, boolean])[] = [
  ['Live: Oslo to close the harbour', 'headline', true],
  ['Harbour talks: Oslo will close the gate', 'headline', true],
  // Near misses: somebody speaks, no headline.
  ['Holm: Oslo will close the gate', 'headline', false],
  ['Live: Oslo to close the harbour', 'paragraph', false],
];

test.each(samples)('%s (%s): %s', (text, kind, want) => {
  const { page, article, sentences, parses } = analyse(text, [kind]);
  const view = makeView(page, article, sentences, parses, loadContext());
  const colon = view.tokens.findIndex((_, i) => view.word(i) === ':');
  const one = {
    source: [range(0, colon)],
    cue: range(colon, colon + 1),
    content: [range(colon + 1, view.tokens.length)],
    rule: 'learned',
    confidence: 1,
  };
  expect(isTopicColon(view, one)).toBe(want);
});
