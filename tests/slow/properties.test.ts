import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import type { Reading } from '../../src/types/reading.ts';
import type { Span } from '../../src/types/span.ts';
import { anyText, article, articleLines, awkwardArticle, tagSoup } from '../support/pages.ts';
import { unsound } from '../support/soundness.ts';

/** One seed for all, so that a failure of yesterday is a failure of today. */
const RUNS = { numRuns: 120, seed: 20220224 } as const;

const wordsAt = (reading: Reading, spans: readonly Span[]): string =>
  spans.map(([s, e]) => reading.document.text.slice(s, e)).join(' … ');

/** What was said by whom, in words: nothing of where it stands. */
const saying = (reading: Reading) =>
  reading.statements.map((s) => [
    wordsAt(reading, s.source),
    wordsAt(reading, s.cue),
    wordsAt(reading, s.content),
    s.form,
    s.act,
    s.speaker,
  ]);

describe('any input gives a sound Reading', () => {
  test.each([
    ['articles', article],
    ['articles with awkward characters in them', awkwardArticle],
    ['any text', anyText],
  ])('%s as text, character for character', (_name, pages) => {
    fc.assert(
      fc.property(pages, (page) => {
        const reading = read(page, { mediaType: 'text/plain' });
        expect(unsound(reading)).toEqual([]);
        expect(reading.document.text).toBe(page.toWellFormed());
      }),
      RUNS,
    );
  });

  test.each([
    [
      'articles',
      article.map((text) => `<html><body><article><p>${text.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`),
    ],
    ['tag soup', tagSoup],
    ['any text', anyText],
  ])('%s as HTML', (_name, pages) => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(unsound(read(page, { mediaType: 'text/html' }))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('any bytes, declared as anything', () => {
    const declared = fc.constantFrom(undefined, 'utf-8', 'utf-16le', 'windows-1252', 'no-such-charset');
    const type = fc.constantFrom('text/plain', 'text/html', null);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), declared, type, (bytes, charset, mediaType) => {
        expect(unsound(read(bytes, { mediaType, ...(charset === undefined ? {} : { charset }) }))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the same page gives the same Reading', () => {
    fc.assert(
      fc.property(awkwardArticle, (page) => {
        expect(read(page)).toEqual(read(page));
      }),
      { ...RUNS, numRuns: 30 },
    );
  });
});

describe('what does not change what was said', () => {
  /** Furniture by groups of lines that stand together; some of it talks. */
  const BEFORE = [
    ['Skip to main content'],
    ['Home', 'World', 'Politics', 'Business', 'Sport'],
    ['Home > World > Asia'],
    ['AGL40.16▲ 0.13 (0.00%)BOP6.69▼ -0.11 (-0.02%)HUBC111.76▲ 1.18 (0.01%)'],
    ['Share', 'Tweet', 'WhatsApp'],
    ['Advertisement'],
    ['Listen to this article'],
    ['We use cookies to improve your experience. By continuing you agree to our use of cookies.'],
  ];
  const AFTER = [
    ['Related stories', 'Minister says bridge will open in May', 'Farmers warn of a dry summer'],
    ['Subscribe to our newsletter', 'Get the stories that matter, every morning.'],
    ['2 Comments', 'Mark says:', 'March 9, 2022 at 10:11 am', 'I said this would happen.', 'Reply'],
    ['Leave a Reply', 'Your email address will not be published. Required fields are marked *'],
    ['Most read'],
    ['© 2022 Jadeport Daily. All rights reserved.'],
    ['Terms of use | Privacy policy | Contact us'],
  ];

  test('furniture around the article', () => {
    fc.assert(
      fc.property(articleLines, fc.subarray(BEFORE), fc.subarray(AFTER), (lines, before, after) => {
        const alone = read(lines.join('\n\n'), { mediaType: 'text/plain', date: '2022-03-07' });
        expect(saying(alone).length).toBeGreaterThan(2);
        const page = [...before.flat(), '', lines.join('\n\n'), '', ...after.flat()].join('\n');
        expect(saying(read(page, { mediaType: 'text/plain', date: '2022-03-07' }))).toEqual(saying(alone));
      }),
      RUNS,
    );
  });

  const STYLES: Readonly<Record<string, readonly [string, string]>> = {
    'straight double': ['"', '"'],
    'curly single': ['‘', '’'],
    'straight single': ["'", "'"],
    guillemets: ['«', '»'],
    'low and high': ['„', '“'],
  };

  test.each(Object.entries(STYLES))('the style of its quotation marks: %s', (_name, [open, close]) => {
    const plain = (text: unknown): unknown => (typeof text === 'string' ? text.replaceAll(/[“”"„«»‘’']/g, '') : text);
    const bare = (reading: Reading) => saying(reading).map((row) => row.map(plain));
    fc.assert(
      fc.property(article, (text) => {
        const restyled = text.replaceAll('“', open).replaceAll('”', close);
        const options = { mediaType: 'text/plain', date: '2022-03-07' } as const;
        expect(bare(read(restyled, options))).toEqual(bare(read(text, options)));
      }),
      RUNS,
    );
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['emoji in a paragraph before', (text: string) => `${'😀👩‍🚀 '.repeat(5)}\n\n${text}`],
    ['NUL in a paragraph before', (text: string) => `\u0000\u0000 \u0000\n\n${text}`],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['combining marks in a paragraph before', (text: string) => `e\u0301 n\u0303 a\u030a\n\n${text}`],
  ])('%s', (_name, change) => {
    fc.assert(
      fc.property(article, (text) => {
        const options = { mediaType: 'text/plain', date: '2022-03-07' } as const;
        expect(saying(read(change(text), options))).toEqual(saying(read(text, options)));
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  test('being HTML', () => {
    fc.assert(
      fc.property(articleLines, ([headline = '', ...paragraphs]) => {
        const html = `<html><body><article><h1>${headline}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`;
        const options = { date: '2022-03-07' };
        const text = read([headline, ...paragraphs].join('\n\n'), { ...options, mediaType: 'text/plain' });
        expect(saying(read(html, { ...options, mediaType: 'text/html' }))).toEqual(saying(text));
      }),
      RUNS,
    );
  });
});
