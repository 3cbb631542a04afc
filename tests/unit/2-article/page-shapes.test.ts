import { describe, expect, test } from 'vitest';
import { bodyOf, type Found, kindsOf, ofHtml, ofText, PROSE } from './articles.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PROSE;
const page = (...lines: readonly string[]): string => lines.join('\n');
const codes = ({ article }: Found): string[] => article.findings.map(({ code }) => code);
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('pages that are no article', () => {
  test.each([
    '<title>Page not found | Example</title><h1>Page not found</h1><p>The page may have been moved or removed.</p>',
    '<title>Just a moment...</title><p>This check of your browser takes a few seconds, please wait.</p>',
    '<h1>403 Forbidden</h1><p>You have no right to see this page on this server.</p>',
  ])('an error or a check is said to be one: %s', (html) => {
    const found = ofHtml(html);
    expect(bodyOf(found)).toEqual([]);
    expect(codes(found)).toContain('not-an-article');
  });

  test('an article about an error is none', () => {
    const found = ofHtml(
      `<title>Ministry site: page not found</title><h1>Ministry site: page not found</h1>${paragraphs([...PROSE, ...PROSE.map((text) => `Again, ${text}`)])}`,
    );
    expect(codes(found)).not.toContain('not-an-article');
    expect(bodyOf(found)).toContain(FIRST);
  });

  test('a wall of consent has nothing to say', () => {
    const found = ofText(
      page(
        'We value your privacy',
        'We and our 712 partners store and/or access information on a device, such as cookies, and process personal data.',
        'You may click to consent to our and our partners’ processing as described above.',
      ),
    );
    expect(bodyOf(found)).toEqual([]);
  });

  test('an article below a wall of consent keeps its title', () => {
    const found = ofText(
      page(
        'We value your privacy',
        'We and our 712 partners process personal data, such as the address of your device.',
        'AGREE',
        'Border bridge to reopen',
        ...PROSE,
      ),
    );
    expect(kindsOf(found)).toContain('headline: Border bridge to reopen');
    expect(bodyOf(found)).toEqual([...PROSE]);
  });

  const teaser = (i: number): string =>
    `<div class="item"><h3><a href="/${i}">Minister number ${i} says the bridge stays shut</a></h3><p>The minister said on Tuesday that the bridge would stay shut, for the year ${i}.</p></div>`;
  test('no teaser of a list speaks', () => {
    const found = ofHtml(`<h1>World</h1>${Array.from({ length: 14 }, (_, i) => teaser(i)).join('')}`);
    expect(bodyOf(found)).toEqual([]);
    expect(codes(found)).toContain('list-page');
  });
  test('a notice of one paragraph above such a list does', () => {
    const found = ofHtml(
      `<h1>Border bridge to reopen</h1><p>${FIRST}</p>${Array.from({ length: 14 }, (_, i) => teaser(i)).join('')}`,
    );
    expect(bodyOf(found)).toContain(FIRST);
  });
  test('titles above dates, and nothing else, are a list', () => {
    const list = Array.from({ length: 9 }, (_, i) => [
      `Minister number ${i} says the bridge stays shut`,
      `${i + 1} March 2021`,
      'The minister said on Tuesday that the bridge would stay shut ...',
    ]);
    const found = ofText(page('World', ...list.flat()));
    expect(codes(found)).toContain('list-page');
    expect(found.article.published).toBeNull();
  });
});

