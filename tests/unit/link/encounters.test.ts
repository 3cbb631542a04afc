import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../src/record/compare/accounts.ts';
import { encounters } from '../../../src/record/link/encounters.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import { ALONE, linked, type MadePage } from './linked.ts';

const ANA = 'person:ana-orlova';
const BEN = 'person:ben-tarr';
const MONDAY = { value: '2021-05-03', certainty: 'stated' } as const;
const people = [
  { words: 'Orlova', actor: ANA },
  { words: 'Tarr', actor: BEN },
];
const written = { earliest: '2021-05-03', latest: '2021-05-03', reasons: [] };

/** What a page says was told at a call of Orlova and Tarr. */
const page = (source: string, text: string, more: Partial<MadePage> = {}) =>
  linked({ source, text, mentions: people, article: { written }, ...more });

const ARLAND = page(
  'arland',
  'Orlova told Tarr in a phone call on Monday that the harbour must stay open, the Arland ministry said.',
  {
    times: { 'on Monday': '2021-05-03' },
    said: [
      {
        cue: 'told',
        content: 'that the harbour must stay open',
        act: 'request',
        speaker: ANA,
        addressee: BEN,
        for: 'state:AR',
        via: ['org:ar-foreign-ministry'],
        when: MONDAY,
        venue: 'phone call',
      },
    ],
  },
);
const BORLAND = page(
  'borland',
  `Tarr and Orlova held a phone call on Monday.
Tarr warned that tariffs would follow, the Borland foreign ministry said.
Orlova asked that the harbour remain open, it said.`,
  {
    times: { 'on Monday': '2021-05-03' },
    mentions: [
      { words: 'Tarr', actor: BEN },
      { words: 'Orlova', actor: ANA },
    ],
    said: [
      {
        cue: 'warned',
        content: 'that tariffs would follow',
        act: 'warn',
        speaker: BEN,
        via: ['org:bo-foreign-ministry'],
        when: MONDAY,
      },
      {
        cue: 'asked',
        content: 'that the harbour remain open',
        act: 'desire',
        speaker: ANA,
        via: ['org:bo-foreign-ministry'],
        when: MONDAY,
      },
    ],
  },
);

describe('one call on two pages', () => {
  const [call, ...rest] = linkAll(encounters, [BORLAND, ARLAND], ALONE);
  test('is one encounter with the account of either side', () => {
    expect(rest).toEqual([]);
    expect(call).toMatchObject({ what: 'call', parties: [ANA, BEN], voices: 2, copies: 0, day: 18_750 });
    expect(call?.accounts.map(({ reporter, sort }) => [reporter, sort]).sort()).toEqual([
      ['org:ar-foreign-ministry', 'readout'],
      ['org:bo-foreign-ministry', 'readout'],
    ]);
  });
  test('each telling opens at its sentence', () => {
    const [told] = call?.told.filter(({ document }) => document === BORLAND.reading.document.id) ?? [];
    expect(BORLAND.reading.document.text.slice(...(told?.span ?? [0, 0]))).toBe('Tarr and Orlova held a phone call on Monday.');
  });
  test('the order of arrival does not show', () => {
    expect(linkAll(encounters, [ARLAND, BORLAND], ALONE)).toEqual([call]);
  });
  test('copies are one account and are counted', () => {
    const copy = page('copy', ARLAND.reading.document.text, {
      times: { 'on Monday': '2021-05-03' },
      said: [
        {
          cue: 'told',
          content: 'that the harbour must stay open',
          speaker: ANA,
          addressee: BEN,
          via: ['org:ar-foreign-ministry'],
          when: MONDAY,
          venue: 'phone call',
        },
      ],
    });
    const [one] = linkAll(encounters, [ARLAND, copy], { voice: () => 'one' });
    expect(one?.accounts).toHaveLength(1);
    expect(one).toMatchObject({ voices: 1, copies: 1 });
  });
});

