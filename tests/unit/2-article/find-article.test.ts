import { describe, expect, test } from 'vitest';
import { bodyOf, kindsOf, ofHtml, ofText, PROSE } from './articles.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PROSE;
const page = (...lines: readonly string[]): string => lines.join('\n');

describe('plain text', () => {
  test('an article with furniture around and inside it', () => {
    const found = ofText(
      page(
        ...[
          'Menu',
          'Home',
          'World',
          'Arland and Borland reopen border bridge',
          'By Ann Example',
          'Published March 3, 2022',
          'Share',
        ],
        ...[FIRST, 'Advertisement', SECOND, 'ALSO READ: Timber prices fall again', THIRD, 'What comes next', FOURTH],
        ...[
          '(Reporting by Ann Example; Editing by Bo Sample)',
          'Related Posts',
          'Minister tours the flooded valley',
          '© 2022 The Example. All rights reserved.',
        ],
      ),
    );
    expect(kindsOf(found)).toEqual([
      'navigation: Menu',
      'navigation: Home',
      'section: World',
      'headline: Arland and Borland reopen border bridge',
      'byline: By Ann Example',
      'date: Published March 3, 2022',
      'share: Share',
      `paragraph: ${FIRST}`,
      'advert: Advertisement',
      `paragraph: ${SECOND}`,
      'inline-related: ALSO READ: Timber prices fall again',
      `paragraph: ${THIRD}`,
      'subhead: What comes next',
      `paragraph: ${FOURTH}`,
      'credit: (Reporting by Ann Example; Editing by Bo Sample)',
      'related: Related Posts',
      'related: Minister tours the flooded valley',
      'legal: © 2022 The Example. All rights reserved.',
    ]);
    expect(found.article.findings).toEqual([]);
    expect(found.article.language).toBe('en');
    expect(found.article.byline).toMatchObject({ value: 'Ann Example' });
    expect(found.article.published).toMatchObject({ value: '2022-03-03' });
    expect(found.article.section).toMatchObject({ value: 'World' });
    expect(found.article.outlet).toMatchObject({ value: 'The Example' });
  });

  test('a summary box and a standfirst are no body', () => {
    const found = ofText(
      page(
        ...['Arland and Borland reopen border bridge', 'Two ministers met for an hour.', 'By Ann Example', 'KEY POINTS:'],
        ...['• The bridge opens this week.', '• Nobody says who pays.', ...PROSE],
      ),
    );
    expect(kindsOf(found).slice(1, 6)).toEqual([
      'summary: Two ministers met for an hour.',
      'byline: By Ann Example',
      'section: KEY POINTS:',
      'summary: • The bridge opens this week.',
      'summary: • Nobody says who pays.',
    ]);
    expect(bodyOf(found)).toEqual([...PROSE]);
  });

  test('a page that is only sentences is all article', () => {
    expect(bodyOf(ofText('Xi said so.'))).toEqual(['Xi said so.']);
    expect(bodyOf(ofText(page(...PROSE)))).toEqual([...PROSE]);
  });

  test('the words of an embedded post are not the article', () => {
    const found = ofText(
      page(FIRST, SECOND, 'The bridge is open again. Thank you all.', '— Ann Example (@annexample) March 3, 2022', THIRD),
    );
    expect(kindsOf(found).slice(2, 4)).toEqual([
      'embed: The bridge is open again. Thank you all.',
      'embed: — Ann Example (@annexample) March 3, 2022',
    ]);
  });

  test('comments longer than the article do not win, and their dates are not its own', () => {
    const comment = ['7. Bo Sample says:', 'June 16, 2022 at 10:44 pm', `${THIRD} ${FOURTH}`, 'Reply'];
    const found = ofText(
      page(
        'Border bridge to reopen this week',
        FIRST,
        SECOND,
        '9 Comments',
        ...Array.from({ length: 9 }, () => comment).flat(),
        'Leave a Reply',
      ),
    );
    expect(bodyOf(found)).toEqual([FIRST, SECOND]);
    expect(found.article.published).toBeNull();
    expect(found.article.notAfter[0]).toMatchObject({ value: '2022-06-16' });
    expect(found.article.findings.map((finding) => finding.code)).toEqual(['comment-date-ignored']);
  });

  test('a comment counter above the article ends nothing', () => {
    expect(bodyOf(ofText(page('Border bridge to reopen this week', '0 Comments', ...PROSE)))).toEqual([...PROSE]);
  });

  test('a list of stamped stories is no article', () => {
    const list = (n: number): string[] => [
      `Council number ${n} votes on new road plan`,
      `March ${n}, 2022`,
      `The council of district ${n} voted on Monday to widen the road to the old harbour before winter.`,
    ];
    const found = ofText(
      page('Border bridge to reopen this week', ...PROSE, 'Latest news', ...[2, 3, 4, 5, 6, 7, 8].flatMap(list)),
    );
    expect(bodyOf(found)).toEqual([...PROSE]);
  });
});

