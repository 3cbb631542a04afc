import { expect, test } from 'vitest';
import { marked } from './marks.ts';

test('every mention lies inside the text, in order, without overlap, whatever the text', () => {
  for (const text of [
    '',
    '\n\n',
    'A',
    '’s',
    'Xi’',
    '“Moscow',
    'U.S.',
    'НАТО said',
    '𝔸 Kyiv 😀 Kiev',
    'of of of of',
    'Mr. Mr. Mr.',
  ])
    expect(marked(text).replace(/\{[^|{}]*\|([^{}]*)\}/g, '$1')).toBe(text);
});
