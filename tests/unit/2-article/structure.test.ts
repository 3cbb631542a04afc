import { describe, expect, test } from 'vitest';
import { bodyOf, kindsOf, ofHtml, PROSE } from './articles.ts';

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('what elements tell about other parts of the page', () => {
  test('a list under the title in what the markup names the article outweighs prose beside it', () => {
    const page = ofHtml(
      `<div class="article-body"><h1>Crossings of the border bridge</h1>${paragraphs(['March 3: timber convoy, northern lane', 'March 9: two fuel convoys', 'March 15: inspectors of both sides', 'March 21: pilgrims, on foot', 'March 30: closed for repairs'])}</div>
       <div class="sidebar">${paragraphs(PROSE)}</div>`,
    );
    expect(bodyOf(page)).toContain('March 9: two fuel convoys');
    expect(bodyOf(page)).not.toContain(PROSE[0]);
  });

  test('a page builder that calls every text a widget is not a sidebar', () => {
    expect(bodyOf(ofHtml(`<h1>Bridge to reopen</h1><div class="widget">${paragraphs(PROSE)}</div>`))).toEqual([...PROSE]);
  });

  test('other stories in articles of their own never speak, however long', () => {
    const page = ofHtml(
      `<article><h1>Bridge to reopen before winter</h1><p>${PROSE[0]}</p><h3>You may like</h3>
       <article><p>${PROSE[1]}</p></article><article><p>${PROSE[2]}</p></article><article><p>${PROSE[3]}</p></article></article>`,
    );
    expect(bodyOf(page)).toEqual([PROSE[0]]);
  });

  test('a title in one article and nothing else in articles changes nothing', () => {
    expect(bodyOf(ofHtml(`<article><h1>Bridge to reopen before winter</h1>${paragraphs(PROSE)}</article>`))).toEqual([...PROSE]);
  });

  test('cells of a table in the article are kept, its figures too', () => {
    const table = '<table><tr><th>Month</th><th>Lorries</th></tr><tr><td class="player-7">March</td><td>85%</td></tr></table>';
    const page = ofHtml(
      `<div class="article-body"><h1>Bridge to reopen</h1>${paragraphs(PROSE.slice(0, 2))}${table}${paragraphs(PROSE.slice(2))}</div>`,
    );
    expect(bodyOf(page)).toEqual([PROSE[0], PROSE[1], 'Month', 'Lorries', 'March', '85%', PROSE[2], PROSE[3]]);
  });

  test('what opens when the pointer rests on a name is not there until it does', () => {
    const hover =
      '<span class="rollover-people">Ann Example<span class="rollover-people-block">Ann Example Minister who never sleeps</span></span>';
    const page = ofHtml(
      `<div class="article-body"><h1>Bridge to reopen</h1><p>Minister ${hover} said the bridge would open soon, in good order.</p>${paragraphs(PROSE)}</div>`,
    );
    expect(bodyOf(page)[0]).toBe('Minister Ann Example said the bridge would open soon, in good order.');
  });
});

describe('embedded posts', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>The bridge is open again. Thank you.</p>— Ann Example (@annexample) March 3, 2022</blockquote>';

  test('are embeds by their markup and listed with the body', () => {
    const page = ofHtml(
      `<div class="article-body"><h1>Bridge to reopen</h1><p>${PROSE[0]}</p>${post}<p>${PROSE[1]}</p><p>${PROSE[2]}</p></div>`,
    );
    expect(kindsOf(page)).toContain('embed: The bridge is open again. Thank you.');
    expect(bodyOf(page)).toContain('The bridge is open again. Thank you.');
  });

  test('far below the article are other people’s', () => {
    const rest = '<p>More news from Arland</p>'.repeat(12);
    const page = ofHtml(`<div class="article-body"><h1>Bridge to reopen</h1>${paragraphs(PROSE)}</div>${rest}${post}`);
    expect(bodyOf(page)).toEqual([...PROSE]);
  });
});
