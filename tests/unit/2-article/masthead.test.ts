import { expect, test } from 'vitest';
import { type Found, kindsOf, ofText, PROSE } from './articles.ts';

const page = (...lines: readonly string[]): Found => ofText(lines.join('\n'));
const outletOf = ({ article }: Found): string | null => article.outlet?.value ?? null;

test('the outlet names itself above the headline', () => {
  const found = page('ARLAND HERALD', 'Sign in', 'Border bridge to reopen', ...PROSE);
  expect(outletOf(found)).toBe('ARLAND HERALD');
  expect(kindsOf(found)[0]).toBe('credit: ARLAND HERALD');
  expect(found.article.credits).toEqual([]);
});

test('or by a name that the page says again where it speaks of itself', () => {
  expect(outletOf(page('Bridge Notes // Reposts', 'Border bridge to reopen', ...PROSE, '© 2022 Bridge Notes'))).toBe(
    'Bridge Notes',
  );
  expect(outletOf(page('Bridge Notes', 'Border bridge to reopen', 'By the Bridge Notes foreign desk', ...PROSE))).toBe(
    'Bridge Notes',
  );
});

test.each([
  ['a name that only the article says again', page('Mara Lind', 'Border bridge to reopen', ...PROSE, 'Mara Lind said so.')],
  ['a section', page('World News', 'Border bridge to reopen', ...PROSE, '© 2022')],
  ['a headline about a newspaper', page('Borland Sues Arland Herald', ...PROSE)],
])('%s is no outlet', (_, found) => expect(outletOf(found)).toBeNull());

test('two sections with a slash between are a trail', () => {
  const found = page('POLITICS  /  FOREIGN POLICY', 'Border bridge to reopen', ...PROSE);
  expect(kindsOf(found)[0]).toBe('section: POLITICS  /  FOREIGN POLICY');
  expect(found.article.section).toMatchObject({ value: 'FOREIGN POLICY' });
});
