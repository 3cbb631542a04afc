import { describe, expect, test } from 'vitest';
import { counted, printable, wrapped } from '../../../src/cli/text.ts';

describe('text of a page on a terminal', () => {
  test.each([
    ['white space is one space', 'two\n\n  words\t', 'two words'],
    ['an escape sequence is shown, not obeyed', '\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
    ['a bell and a backspace', 'ding\u0007\u0008', 'ding\ufffd\ufffd'],
    ['a C1 control', 'a\u009bb', 'a\ufffdb'],
    ['marks that turn the line around', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['emoji, accents and joiners stay', '👩‍🚀 é e\u0301', '👩‍🚀 é e\u0301'],
  ])('%s', (_name, text, shown) => expect(printable(text)).toBe(shown));

  test.each([
    ['breaks at spaces', 'aaaa bbbb cccc dddd eeee ffff', 24, 2, '  aaaa bbbb cccc dddd\n  eeee ffff'],
    ['a long word stands alone', `a ${'x'.repeat(40)} b`, 24, 0, `a\n${'x'.repeat(40)}\nb`],
    ['nothing', '', 80, 4, '    '],
  ])('wrapping: %s', (_name, text, width, indent, shown) => expect(wrapped(text, width, indent)).toBe(shown));

  test('counts', () => {
    expect([counted(1, 'page'), counted(1937, 'character')]).toEqual(['1 page', '1,937 characters']);
  });
});