describe('what neighbours on a page are not', () => {
  test('a strip of other claims above the title is no title', () => {
    const found = ofText(
      page(
        'BREAKING',
        'Borland minister: they will regret this',
        'Army: one wounded at the bridge',
        'Border bridge to reopen',
        ...PROSE,
      ),
    );
    expect(kindsOf(found)).toContain('headline: Border bridge to reopen');
    expect(found.article.body.length).toBe(PROSE.length);
  });
  test('a section beside a date is no author', () => {
    const found = ofText(page('Border bridge to reopen', 'World | 9 March 2021', ...PROSE));
    expect(found.article.byline).toBeNull();
    expect(found.article.published).toMatchObject({ value: '2021-03-09' });
  });
  test('the name of the house is no title where the page has a heading of its own', () => {
    const found = ofHtml(
      `<title>Statement of the Ministry of Foreign Affairs - Ministry of Foreign Affairs</title><div>Ministry of Foreign Affairs</div><h1>Statement on the bridge</h1>${paragraphs(PROSE)}`,
    );
    expect(kindsOf(found)).toContain('headline: Statement on the bridge');
  });
  test('one of the entries of a menu is no section', () => {
    const found = ofText(page('Home', 'World', 'Business', 'Sport', 'Border bridge to reopen', ...PROSE));
    expect(found.article.section).toBeNull();
  });
  test('words of a paragraph set large beside it are no second statement', () => {
    const found = ofText(page('Border bridge to reopen', FIRST, '“We have waited long enough”', SECOND, THIRD, FOURTH));
    expect(bodyOf(found)).toEqual([...PROSE]);
  });
  test('words in quotation marks that stand nowhere else stay', () => {
    const found = ofText(page('Border bridge to reopen', FIRST, '“We have waited for two long years.”', SECOND, THIRD, FOURTH));
    expect(bodyOf(found)).toContain('“We have waited for two long years.”');
  });
  test('whole sentences right under a heading of other stories are other stories, whatever words they share', () => {
    const others = [
      'The bridge between Arland and Borland will be painted before the weekend, said the minister.',
      'The foreign minister of Borland received reporters in the old customs house on Monday.',
      'Engineers of Arland put the repairs of the bridge at five million crowns.',
    ];
    const found = ofText(page('Border bridge to reopen', ...PROSE, 'Follow us on Telegram', 'Share', 'Other news', ...others));
    expect(bodyOf(found)).toEqual([...PROSE]);
  });
});

describe('posts', () => {
  test('of messengers are embeds by their markup', () => {
    const found = ofHtml(
      `<h1>Border bridge to reopen</h1><p>${FIRST}</p><div class="tgme_widget_message"><div class="tgme_widget_message_text">The bridge stays shut.</div></div>${paragraphs(PROSE.slice(1))}`,
    );
    expect(kindsOf(found)).toContain('embed: The bridge stays shut.');
  });
  test('that close a page are embeds too', () => {
    const found = ofText(
      page('Border bridge to reopen', ...PROSE, 'The bridge is open again', '— Ann Example (@annexample) March 3, 2022'),
    );
    expect(kindsOf(found)).toContain('embed: The bridge is open again');
  });
});

describe('pages as outlets write them', () => {
  const headlineOf = (found: Found): string | null => found.article.headline && found.page.text.slice(...found.article.headline);

  test('a row of icon names and a trail glued to the title are no titles', () => {
    expect(headlineOf(ofText(page('facebookicon twittericon vkicon closeicon', 'Border bridge to reopen', ...PROSE)))).toBe(
      'Border bridge to reopen',
    );
    expect(
      headlineOf(
        ofText(page('HomeWorldBorder bridge to reopen after two...', 'Border bridge to reopen after two years', ...PROSE)),
      ),
    ).toBe('Border bridge to reopen after two years');
  });

  test('highlights without bullets are a summary, and no section', () => {
    const found = ofText(
      page(
        'Border bridge to reopen: what it means',
        'HIGHLIGHTS',
        'Bridge opens this week',
        'Nobody says who pays',
        'Trade has halved',
        ...PROSE,
      ),
    );
    expect(kindsOf(found).slice(0, 5)).toEqual([
      'headline: Border bridge to reopen: what it means',
      'section: HIGHLIGHTS',
      'summary: Bridge opens this week',
      'summary: Nobody says who pays',
      'summary: Trade has halved',
    ]);
    expect(found.article.section).toBeNull();
  });

  test('who issued a text is no title and no statement', () => {
    const found = ofText(
      page(
        'The following statement was issued by the Office of the Spokesperson on March 9, 2021.',
        'Call of Minister Lind with Minister Beck',
        ...PROSE,
      ),
    );
    expect(kindsOf(found)[0]).toMatch(/^credit/);
    expect(headlineOf(found)).toBe('Call of Minister Lind with Minister Beck');
  });

  test('date, source and link side by side', () => {
    const found = ofText(
      page(
        'Spokesman answers question',
        'Date: 9 March 2021 | Source: Example Wire (En) | Read original version at source',
        ...PROSE,
      ),
    );
    expect(kindsOf(found)[1]).toMatch(/^date/);
    expect(found.article.published).toMatchObject({ value: '2021-03-09' });
  });

  test('the end of a trail is its date, not its author', () => {
    const found = ofText(page('News > Statements > 9 March 2021', 'Spokesman answers question', ...PROSE));
    expect(found.article.byline).toBeNull();
    expect(found.article.published).toMatchObject({ value: '2021-03-09' });
  });

  test('an update in Turkish is an update', () => {
    const found = ofText(page('Border bridge to reopen', '09.03.2021 14:05', 'Güncelleme: 10.03.2021 15:10', ...PROSE));
    expect(found.article).toMatchObject({ published: { value: '2021-03-09' }, updated: { value: '2021-03-10' } });
  });

  test('a last paragraph about the author is about the author', () => {
    const bio = 'Ann Example is a columnist for the Example Post. The views are her own.';
    expect(bodyOf(ofText(page('Why the bridge matters', ...PROSE, bio)))).toEqual([...PROSE]);
    const plug = 'Her book about bridges, “Spans”, is out now. Follow her on Twitter @annexample.';
    expect(bodyOf(ofText(page('Why the bridge matters', ...PROSE, plug)))).toEqual([...PROSE]);
    // The same words about somebody the article speaks of.
    expect(bodyOf(ofText(page('Why the bridge matters', bio, ...PROSE)))).toContain(bio);
  });

  test('a row of asterisks is no item', () => {
    expect(bodyOf(ofText(page('Border bridge to reopen', FIRST, '* * * * * * * * * *', SECOND, THIRD, FOURTH)))).toEqual([
      ...PROSE,
    ]);
  });

  test('a desk is named without the place it sits in', () => {
    expect(ofText(page('Border bridge to reopen', 'By New Arland, Example News Bureau', ...PROSE)).article.byline).toMatchObject({
      value: 'Example News Bureau',
    });
  });
});

