import { describe, expect, test } from 'vitest';
import { liveHref, webAddress } from '../../../web/parts/href.ts';
import { brief, dayShown, inert, pageName } from '../../../web/parts/text.tsx';

describe('only web addresses become links', () => {
  test.each([
    ['https://courier.example/a?b=1', 'https://courier.example/a?b=1'],
    ['HTTP://courier.example', 'http://courier.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['https://', null],
    ['pages/one.html', null],
    [null, null],
  ])('%s', (url, shown) => expect(webAddress(url)).toBe(shown));
});

describe('the live page opens at the words', () => {
  test.each([
    ['short words', 'https://a.example/x#:~:text=short%20words'],
    ['a well-known line', 'https://a.example/x#:~:text=a%20well%2Dknown%20line'],
    [
      'one two three four five six seven eight nine',
      'https://a.example/x#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    ['first piece … second piece', 'https://a.example/x#:~:text=first%20piece'],
    ['', 'https://a.example/x#old'],
  ])('“%s”', (words, href) => expect(liveHref('https://a.example/x#old', words)).toBe(href));
});

describe('text of a page on a screen', () => {
  test('what reorders text is shown and takes as much room', () => {
    const text = 'a\u202eb\u2067c\u0007d';
    expect(inert(text)).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(inert('line\nbreak\tand شكرا')).toBe('line\nbreak\tand شكرا');
  });
  test.each([
    ['a few words', 20, 'a few words'],
    ['a few more words than fit', 12, 'a few more…'],
    ['  much \n space ', 20, 'much space'],
  ])('%s', (text, most, shown) => expect(brief(text, most)).toBe(shown));
  test.each([
    ['2022-02-24', '24 Feb 2022'],
    ['2022-02', 'Feb 2022'],
    ['2022', '2022'],
    ['2022-W09', 'week 9 of 2022'],
    ['PAST_REF', 'PAST_REF'],
  ])('%s', (day, shown) => expect(dayShown(day)).toBe(shown));
  test.each([
    ['A headline', 'x/y.txt', 'A headline'],
    [null, '/home/maria/pages/kyiv.html', 'kyiv.html'],
    [null, 'https://courier.example/world/kyiv?page=2', 'kyiv'],
    [null, 'news.zip › 2022/a.html', 'news.zip › a.html'],
    [null, '/', '/'],
  ])('%s of %s', (title, source, shown) => expect(pageName(title, source)).toBe(shown));
});