describe('HTML', () => {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

  test('what the markup names is believed', () => {
    const found = ofHtml(`<title>Border bridge reopens | The Example</title>
      <nav><a href="/">Home</a><a href="/world">World</a></nav>
      <article><h1>Border bridge reopens</h1><p class="dek">Trade has halved in two years.</p>
      <div class="article-body"><p>${FIRST}</p><figure><img><figcaption>Trucks wait on Monday.</figcaption></figure>
      <div class="newsletter-signup"><p>The day’s stories, every morning, with our compliments.</p></div>
      <p>${SECOND}</p><blockquote>${THIRD}</blockquote><ul><li>Bridge: four million crowns</li></ul></div></article>
      <section class="comments"><p>${FOURTH}</p><p>${FOURTH} I think so.</p></section>`);
    expect(kindsOf(found)).toEqual([
      'navigation: Home World',
      'headline: Border bridge reopens',
      'summary: Trade has halved in two years.',
      `paragraph: ${FIRST}`,
      'caption: Trucks wait on Monday.',
      'subscribe: The day’s stories, every morning, with our compliments.',
      `paragraph: ${SECOND}`,
      `quote: ${THIRD}`,
      'list-item: Bridge: four million crowns',
      `comment: ${FOURTH}`,
      `comment: ${FOURTH} I think so.`,
    ]);
    expect(found.article.outlet).toMatchObject({ value: 'The Example', span: null });
  });

  test('a word that stands around everything means nothing', () => {
    expect(bodyOf(ofHtml(`<div class="widget"><div class="sidebar-wrap">${paragraphs}</div></div>`))).toEqual([...PROSE]);
    expect(bodyOf(ofHtml(`<form><div>${paragraphs}</div></form>`))).toEqual([...PROSE]);
  });

  test('a long box of links does not cut the article short', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Council number ${i} votes on new road plan</a></li>`,
    ).join('');
    const found = ofHtml(
      `<h1>Bridge reopens</h1><main>${paragraphs}<ul class="related">${links}</ul><p>${FIRST} Again.</p></main>`,
    );
    expect(bodyOf(found)).toEqual([...PROSE, `${FIRST} Again.`]);
  });

  test('metadata', () => {
    const { article } = ofHtml(`<html lang="en"><link rel="canonical" href="https://a.example/2022/03/03/bridge">
      <meta property="og:site_name" content="The Example"><meta property="article:section" content="Trade">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-03-03T10:00:00Z",
      "dateModified":"2022-03-04","author":{"name":"Ann Example"}}</script><main>${paragraphs}</main>`);
    expect(article).toMatchObject({
      canonicalUrl: 'https://a.example/2022/03/03/bridge',
      outlet: { value: 'The Example', why: 'meta og:site_name' },
      section: { value: 'Trade' },
      byline: { value: 'Ann Example' },
      published: { value: '2022-03-03T10:00:00Z', span: null, why: 'json-ld datePublished' },
      updated: { value: '2022-03-04' },
    });
  });
});

describe('facts', () => {
  const title = 'Border bridge to reopen this week';

  test.each<[string, readonly string[], string | null, string | null]>([
    ['a date line', [title, 'March 3, 2022', ...PROSE], '2022-03-03', null],
    ['an update', [title, 'Updated: March 4, 2022', ...PROSE], null, '2022-03-04'],
    ['both', [title, 'Published 3 March 2022', 'Updated 4 March 2022', ...PROSE], '2022-03-03', '2022-03-04'],
    ['a dateline with a year', [title, `GENEVA, 3 March 2022 (Example) -- ${FIRST}`, SECOND, THIRD], '2022-03-03', null],
    ['a label whose date was lost', [title, 'Published', 'on', ...PROSE], null, null],
    ['a masthead', ['Friday, 1 July 2022', 'News', 'World', title, 'By Ann Example', ...PROSE], null, null],
    ['a date in the prose', [title, ...PROSE, 'The bridge was built on 3 March 1922 by soldiers of both armies.'], null, null],
  ])('published and updated: %s', (_name, lines, published, updated) => {
    const { article } = ofText(page(...lines));
    expect(article.published?.value ?? null).toBe(published);
    expect(article.updated?.value ?? null).toBe(updated);
  });

  test('the caller’s date goes before the page’s, and a conflict is told', () => {
    const { article } = ofText(page(title, 'March 3, 2022', ...PROSE), { given: { date: '2022-03-09', outlet: 'The Given' } });
    expect(article.published).toMatchObject({ value: '2022-03-09', why: 'given by the caller' });
    expect(article.outlet).toMatchObject({ value: 'The Given' });
    expect(article.findings.map((finding) => finding.code)).toEqual(['date-conflict']);
  });

  test('the date of the address is the last resort', () => {
    const given = { url: 'https://a.example/world/2022/03/03/bridge.html' };
    expect(ofText(page(title, ...PROSE), { given }).article.published).toMatchObject({
      value: '2022-03-03',
      why: 'date in the address',
    });
    expect(ofText(page(title, ...PROSE), { given: { url: 'https://a.example/a/1234-56-78' } }).article.published).toBeNull();
  });

  test('credits, with their place', () => {
    const {
      page: { text },
      article,
    } = ofText(page(title, `BERN, March 3 (Xinhua) -- ${FIRST}`, SECOND, THIRD, 'Sourced: ABC News', '© Reuters 2022'));
    expect(article.credits.map((credit) => credit.value)).toEqual(['Xinhua', 'ABC News', 'Reuters']);
    for (const { value, span } of article.credits) expect(text.slice(...(span ?? [0, 0]))).toBe(value);
  });

  test.each<[string, readonly string[], string[]]>([
    ['nothing but a menu', ['Home', 'World', 'Contact'], ['no-article']],
    [
      'a teaser that breaks off',
      [title, FIRST, 'The bridge had been closed since the dispute about timber […]'],
      ['article-incomplete'],
    ],
    ['a wall', [title, FIRST, 'Subscribe to continue reading'], ['article-incomplete']],
    ['a preliminary text', [title, ...PROSE, 'DETAILS TO FOLLOW'], ['article-incomplete']],
    [
      'a whole article with a subscription box',
      [title, ...PROSE, ...PROSE, ...PROSE, ...PROSE, 'Subscribe to our newsletter'],
      [],
    ],
  ])('findings: %s', (_name, lines, codes) => {
    expect(ofText(page(...lines)).article.findings.map((finding) => finding.code)).toEqual(codes);
  });

  test('an article in another language', () => {
    const german =
      'Die Minister der beiden Länder haben sich am Dienstag getroffen und wollen die Brücke noch vor dem Ende der Woche öffnen.';
    const { article } = ofText(page('Die Brücke wird geöffnet', german, german.replace('Dienstag', 'Montag')));
    expect(article.language).toBe('de');
    expect(article.findings.map((finding) => finding.code)).toEqual(['language-unsupported']);
  });
});
