import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/document/3-sentences/split-sentences.ts';
import { loadContext } from '../../../src/load/context.ts';
import type { BlockKind } from '../../../src/types/article.ts';
import { articleOf, pageOf } from '../../support/marked.ts';

function split(text: string, kinds: readonly BlockKind[] = [], lineLength = 100_000) {
  const context = loadContext();
  const page = pageOf(text);
  return splitSentences(page, articleOf(page, kinds), { ...context, limits: { ...context.limits, lineLength } });
}

/** Sentences between bars. */
const shown = (text: string): string =>
  split(text)
    .sentences.map((s) => text.slice(s.start, s.end))
    .join(' | ');

describe('sentences', () => {
  test.each([
    'Aid came. | It was late.',
    '“We will not go.” | She left.',
    '‘We will not go.’ | She left.',
    '"We will not go." | She left.',
    'Mr. Li met J. R. Smith in the U.S. on Monday. | He said no.',
    '“Why?” the envoy asked.',
    'Prices rose by 3.5 per cent. | “No more,” he said.',
  ])('%s', (want) => {
    expect(shown(want.replaceAll(' | ', ' '))).toBe(want);
  });

  test('every token lies in its sentence, in order, and is trimmed', () => {
    const text = '  “Peace – at last,” Li’s envoy said 😀 in Kyiv.\r\nIt’s a\u00a0start. ';
    const { sentences, tokens } = split(text);
    let end = 0;
    for (const sentence of sentences) {
      for (const token of tokens.slice(sentence.first, sentence.last)) {
        expect(token.start).toBeGreaterThanOrEqual(Math.max(end, sentence.start));
        expect(token.end).toBeLessThanOrEqual(sentence.end);
        expect(text.slice(token.start, token.end)).toMatch(/^\S+$/);
        end = token.end;
      }
    }
    expect(tokens.at(-1)?.end).toBe(text.trimEnd().length);
  });

  test('furniture does not speak', () => {
    const { sentences } = split('Share this\nThe minister spoke.', ['share']);
    expect(sentences.map((s) => s.block)).toEqual([1]);
  });

  test('a line over the limit is a finding, and the rest is read', () => {
    const { sentences, findings } = split(`${'far too long '.repeat(20)}\nThe minister spoke.`, [], 100);
    expect(findings.map((f) => f.code)).toEqual(['line-too-long']);
    expect(sentences.map((s) => s.block)).toEqual([1]);
  });
});
