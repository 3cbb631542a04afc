import { describe, expect, test } from 'vitest';
import { htmlPage } from './pages.ts';

const entries = (html: string): string[] =>
  htmlPage(html).metadata.entries.map(({ field, value, why }) => `${field} = ${value} (${why})`);

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('metadata of elements', () => {
  test.each<[string, string, string[]]>([
    ['title', '<title> A &amp; B\n | Outlet</title>', ['title = A & B | Outlet (title element)']],
    ['only the first title', '<title>A</title><title>B</title>', ['title = A (title element)']],
    ['Open Graph', '<meta property="og:site_name" content="The Example">', ['outlet = The Example (meta og:site_name)']],
    [
      'published and modified',
      '<meta property="article:published_time" content="2022-03-01T10:00:00Z"><meta name="lastmod" content="2022-03-02">',
      ['published = 2022-03-01T10:00:00Z (meta article:published_time)', 'updated = 2022-03-02 (meta lastmod)'],
    ],
    ['language of the page', '<html lang="en-GB"><p>x', ['language = en-GB (html lang)']],
    [
      'canonical address',
      '<link rel="canonical" href="https://a.example/b">',
      ['canonical = https://a.example/b (link canonical)'],
    ],
    ['an author', '<meta name="author" content="Ann Example">', ['byline = Ann Example (meta author)']],
    [
      'a time with itemprop',
      '<time itemprop="datePublished" datetime="2022-03-01">March 1</time>',
      ['published = 2022-03-01 (time itemprop datePublished)'],
    ],
    [
      'a time that calls itself published',
      '<time class="entry-date published" datetime="2022-03-01">x</time>',
      ['published = 2022-03-01 (time class published)'],
    ],
    // Near misses.
    ['a time of a comment', '<time class="comment-date" datetime="2022-03-01">x</time>', []],
    ['any other time', '<time datetime="2022-03-01">x</time>', []],
    ['an address for an author', '<meta property="article:author" content="https://a.example/ann">', []],
    ['an empty meta', '<meta name="author" content="">', []],
    ['a name that is none of ours', '<meta name="constructor" content="x">', []],
    ['another rel', '<link rel="stylesheet" href="a.css">', []],
  ])('%s', (_name, html, expected) => {
    expect(entries(html)).toEqual(expected);
  });
});

describe('JSON-LD', () => {
  const article =
    '{"@type":"NewsArticle","headline":"A","datePublished":"2022-03-01","author":{"name":"Ann Example"},"publisher":{"name":"The Example"}}';
  const expected = [
    'title = A (json-ld headline)',
    'published = 2022-03-01 (json-ld datePublished)',
    'byline = Ann Example (json-ld author)',
    'outlet = The Example (json-ld publisher)',
  ];

  test.each<[string, string]>([
    ['an article', article],
    ['in a list', `[{"@type":"Organization","name":"x"},${article}]`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[${article}]}`],
    ['in a comment', `<!-- ${article} -->`],
    ['in CDATA', `//<![CDATA[\n${article}\n//]]>`],
    ['with a comma too many', article.replace('}}', '},}')],
    ['with a semicolon', `${article};`],
    ['with a raw newline in a string', article.replace('"A"', '"A\n"')],
    ['with the first of several articles', `[${article},{"@type":"NewsArticle","headline":"B"}]`],
  ])('%s', (_name, json) => {
    expect(entries(ld(json))).toEqual(expected);
  });

  test('names by reference into the graph', () => {
    const graph = '{"@graph":[{"@type":"Article","author":{"@id":"#ann"}},{"@id":"#ann","@type":"Person","name":"Ann Example"}]}';
    expect(entries(ld(graph))).toEqual(['byline = Ann Example (json-ld author)']);
  });

  test.each<[string, string]>([
    ['broken', '{"@type":"NewsArticle","headline":'],
    ['not about an article', '{"@type":"Product","name":"x","datePublished":"2022-03-01"}'],
    ['nested without end', `{"@type":${'['.repeat(20_000)}`],
    ['null', 'null'],
    ['empty', ''],
  ])('%s says nothing', (_name, json) => {
    expect(entries(ld(json))).toEqual([]);
  });
});