describe('accounts on one page', () => {
  test('two reporters are two accounts; what names neither is the page’s own', () => {
    const [call] = linkAll(
      encounters,
      [
        page(
          'both',
          `Orlova told Tarr in a phone call that the harbour stays open, the Arland Times reported.
Tarr named his price, the Tarrhouse ministry said in its account of the conversation.
Orlova hoped for rain.`,
          {
            said: [
              {
                cue: 'told',
                content: 'that the harbour stays open',
                speaker: ANA,
                addressee: BEN,
                via: ['org:arland-times'],
                when: MONDAY,
                venue: 'phone call',
              },
              { cue: 'named', content: 'his price', speaker: BEN, via: ['org:bo-foreign-ministry'], when: MONDAY },
              { cue: 'hoped for', content: 'rain', speaker: ANA, when: MONDAY },
            ],
            article: { written, outlet: 'org:harbour-post' },
          },
        ),
      ],
      ALONE,
    );
    expect(call?.accounts.map(({ reporter, said }) => [reporter, said.map(({ words }) => words)])).toEqual([
      ['org:arland-times', ['that the harbour stays open']],
      ['org:bo-foreign-ministry', ['his price']],
      ['org:harbour-post', ['rain']],
    ]);
  });

  test('what a reporter goes on to quote is part of its account', () => {
    const [call] = linkAll(
      encounters,
      [
        page(
          'goes on',
          'Orlova told Tarr in a phone call that she “will wait,” according to the Tarrhouse ministry. “The harbour stays open to all.”',
          {
            said: [
              {
                cue: 'according to',
                content: ['Orlova told Tarr in a phone call that she “will wait,”', '“The harbour stays open to all.”'],
                speaker: 'org:bo-foreign-ministry',
                when: MONDAY,
              },
              {
                cue: 'told',
                content: 'that she “will wait,”',
                speaker: ANA,
                addressee: BEN,
                via: ['org:bo-foreign-ministry'],
                when: MONDAY,
                venue: 'phone call',
                within: 's1',
              },
            ],
          },
        ),
      ],
      ALONE,
    );
    expect(call?.accounts.map(({ reporter, said }) => [reporter, said.map(({ words }) => words)])).toEqual([
      ['org:bo-foreign-ministry', ['that she “will wait,”', '“The harbour stays open to all.”']],
    ]);
  });

  test('the ministry that speaks at the end of the sentence reports it', () => {
    const [call] = linkAll(
      encounters,
      [
        page('end', 'Orlova told Tarr in a phone call that she will wait, the Arland ministry said in its readout.', {
          said: [
            { cue: 'told', content: 'that she will wait', speaker: ANA, addressee: BEN, when: MONDAY, venue: 'phone call' },
            { cue: 'said in', content: 'its readout', speaker: 'org:ar-foreign-ministry', when: MONDAY },
          ],
        }),
      ],
      ALONE,
    );
    expect(call?.accounts.map(({ reporter }) => reporter)).toEqual(['org:ar-foreign-ministry']);
  });

  test('a headline is no account, whoever it seems to name', () => {
    const [call] = linkAll(
      encounters,
      [
        page('headline', `Orlova tells Tarr harbour is open, urges League\n${ARLAND.reading.document.text}`, {
          times: { 'on Monday': '2021-05-03' },
          said: [
            {
              cue: 'tells',
              content: 'harbour is open',
              origin: 'headline',
              speaker: ANA,
              addressee: BEN,
              via: ['org:league'],
              when: MONDAY,
            },
            {
              cue: 'told',
              content: 'that the harbour must stay open',
              speaker: ANA,
              addressee: BEN,
              via: ['org:ar-foreign-ministry'],
              when: MONDAY,
              venue: 'phone call',
            },
          ],
        }),
      ],
      ALONE,
    );
    expect(call?.accounts.map(({ reporter }) => reporter)).toEqual(['org:ar-foreign-ministry']);
  });
});

