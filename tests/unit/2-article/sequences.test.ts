import { describe, expect, test } from 'vitest';
import { sequencesOf } from '../../../src/document/2-article/sequences/order.ts';
import { sightOf } from '../../../src/document/2-article/sight.ts';
import { bodyOf, kindsOf, ofHtml, ofText, PROSE } from './articles.ts';

/** The sequence that each line belongs to, `-` for none. */
function told(lines: readonly string[]): string[] {
  const sights = lines.map((line, index) => ({ ...sightOf(line), index }));
  return sequencesOf(
    sights,
    sights.map(() => null),
  ).map((sequence) => sequence?.kind ?? '-');
}

const all = (kind: string, lines: readonly string[]): string[] => lines.map(() => kind);

/** A table of five rows, a cell a line. */
const TABLE = ['Arland', '31', '12%', 'Borland', '29', '11%', 'Cesland', '18', '7%', 'Delland', '17', '6%', 'Estland', '2', '1%'];

describe('lines in a row that show together what they are', () => {
  const votes = ['Delegation', 'Votes', 'Share', ...TABLE];
  const found: readonly (readonly [what: string, kind: string, lines: readonly string[]])[] = [
    ['cells of a table, a line each', 'table', votes],
    [
      'numbered items',
      'list',
      ['1) A cease-fire along the line', '2) An exchange of prisoners', '3) Observers at the crossings'],
    ],
    [
      'numbered items with an address below each',
      'list',
      ['1. The ferry', 'https://a.example', '2. The bridge', 'https://b.example', '3. The tunnel'],
    ],
    [
      'entries whose keys begin alike',
      'list',
      ['Path A: Arland and Borland', 'Path B: Cesland, Delland', 'Path C: Estland', 'Path D: nobody'],
    ],
    [
      'turns of a conversation',
      'dialogue',
      ['Q: Has a date been set?', 'A: Not yet', 'Q: Who will attend?', 'A: Both ministers, and their deputies'],
    ],
    [
      'a press conference',
      'dialogue',
      [
        'AFP: Has the minister left?',
        'Wen Li: He has.',
        'TASS: Where is he going?',
        'Wen Li: I have nothing to offer.',
        'AFP: And when?',
      ],
    ],
    [
      'titles glued to first sentences',
      'teasers',
      [
        'Ministers Meet In The Old Customs HouseThe talks will go on until Friday.',
        'Bridge Reopens After Two YearsLorries crossed at dawn.',
      ],
    ],
    [
      'first sentences that break off',
      'teasers',
      [
        'The talks between the two ministers in the old customs house will go on until …',
        'Lorries crossed the border bridge at dawn for the first time in two …',
        'Timber prices fell again this week, for the third time since the bridge was …',
      ],
    ],
  ];
  test.each(found)('%s', (_, kind, lines) => expect(told(lines)).toEqual(all(kind, lines)));

  const left: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['days of a month', Array.from({ length: 31 }, (_, i) => String(i + 1))],
    [
      'titles of other stories with a counter under each',
      Array.from({ length: 9 }, (_, i) => [`Minister leaves the talks over timber ${'!'.repeat(i)}`, String(i * 7)]).flat(),
    ],
    ['two numbered lines', ['1) A cease-fire', '2) An exchange']],
    ['numbers out of order', ['3. Third of May', '9. Ninth of May', '2. Second of June']],
    [
      'speakers that never come back',
      ['Minister: bridge opens', 'Analysts: too late', 'Opinion: a bridge too far', 'Weather: rain'],
    ],
    ['an abbreviation inside a sentence', ['The UNESCOrt project ended in May.', 'Its YouTube channel was closed in June.']],
    [
      'answers that trail off among others',
      [PROSE[0], `${PROSE[1]} …`, PROSE[2], PROSE[3], `${PROSE[0]} …`, PROSE[1], PROSE[2], `${PROSE[3]} …`],
    ],
  ];
  test.each(left)('not %s', (_, lines) => expect(told(lines)).toEqual(all('-', lines)));
});

describe('sequences in a flat page', () => {
  test('a list that prose announces belongs to the article', () => {
    const list = [
      'It has three parts:',
      'a cease-fire along the whole line',
      'an exchange of prisoners',
      'observers at the crossings',
    ];
    const page = ofText(['Plan goes to parliament', ...PROSE, ...list, 'Tags: border, bridge'].join('\n'));
    expect(bodyOf(page)).toEqual([...PROSE, ...list]);
    expect(kindsOf(page)).toContain('list-item: an exchange of prisoners');
  });

  test('titles under a heading of other stories do not', () => {
    const page = ofText(
      ['Plan goes to parliament', ...PROSE, 'Related stories:', 'Bridge to reopen', 'Timber is dear', 'Ministers meet'].join(
        '\n',
      ),
    );
    expect(bodyOf(page)).toEqual([...PROSE]);
  });

  test('a table within the article does not cut it in two', () => {
    const page = ofText(['How they voted', PROSE[0], PROSE[1], ...TABLE, PROSE[2], PROSE[3]].join('\n'));
    expect(bodyOf(page)).toEqual([PROSE[0], PROSE[1], ...TABLE, PROSE[2], PROSE[3]]);
  });

  test('teasers glued together never speak, however many', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, i) => `Ministers Meet For The Time No. ${i} In ArlandThe talks went on until midnight, and nobody said how.`,
    );
    const page = ofText(['Bridge to reopen', ...PROSE, 'Latest news', ...teasers].join('\n'));
    expect(bodyOf(page)).toEqual([...PROSE]);
  });

  test('an address written out in the article stays', () => {
    const page = ofHtml(
      `<div class="article-body"><h1>Bridge to reopen</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}<p><a href="https://a.example/b">https://a.example/b</a></p><p>${PROSE[0]} Again.</p></div>`,
    );
    expect(bodyOf(page)).toContain('https://a.example/b');
  });
});
