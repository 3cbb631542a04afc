import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../support/cost.ts';
import { bodyOf, type Found, ofHtml, ofText, PROSE } from './articles.ts';

const FURNITURE = [
  'Share',
  'Advertisement',
  'Home',
  'Related Posts',
  'Council number 7 votes on new road plan',
  '4 min read',
  '2 Comments',
  'Leave a Reply',
  '© 2022 The Example. All rights reserved.',
  'Bo Sample',
  'March 3, 2022',
  '\u200b',
  '…',
  '1',
] as const;
const LINES = [...PROSE, ...FURNITURE, '', ' \u00a0', '😀 No.', 'e\u0301 \u202babc\u202c', 'x'.repeat(900), '0\0'] as const;

/** Blocks are in order, do not overlap, and hold every character that is not white space. */
function expectCover({ page, article }: Found): void {
  let at = 0;
  for (const block of article.blocks) {
    expect(page.text.slice(at, block.start).trim()).toBe('');
    expect(block.end).toBeGreaterThan(block.start);
    at = block.end;
  }
  expect(page.text.slice(at).trim()).toBe('');
  const starts = new Map(article.blocks.map((block) => [block.start, block]));
  for (const [start, end] of article.body) expect(starts.get(start)?.end).toBe(end);
  for (const sourced of [
    article.outlet,
    article.byline,
    article.section,
    article.published,
    article.updated,
    ...article.credits,
    ...article.notAfter,
  ])
    if (sourced?.span) expect(page.text.slice(...sourced.span).trim()).not.toBe('');
}

describe('whatever the page', () => {
  test('blocks cover plain text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) =>
        expectCover(ofText(lines.join(end))),
      ),
      { numRuns: 150 },
    );
  });

  test('blocks cover HTML', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<a href=x>',
      '</a>',
      '<li>',
      '<h1>',
      '<br>',
      '<td>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp;',
      '<',
      ...LINES,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectCover(ofHtml(pieces.join('')))),
      { numRuns: 150 },
    );
  });

  test('blocks cover any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectCover(ofText(text));
        expectCover(ofHtml(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe('furniture around an article changes nothing in its body', () => {
  const above = fc.array(
    fc.constantFrom(
      'Menu',
      'Home',
      'World',
      'Skip to content',
      'Log in',
      'Council number 7 votes on new road plan',
      '$ 87.88 € 96.1',
    ),
    { maxLength: 12 },
  );
  const below = fc.array(
    fc.constantFrom(
      'Share',
      'Related Posts',
      'Council number 7 votes on new road plan',
      'Most Read',
      '2 Comments',
      'Leave a Reply',
      'Views: 0',
      'Privacy Policy',
    ),
    { maxLength: 12 },
  );

  test('plain text', () => {
    fc.assert(
      fc.property(above, below, (head, tail) => {
        const text = [...head, 'Border bridge to reopen this week', 'By Ann Example', ...PROSE, ...tail].join('\n');
        expect(bodyOf(ofText(text))).toEqual([...PROSE]);
      }),
      { numRuns: 100 },
    );
  });

  test('between the paragraphs', () => {
    const between = fc.constantFrom('Advertisement', 'Share', 'ALSO READ: Timber prices fall again', '[ad_slot_1]', '');
    fc.assert(
      fc.property(between, between, between, (a, b, c) => {
        const text = ['Border bridge to reopen this week', PROSE[0], a, PROSE[1], b, PROSE[2], c, PROSE[3]].join('\n');
        expect(bodyOf(ofText(text))).toEqual([...PROSE]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('time grows with the page, not faster', () => {
  test.each<[string, (n: number) => () => void]>([
    ['lines of prose', (n) => () => ofText(`${PROSE.join('\n')}\n`.repeat(n / 4))],
    ['furniture', (n) => () => ofText(`${FURNITURE.join('\n')}\n`.repeat(n / 14))],
    ['comment headings', (n) => () => ofText('2 Comments\nNo.\n'.repeat(n / 2))],
    ['HTML', (n) => () => ofHtml(`<div class="a b"><p>${PROSE[0]}</p><ul><li><a href=x>Home</a></ul></div>`.repeat(n / 2))],
    ['one line', (n) => () => ofText('word, and “quote” '.repeat(n * 8))],
  ])('%s', (_name, make) => {
    make(2000)();
    const [once, twice] = [cpuTime(make(4000)), cpuTime(make(8000))];
    expect(twice).toBeLessThan(once * 3.5 + 20);
  });
});

test.each([
  ['capitals run together, in a byline', `By ${'ANNEXAMPLE'.repeat(8)}1 of 2`],
  ['angles', `<${'ab><cd'.repeat(40)}`],
])('%s take no time', (_, line) => {
  expect(cpuTime(() => void ofText(`Bridge to reopen before winter\n${line}\n${PROSE.join('\n')}`))).toBeLessThan(1000);
});