describe('tellings that differ', () => {
  test('before a thing on one page, during it on another', () => {
    const mentions = people;
    const one = page('one', 'Orlova met Tarr on 3 May, hours before the Harbour Fair.', {
      mentions,
      times: { '3 May': '2021-05-03' },
    });
    const other = page('other', 'Tarr and Orlova met in Arlen during the Harbour Fair on 3 May.', {
      mentions,
      times: { 'on 3 May': '2021-05-03' },
    });
    const [met] = linkAll(encounters, [one, other], ALONE);
    expect(met?.disagreements.map(({ shift }) => shift)).toEqual([expect.objectContaining({ kind: 'order' })]);
  });
  test('near miss: before one thing and during another is no contradiction', () => {
    const one = page('one', 'Orlova met Tarr on 3 May, hours before the Harbour Fair.', { times: { '3 May': '2021-05-03' } });
    const other = page('other', 'Orlova and Tarr met in Arlen during the Spring Regatta on 3 May.', {
      times: { 'on 3 May': '2021-05-03' },
    });
    expect(linkAll(encounters, [one, other], ALONE)[0]?.disagreements).toEqual([]);
  });
});

describe('when they met', () => {
  const met = (text: string, times: Record<string, string>, extra: Partial<MadePage> = {}) =>
    linkAll(encounters, [page('page', text, { times, article: {}, ...extra })], ALONE).map(({ what, from, until }) => [
      what,
      from,
      until,
    ]);
  test('a page that knows the month only joins the day that another knows', () => {
    const month = page('month', 'Orlova and Tarr met in May.', { times: { 'in May': '2021-05' }, article: {} });
    const day = page('day', 'Orlova met Tarr on 3 May.', { times: { '3 May': '2021-05-03' }, article: {} });
    const links = linkAll(encounters, [month, day], ALONE);
    expect(links).toMatchObject([{ from: 18_750, until: 18_750, voices: 2 }]);
  });
  test('their meeting is of the day of the meeting, and so is what they sign there', () => {
    const text = 'Orlova met Tarr on 3 May.\nDuring their meeting, Orlova and Tarr signed a fishing agreement.';
    expect(met(text, { '3 May': '2021-05-03' })).toEqual(
      expect.arrayContaining([
        ['meeting', 18_750, 18_750],
        ['joint-statement', 18_750, 18_750],
      ]),
    );
  });
  test.each([
    [
      'the meeting is the one told of, whoever speaks after it',
      'Orlova met Tarr on 3 May.\nTarr slept, Quill said after the meeting.',
    ],
    ['Monday’s meeting with one is the speaker’s', 'Orlova said that all went well during a long meeting with Tarr on 3 May.'],
  ])('%s', (_, text) => {
    const content = 'that all went well during a long meeting with Tarr on 3 May';
    const document = page('who', text, {
      times: { '3 May': '2021-05-03' },
      article: {},
      said: text.includes(content) ? [{ source: 'Orlova', cue: 'said', content, speaker: ANA }] : [],
      mentions: [...people, { words: 'Quill', actor: 'person:quill' }],
    });
    expect(linkAll(encounters, [document], ALONE).map(({ parties }) => parties)).toEqual([[ANA, BEN]]);
  });
  test('near miss: who only tells of talks took no part', () => {
    const text = 'The ministers held talks with Tarr on 3 May, Orlova said.';
    const said = [{ source: 'Orlova', cue: 'said', content: 'The ministers held talks with Tarr on 3 May', speaker: ANA }];
    expect(met(text, { '3 May': '2021-05-03' }, { said })).toEqual([]);
  });
  test.each([
    [
      'a time that only bounds it',
      'It was the first call between Orlova and Tarr since the storm of 3 May.',
      { '3 May': '2021-05-03' },
    ],
    ['his call: whose?', 'Orlova recalled his call with Tarr on 3 May.', { '3 May': '2021-05-03' }],
    ['with others', 'Orlova spoke on 3 May after a meeting with members who back Tarr.', { '3 May': '2021-05-03' }],
    ['one of many', 'Orlova went to every meeting that Tarr held on 3 May.', { '3 May': '2021-05-03' }],
    ['a house of that name', 'The Met sued Orlova and Tarr on 3 May.', { '3 May': '2021-05-03' }],
    ['what did not take place', 'Orlova and Tarr did not meet on 3 May.', { '3 May': '2021-05-03' }],
    ['one person', 'Orlova took part in talks on 3 May.', { '3 May': '2021-05-03' }],
    ['a call for something', 'Orlova and Tarr joined the call for peace of 3 May.', { '3 May': '2021-05-03' }],
    ['no day at all', 'Orlova and Tarr once met.', {}],
  ])('near miss: %s', (_, text, times) => {
    expect(met(text, times)).toEqual([]);
  });
});

