import { describe, expect, test } from 'vitest';
import { bodyOf, type Found, ofHtml, ofText, PROSE } from './articles.ts';

/** `time title: first words` of every item. */
const itemsOf = ({ page, article }: Found): string[] =>
  article.items.map(({ start, end, title, time }) => {
    const words = title === null ? '' : ` ${page.text.slice(...title)}`;
    return `${time.value}${words}: ${page.text.slice(start, end).split('\n').at(-1)?.slice(0, 12)}`;
  });

const ITEMS = [
  ['14:52', 'Borland answers', PROSE[1]],
  ['13:10', 'No word on the costs', PROSE[2]],
  ['09:05', 'How it began', PROSE[3]],
] as const;

describe('live blogs', () => {
  test('in plain text: each item with the clock of the page and its day', () => {
    const found = ofText(['Border bridge live: ministers meet', 'Published 9 March 2021', ...ITEMS.flat()].join('\n'));
    expect(itemsOf(found)).toEqual([
      '2021-03-09T14:52 Borland answers: “We have wai',
      '2021-03-09T13:10 No word on the costs: Her colleagu',
      '2021-03-09T09:05 How it began: The bridge w',
    ]);
    expect(bodyOf(found)).toContain(PROSE[3]);
    expect(found.article.published).toMatchObject({ value: '2021-03-09' });
  });

  test('in HTML: the instant that the markup gives, whatever the page shows', () => {
    const item = ([clock, title, text]: (typeof ITEMS)[number], i: number): string =>
      `<article class="post"><time datetime="2021-03-09T${clock}:00Z">${i + 2} hours ago</time><h2>${title}</h2><p>${text}</p></article>`;
    const found = ofHtml(
      `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ministers meet","datePublished":"2021-03-09T09:00:00Z"}</script>
       <article><h1>Ministers meet at the bridge</h1><div>${ITEMS.map(item).join('')}</div></article>`,
    );
    expect(itemsOf(found)[0]).toBe('2021-03-09T14:52:00Z Borland answers: “We have wai');
    expect(itemsOf(found)).toHaveLength(3);
    expect(bodyOf(found)).toEqual(expect.arrayContaining([PROSE[1], PROSE[2], PROSE[3]]));
    expect(found.article.findings.map(({ code }) => code)).toContain('live-page');
  });

  test('a day on a line of its own holds for the items below it', () => {
    const found = ofText(
      ['Border bridge live: ministers meet', '14:52', PROSE[1], '8 March 2021', '22:30 GMT', PROSE[2], '09:05 pm', PROSE[3]].join(
        '\n',
      ),
    );
    expect(itemsOf(found).map((item) => item.split(': ')[0])).toEqual(['T14:52', '2021-03-08T22:30Z', '2021-03-08T21:05']);
  });

  test('where the page goes over several days, a clock alone does not say which', () => {
    const found = ofHtml(
      `<meta property="article:published_time" content="2021-03-08T08:00:00Z"><meta property="article:modified_time" content="2021-03-09T15:00:00Z">
       <h1>Border bridge: live updates</h1>${ITEMS.map(([clock, , text]) => `<p>${clock}</p><p>${text}</p>`).join('')}`,
    );
    expect(found.article.items.map(({ time }) => time.value)).toEqual(['T14:52', 'T13:10', 'T09:05']);
  });

  test('times before titles, and before the first words', () => {
    const titled = ofText(
      [
        'Border bridge: live updates',
        'Published 9 March 2021',
        '2:30 p.m. — Borland answers',
        PROSE[1],
        '11:05 a.m. — No word on the costs',
        PROSE[2],
        '7:40 a.m. — How it began',
        PROSE[3],
      ].join('\n'),
    );
    expect(itemsOf(titled)).toEqual([
      '2021-03-09T14:30 Borland answers: “We have wai',
      '2021-03-09T11:05 No word on the costs: Her colleagu',
      '2021-03-09T07:40 How it began: The bridge w',
    ]);
    expect(titled.page.text.slice(...(titled.article.items[0]?.time.span ?? [0, 0]))).toBe('2:30 p.m.');
    const plain = ofText(['Border bridge: live updates', ...ITEMS.map(([clock, , text]) => `${clock} – ${text}`)].join('\n'));
    expect(plain.article.items.map(({ time, title }) => [time.value, title])).toEqual([
      ['T14:52', null],
      ['T13:10', null],
      ['T09:05', null],
    ]);
  });

  test.each([
    ['an article with one time', ['Border bridge to reopen', '14:52', ...PROSE].join('\n')],
    [
      'scores and ratios',
      ['Border bridge to reopen', `2:10 was the score. ${PROSE[0]}`, `3:1 – ${PROSE[1]}`, `12:05 ${PROSE[2]}`].join('\n'),
    ],
    ['an article under a live picture', ['Watch live: ministers meet', '14:52', ...PROSE].join('\n')],
    ['an article about a live show', ['Live music returns to the bridge', ...PROSE].join('\n')],
    ['a list of stories with their times', ['Latest', ...ITEMS.map(([clock, title]) => `${clock}\n${title}`)].join('\n')],
  ])('%s is none', (_, text) => expect(ofText(text).article.items).toEqual([]));
});

test('a page with a live picture does not take the articles beside it for its own', () => {
  const found = ofHtml(
    `<article><h1>Watch live: ministers meet</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article><article><p>${PROSE[2]}</p></article><article><p>${PROSE[3]}</p></article>`,
  );
  expect(bodyOf(found)).toEqual([PROSE[0], PROSE[1]]);
});
