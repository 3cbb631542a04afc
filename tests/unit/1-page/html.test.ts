import { describe, expect, test } from 'vitest';
import { codesOf, htmlPage, linesOf } from './pages.ts';

describe('visible text', () => {
  test.each<[string, string, string]>([
    ['paragraphs stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['white space collapses', '<p>  One \n two\t three </p>', 'One two three'],
    ['a space across elements is one space', '<p>One <b> two</b> three</p>', 'One two three'],
    ['inline elements do not part words', '<p><span>T</span>he <i>end</i>.</p>', 'The end.'],
    ['a break ends the line', '<p>One<br>Two</p>', 'One\nTwo'],
    ['two breaks end the paragraph', '<p>One<br><br>Two</p>', 'One\n\nTwo'],
    ['preformatted text keeps its lines', '<pre>One\n  two\n\nthree</pre>', 'One\ntwo\nthree'],
    ['list items and cells are lines', '<ul><li>One<li>Two</ul><table><tr><td>A<td>B</table>', 'One\nTwo\n\nA\nB'],
    ['links side by side are parted', '<div><a href=a>News</a><a href=b>Sport</a></div>', 'News Sport'],
    ['a link within marks is not', '<p>(<a href=a>here</a>)</p>', '(here)'],
    ['entities', '<p>A &amp; B &mdash; &#8220;C&#x201D; &nbsp;d &lt;e&gt;</p>', 'A & B — “C” \u00a0d <e>'],
    ['an entity that is none', '<p>AT&T &unknown; 100&percnt</p>', 'AT&T &unknown; 100&percnt'],
    ['scripts and styles say nothing', '<p>A<script>if (a<b) "</p>"</script><style>p{}</style>B</p>', 'AB'],
    ['neither do templates, noscript and comments', '<template>x</template><noscript>y</noscript><!-- z --><p>A', 'A'],
    ['hidden elements', '<p hidden>x</p><p style="color:red; display: none">y</p><p>A', 'A'],
    ['aria-hidden is on the screen', '<p aria-hidden="true">A</p>', 'A'],
    ['the title is not in the text', '<head><title>T</title></head><p>A', 'A'],
    ['a head that is never closed', '<head><title>T</title><p>A', 'A'],
    ['drop-downs are not read out', '<select><option>x<option>y</select><p>A', 'A'],
    ['pictures', '<p>A<svg><title>x</title><text>y</text></svg>B</p>', 'AB'],
    ['tags never closed', '<div><p>One<p>Two<b>bold', 'One\n\nTwobold'],
    ['end tags that open nothing', '</div><p>One</i></p></p>Two', 'One\n\nTwo'],
    ['an inline end tag does not close blocks', '<b><p>One</b> two</p>', 'One two'],
    ['a table keeps a stray end tag inside', '<div><table><tr><td>A</div>B</td></tr></table></div>', 'A\nB'],
    ['CDATA is a comment in HTML', '<p>A<![CDATA[x]]>B</p>', 'AB'],
    ['bidirectional controls stay', '<p>\u202bA\u202c</p>', '\u202bA\u202c'],
    ['event handlers are attributes', '<p onclick="say(\'x > y\')">A</p>', 'A'],
    ['an attribute never closed swallows the rest', '<p>A</p><p title="x>B</p>', 'A'],
  ])('%s', (_name, html, text) => {
    expect(htmlPage(html).text).toBe(text);
  });
});

describe('what the markup says of a line', () => {
  const html = '<main id="mainCol"><div class="article_body x"><p>One <a href="a">two</a>.</p></div></main>';
  const page = htmlPage(html);
  const markup = page.lines[0]?.markup;

  test('tag, path and containers', () => {
    expect(markup?.tag).toBe('p');
    expect(markup?.path).toEqual(['main', 'div', 'p']);
    expect(markup?.containers).toEqual([0, html.indexOf('<div'), html.indexOf('<p')]);
  });

  test('hints, nearest first, as hyphenated words', () => {
    expect(markup?.hints).toEqual(['article-body', 'x', 'main-col']);
  });

  test('characters in links', () => {
    expect(markup?.linkChars).toBe('two'.length);
  });

  test('the range of the block element in the source', () => {
    expect(html.slice(...(markup?.origin ?? [0, 0]))).toBe('<p>One <a href="a">two</a>.</p>');
  });

  test('an element without an end tag reaches to where it was closed for it', () => {
    const open = '<ul><li>One<li>Two</ul>';
    const origins = htmlPage(open).lines.map((line) => open.slice(...(line.markup?.origin ?? [0, 0])));
    expect(origins).toEqual(['<li>One', '<li>Two']);
  });

  test('what body is called says nothing of its parts', () => {
    expect(htmlPage('<body class="has-sidebar"><p>A').lines[0]?.markup?.hints).toEqual([]);
  });
});

describe('lines of HTML', () => {
  test('lines are where the text is', () => {
    const page = htmlPage('<h1>😀 Title</h1>\n<p>One.</p><ul><li> two </li></ul>');
    expect(linesOf(page)).toEqual(['😀 Title', 'One.', 'two']);
    for (const line of page.lines)
      expect(page.text.slice(line.start, line.end).trim()).toBe(page.text.slice(line.start, line.end));
  });
});

describe('hostile HTML', () => {
  const n = 50_000;
  test.each<[string, string, string[]]>([
    ['nested elements', `${'<div>'.repeat(n)}A${'</div>'.repeat(n)}`, ['html-nesting']],
    ['nested inline elements', `${'<b>'.repeat(n)}A`, ['html-nesting']],
    ['nested lists', `${'<ul><li>'.repeat(n)}A`, ['html-nesting']],
    ['end tags that match nothing', `${'<b>'.repeat(1000)}A${'</i>'.repeat(n)}`, []],
    ['nested tables', `${'<table><tr><td>'.repeat(n)}A`, ['html-nesting']],
    ['brackets', `A${' <'.repeat(n)}`, ['line-too-long']],
    ['comments never closed', `A${'<!--'.repeat(n)}`, []],
    ['attributes', `<p ${'x="1" '.repeat(n)}>A`, []],
  ])('%s give a result with findings, in time', (_name, html, codes) => {
    const page = htmlPage(html);
    expect(page.text.startsWith('A')).toBe(true);
    expect(codesOf(page)).toEqual(codes);
  });

  test('code is never shown, however deep', () => {
    expect(htmlPage(`${'<div>'.repeat(9)}A<script>x</script>B`, {}, { depth: 5 }).text).toBe('AB');
  });

  test('what follows elements that were left out as too deep is read as before', () => {
    const page = htmlPage('<p>a<b><i><u><s>b</s></u></i></b></p><p>c</p>', {}, { depth: 3 });
    expect(page.text).toBe('ab\n\nc');
  });

  test('a line longer than is analysed', () => {
    expect(codesOf(htmlPage(`<p>${'word '.repeat(100)}`, {}, { lineLength: 100 }))).toEqual(['line-too-long']);
  });
});

test('a template is not seen, but a shadow root is', () => {
  const page = htmlPage(
    '<p>One.</p><template><p>Two.</p></template><div><template shadowrootmode="open"><p>Three.</p></template></div>',
  );
  expect(linesOf(page)).toEqual(['One.', 'Three.']);
});

test.each([
  '<!--\n Page saved with SingleFile\n url: https://a.example/b \n saved date: Wed Mar 10 2021\n--><p>One.</p>',
  '<!-- saved from url=(0021)https://a.example/b --><p>One.</p>',
])('who saved a page says where it stood', (html) => {
  expect(htmlPage(html).metadata.entries).toContainEqual(
    expect.objectContaining({ field: 'canonical', value: 'https://a.example/b' }),
  );
});

test('what only browsers without scripts show is read where there is nothing else', () => {
  expect(linesOf(htmlPage('<div id="root"></div><noscript><p>One.</p></noscript>'))).toEqual(['One.']);
  expect(linesOf(htmlPage('<p>Two.</p><noscript><p>One.</p></noscript>'))).toEqual(['Two.']);
});

test('a page that shows nothing says what its structured data holds', () => {
  const page = htmlPage(
    '<div id="root"></div><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The bridge is open."}</script>',
  );
  expect(page.findings).toEqual([
    expect.objectContaining({ code: 'empty-document', message: expect.stringContaining('19 characters') }),
  ]);
});