describe('one who speaks to many', () => {
  const said = (venue: string | null, words: string) => ({ cue: 'said', content: words, speaker: ANA, when: MONDAY, venue });
  test('a briefing holds what its speaker says that day', () => {
    const links = linkAll(
      encounters,
      [
        page('briefing', 'Orlova said at a press briefing that the harbour is open. The fees stay, she said.', {
          said: [said('press briefing', 'that the harbour is open'), said(null, 'The fees stay')],
        }),
      ],
      ALONE,
    );
    expect(links).toMatchObject([{ what: 'briefing', parties: [ANA], accounts: [{ said: [{}, {}] }] }]);
  });
  test('a vote is of the body, whoever explains theirs', () => {
    const text = 'Arland abstained in the vote of the League Council.\nBorland, too, abstained in the League Council.';
    const document = linked({
      source: 'vote',
      text,
      mentions: [{ words: 'League Council', actor: 'org:league-council', kind: 'org' }],
      said: [
        { cue: 'abstained in', content: 'the vote of the League Council', speaker: 'state:AR', when: MONDAY, venue: 'un vote' },
        { cue: ', too, abstained in', content: 'the League Council.', speaker: 'state:BO', when: MONDAY, venue: 'un vote' },
      ],
    });
    expect(linkAll(encounters, [document], ALONE)).toMatchObject([
      { what: 'vote', parties: ['org:league-council'], accounts: [{ said: [{}, {}] }] },
    ]);
  });
  test('near miss: two venues a day part nothing that names none', () => {
    const text =
      'Orlova said at a press briefing that the harbour is open. In an interview she said no. The fees stay, she said.';
    const links = linkAll(
      encounters,
      [
        page('two', text, {
          said: [said('press briefing', 'that the harbour is open'), said('interview', 'no'), said(null, 'The fees stay')],
        }),
      ],
      ALONE,
    );
    expect(links).toEqual([]);
  });
});

describe('accounts side by side', () => {
  const account = (...words: string[]) => {
    const document = linked({
      source: words.join(),
      text: words.join('\n'),
      said: words.map((content) => ({ content, speaker: ANA })),
    });
    const [first] = linkAll(encounters, [], ALONE);
    expect(first).toBeUndefined();
    return document.statements.map(({ id, content, ...rest }) => ({
      ...rest,
      statement: id,
      span: content[0] ?? ([0, 0] as const),
    }));
  };
  const told = (rows: ReturnType<typeof compareAccounts>) => rows.map(({ cells }) => cells.map((cell) => cell?.words ?? null));

  test('what both say, what only one says', () => {
    const rows = compareAccounts([
      account('the harbour must stay open to trade', 'fees are a matter for Arland'),
      account('tariffs may follow soon', 'the harbour should stay open for trade'),
    ]);
    expect(told(rows)).toEqual([
      ['the harbour must stay open to trade', 'the harbour should stay open for trade'],
      ['fees are a matter for Arland', null],
      [null, 'tariffs may follow soon'],
    ]);
    expect(rows[0]?.differences).toEqual([
      { field: 'words', between: [0, 1], shifts: [{ kind: 'firmness', first: 'must', second: 'should' }] },
    ]);
  });
  test('order: told the other way round', () => {
    const rows = compareAccounts([
      account('the harbour stays open to trade', 'grain prices must fall'),
      account('grain prices should fall', 'the harbour stays open for all trade'),
    ]);
    expect(rows.flatMap(({ differences }) => differences.map(({ field }) => field))).toContain('order');
  });
  test('near miss: the same countries are not the same thing', () => {
    const rows = compareAccounts([
      account('support for Arland and Borland is firm'),
      account('talks of Arland and Borland go on'),
    ]);
    expect(told(rows)).toHaveLength(2);
  });
});