describe('HTML as it is written', () => {
  test('a table of data inside an article that nothing names belongs to it', () => {
    const table =
      '<table><tr><th>Country</th><th>Vote</th></tr><tr><td>Arland</td><td>No</td></tr><tr><td>Borland</td><td>Yes</td></tr></table>';
    const found = ofHtml(`<article><h1>How they voted</h1><p>${FIRST}</p>${table}<p>${SECOND}</p></article>`);
    expect(bodyOf(found)).toEqual([FIRST, 'Country', 'Vote', 'Arland', 'No', 'Borland', 'Yes', SECOND]);
  });
  test('a table that is the layout of the page holds paragraphs', () => {
    const found = ofHtml(
      `<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td>${PROSE.join('<br><br>')}</td></tr><tr><td>Ads</td><td>Tel. 1</td></tr></table>`,
    );
    expect(bodyOf(found)).toEqual([...PROSE]);
  });
  test('a short list between two paragraphs, and who is quoted below a block quotation', () => {
    const found = ofHtml(
      `<h1>Border bridge to reopen</h1><p>${FIRST}<ul><li>One lane<li>Two guards</ul><blockquote><p>${SECOND}</p><cite>Mara Lind</cite></blockquote><p>${THIRD}`,
    );
    expect(bodyOf(found)).toEqual([FIRST, 'One lane', 'Two guards', SECOND, 'Mara Lind', THIRD]);
    expect(kindsOf(found)).toContain('quote: Mara Lind');
  });
  test('a stamp that only its markup dates', () => {
    const found = ofHtml(
      `<article><h1>Border bridge to reopen</h1><div>By Ann Example <time datetime="2021-03-09T14:05:00+01:00">3 hours ago</time></div>${paragraphs(PROSE)}</article><div><time datetime="2021-03-12">now</time></div>`,
    );
    expect(found.article.published).toMatchObject({ value: '2021-03-09' });
  });
  test('who posted it, behind the date', () => {
    const found = ofHtml(
      `<h1>Border bridge to reopen</h1><div class="entry-meta">Posted on March 9, 2021 by Ann Example</div>${paragraphs(PROSE)}`,
    );
    expect(found.article.byline).toMatchObject({ value: 'Ann Example' });
  });
  test('messages with their times below them are read, and no time is given to the next one', () => {
    const found = ofHtml(
      PROSE.map((text, i) => `<div><p>${text}</p><a><time datetime="2021-03-09T1${i}:00:00Z">1${i}:00</time></a></div>`).join(''),
    );
    expect(bodyOf(found)).toEqual([...PROSE]);
    expect(found.article.items).toEqual([]);
  });
});
