import { expect, test } from 'vitest';
import { linesOf, textPage } from './pages.ts';

test.each<[string, string, string[]]>([
  ['newlines', 'One\nTwo', ['One', 'Two']],
  ['Windows and old Mac newlines', 'One\r\nTwo\rThree', ['One', 'Two', 'Three']],
  ['Unicode line and paragraph separators', 'One\u2028Two\u2029Three', ['One', 'Two', 'Three']],
  ['blank lines and no-break spaces are no lines', 'One\n\n\u00a0\n \t\nTwo', ['One', 'Two']],
  ['lines are trimmed at both ends', ' \u00a0One two\u00a0 \n\tThree ', ['One two', 'Three']],
  ['an emoji and a NUL are characters like others', '😀 a\0b\nc', ['😀 a\0b', 'c']],
  ['no newline at the end', 'One', ['One']],
])('%s', (_name, text, lines) => {
  const page = textPage(text);
  expect(linesOf(page)).toEqual(lines);
  expect(page.text).toBe(text);
  expect(page.lines.every((line) => line.markup === null)).toBe(true);
});
