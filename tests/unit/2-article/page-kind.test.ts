import { expect, test } from 'vitest';
import { type Found, ofHtml, ofText, PROSE } from './articles.ts';

const codes = ({ article }: Found): string[] => article.findings.map(({ code }) => code);
const teasers = Array.from(
  { length: 15 },
  (_, i) => `<h3><a href="/${i}">Ministers of Arland meet for talks number ${i}</a></h3><p>Short.</p>`,
).join('');

test('a page of titles is a list', () => expect(codes(ofHtml(`<h1>World news today</h1>${teasers}`))).toContain('list-page'));
test('an article with as many titles below it is none', () =>
  expect(
    codes(
      ofHtml(
        `<h1>Bridge to reopen</h1>${[...PROSE, ...PROSE.map((text) => `Later, ${text}`)].map((text) => `<p>${text}</p>`).join('')}${teasers}`,
      ),
    ),
  ).not.toContain('list-page'));
test('a short notice that says when it was published is none', () =>
  expect(
    codes(
      ofHtml(
        `<meta property="article:published_time" content="2022-02-24"><h1>Bridge to reopen</h1><p>${PROSE[0]}</p>${teasers}`,
      ),
    ),
  ).not.toContain('list-page'));

test('items under times of their own are a live blog', () => {
  const items = PROSE.map((text, i) => `1${i}:05 GMT\n${text}`).join('\n');
  const found = ofText(`Bridge talks: live\n${items}`);
  expect(codes(found)).toContain('live-page');
});
test('one time above an article is its date line', () =>
  expect(codes(ofText(`Bridge to reopen\n14:05 GMT\n${PROSE.join('\n')}`))).not.toContain('live-page'));

test('a page that says it is not free to read, and is short, is cut', () => {
  const page = (text: string): Found =>
    ofHtml(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to reopen","isAccessibleForFree":false}</script><h1>Bridge to reopen</h1>${text}`,
    );
  expect(codes(page(`<p>${PROSE[0]}</p>`))).toContain('article-incomplete');
  expect(codes(page([...PROSE, ...PROSE, ...PROSE, ...PROSE].map((text, i) => `<p>${i}. ${text}</p>`).join('')))).not.toContain(
    'article-incomplete',
  );
});
