import { describe, expect, test } from 'vitest';
import { recorded } from '../../../src/record/derive.ts';
import { claims } from '../../../src/record/follow/claims.ts';
import { joinClaims } from '../../../src/record/follow/join-claims.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import type { ClaimLink } from '../../../src/types/claim.ts';
import { aReading, type Made, type Said } from '../../support/a-reading.ts';

const ALONE = { voice: (document: string): string => document };

const linksOf = (pages: readonly Made[], context = ALONE): ClaimLink[] =>
  linkAll(
    claims,
    pages.map((page) => {
      const reading = aReading(page);
      return { reading, statements: recorded(reading) };
    }),
    context,
  );

/** `how | claimant <- answerer | what is claimed`, in the order of weight. */
const told = (...pages: Made[]): string[] =>
  linksOf(pages).map(({ how, claim, answer }) => `${how} | ${claim.claimant} <- ${answer.speaker} | ${claim.words}`);

const NORLAND = { words: 'Norland', kind: 'state' as const, actor: 'state:NO' };
const JADE = { words: 'Jade', kind: 'state' as const, actor: 'state:JD' };
const denies: Said = { cue: 'denied', act: 'deny', speaker: 'person:wu', for: 'state:NO' };

describe('a claim and its answer on one page', () => {
  test('a denial that only points back', () => {
    const text = 'Jade accused Norland of cutting the cable. Wu denied it.';
    const accuses: Said = {
      cue: 'accused',
      content: 'Norland of cutting the cable',
      act: 'accuse',
      speaker: 'state:JD',
      for: 'state:JD',
    };
    const page = { text, mentions: [JADE, NORLAND], said: [accuses, { ...denies, content: 'it' }] };
    expect(told(page)).toEqual(['denial | state:JD <- person:wu | accused Norland of cutting the cable']);
    expect(told({ ...page, said: [accuses, { ...denies, content: 'it', for: 'state:XX' }] })).toEqual([]);
  });

  test('a report that the words beside it spell out; whose it is stands elsewhere on the page', () => {
    const text =
      'Wu dismissed a report last week that Norland asked Jade to move the summit. “The Harbour Post report is pure fiction,” Wu said.';
    const page: Made = {
      text,
      mentions: [NORLAND, JADE, { words: 'Harbour Post', kind: 'org', actor: 'org:harbour-post' }],
      said: [
        { ...denies, cue: 'dismissed', content: 'a report' },
        { ...denies, cue: 'said', content: '“The Harbour Post report is pure fiction,”', form: 'direct' },
      ],
    };
    const claim = 'Norland asked Jade to move the summit';
    expect(told(page).sort()).toEqual([
      `dismissal | org:harbour-post <- person:wu | ${claim}`,
      `dismissal | org:harbour-post <- person:wu | ${claim}`,
    ]);
    expect(joinClaims(linksOf([page]))).toHaveLength(1);
    const [link] = linksOf([page]);
    expect(link?.claim).toMatchObject({ hearsay: true, span: [text.indexOf(claim), text.indexOf(claim) + claim.length] });
  });

  test('what is said of the claim is no part of it', () => {
    const text = 'Wu called the Harbour Post report that Norland asked Jade to move the summit is ‘fake news’.';
    const said: Said = { ...denies, cue: 'called', content: text.slice(text.indexOf('the Harbour'), -1) };
    const mentions = [NORLAND, JADE, { words: 'Harbour Post', kind: 'org' as const, actor: 'org:harbour-post' }];
    expect(told({ text, mentions, said: [said] })).toEqual([
      'dismissal | org:harbour-post <- person:wu | Norland asked Jade to move the summit',
    ]);
  });

  test('a claim inside the words that turn it away; what the other side says to the opposite effect', () => {
    const text =
      'Wu said: “As for the Jade suggestion that the miners have Norland’s backing to strike, we are surprised.” Norland said the miners do not need its backing to strike.';
    const page: Made = {
      text,
      mentions: [JADE, NORLAND],
      said: [
        {
          cue: 'said',
          content: '“As for the Jade suggestion that the miners have Norland’s backing to strike, we are surprised.”',
          form: 'direct',
          speaker: 'person:wu',
          for: 'state:NO',
        },
        {
          cue: 'suggestion',
          content: 'that the miners have Norland’s backing to strike, we are surprised',
          speaker: 'state:JD',
          for: 'state:JD',
          via: ['person:wu'],
          within: 's1',
        },
      ],
    };
    expect(told(page)).toEqual(['rebuff | state:JD <- person:wu | the miners have Norland’s backing to strike']);
    const agreed = { ...page, said: page.said?.map((one, i) => (i === 0 ? { ...one, act: 'endorse' as const } : one)) ?? [] };
    expect(told(agreed)).toEqual([]);
  });

  test('a claim made without evidence', () => {
    const text = 'Jade said that Norland had moved tanks to the border. Jade gave no evidence for this allegation.';
    const said: Said[] = [
      { cue: 'said', content: 'that Norland had moved tanks to the border', speaker: 'state:JD', for: 'state:JD' },
      { cue: 'gave no evidence for', content: 'this allegation', act: 'withhold', speaker: 'state:JD', for: 'state:JD' },
    ];
    expect(told({ text, mentions: [JADE, NORLAND], said })).toEqual([
      'no-evidence | state:JD <- state:JD | Norland had moved tanks to the border',
    ]);
  });

  test('an accusation of spreading falsehoods goes with what the same side denies', () => {
    const text =
      'Jade said that Norland had moved tanks to the border. Norland denied it. Wu accused Jade of spreading false information about Norland.';
    const said: Said[] = [
      { cue: 'said', content: 'that Norland had moved tanks to the border', speaker: 'state:JD', for: 'state:JD' },
      { ...denies, content: 'it', speaker: 'state:NO' },
      { ...denies, cue: 'accused', content: 'Jade of spreading false information about Norland', act: 'accuse' },
    ];
    // The first place of a name counts; "Jade" of the accusation stands later.
    const accused = { words: 'Jade of', kind: 'state' as const, actor: 'state:JD' };
    const page = { text, mentions: [JADE, NORLAND, accused], said };
    expect(told(page)).toEqual([
      'denial | state:JD <- state:NO | Norland had moved tanks to the border',
      'accusation | state:JD <- person:wu | Norland had moved tanks to the border',
    ]);
    expect(told({ ...page, said: [said[0] as Said, said[2] as Said] })).toEqual([]);
  });

  const refused = 'Norland’s guards tortured the miner, Jade said. Norland denied the miner entry.';
  const tortured: Said = {
    cue: 'said',
    content: 'Norland’s guards tortured the miner',
    act: 'accuse',
    speaker: 'state:JD',
    for: 'state:JD',
  };

  test.each<[string, Made]>([
    [
      'what is refused to somebody is not called untrue',
      { text: refused, mentions: [NORLAND], said: [tortured, { ...denies, content: 'entry', speaker: 'state:NO' }] },
    ],
    [
      'other people',
      {
        text: 'Holm was ill in Jade harbour hospital, the paper said. Wu denied that Berg was ill in Jade harbour hospital.',
        mentions: [
          { words: 'Holm', actor: 'person:holm' },
          { words: 'Berg', actor: 'person:berg' },
        ],
        said: [
          { cue: 'said', content: 'Holm was ill in Jade harbour hospital', speaker: 'org:paper' },
          { ...denies, content: 'that Berg was ill in Jade harbour hospital' },
        ],
      },
    ],
    [
      'what is withheld from somebody',
      {
        text: 'Norland holds warm blankets back from the refugees, Jade said. Norland denied warm blankets to the refugees.',
        mentions: [NORLAND, JADE],
        said: [
          { ...tortured, content: 'Norland holds warm blankets back from the refugees' },
          { ...denies, content: 'warm blankets to the refugees' },
        ],
      },
    ],
    [
      'a claim that nobody makes',
      {
        text: 'Jade refused to say that Norland had moved tanks to the border. Norland denied it.',
        mentions: [JADE, NORLAND],
        said: [
          { cue: 'refused to say', content: 'that Norland had moved tanks to the border', act: 'withhold', speaker: 'state:JD' },
          {
            cue: 'say',
            content: 'that Norland had moved tanks to the border',
            speaker: 'state:JD',
            for: 'state:JD',
            within: 's1',
          },
          { ...denies, content: 'it', speaker: 'state:NO' },
        ],
      },
    ],
  ])('nothing: %s', (_name, page) => expect(told(page)).toEqual([]));
});

describe('a claim and its answer on two pages', () => {
  const day = (value: string) => ({ when: { value, certainty: 'stated' as const } });
  const claim = (value = '2022-03-02'): Made => ({
    source: 'a',
    text: 'Jade said that Norland shelled the dam near the frozen harbour.',
    mentions: [JADE, NORLAND],
    said: [
      {
        cue: 'said',
        content: 'that Norland shelled the dam near the frozen harbour',
        speaker: 'state:JD',
        for: 'state:JD',
        ...day(value),
      },
    ],
  });
  const denial = (content = 'that Norland had shelled the dam at the harbour', value = '2022-03-04'): Made => ({
    source: 'b',
    text: 'Wu denied that Norland had shelled the dam at the harbour. Norland closed the frozen dam, Wu said.',
    mentions: [NORLAND],
    said: [{ ...denies, content, ...day(value) }],
  });

  test('in the same telling words, soon after', () => {
    expect(told(claim(), denial())).toEqual(['denial | state:JD <- person:wu | Norland shelled the dam near the frozen harbour']);
  });

  test('given once, whatever number of keys the two share, in any order of pages', () => {
    const [there, back] = [linksOf([claim(), denial()]), linksOf([denial(), claim()])];
    expect(there).toHaveLength(1);
    expect(back).toEqual(there);
    expect(there[0]).toMatchObject({ basis: 'words', how: 'denial' });
  });

  test.each<[string, readonly Made[]]>([
    ['years later', [claim(), denial(undefined, '2024-03-04')]],
    ['before the claim', [claim('2022-06-02'), denial()]],
    ['of something else', [claim(), denial('Norland closed the frozen dam')]],
  ])('nothing: %s', (_name, pages) => expect(told(...pages)).toEqual([]));

  test('two wordings of one claim, answered by the same one within days, are one claim', () => {
    const again: Made = {
      source: 'c',
      text: 'Jade claimed that a dam by the frozen harbour was shelled by Norland’s navy. Wu denied it.',
      mentions: [JADE, NORLAND],
      said: [
        {
          cue: 'claimed',
          content: 'that a dam by the frozen harbour was shelled by Norland’s navy',
          speaker: 'state:JD',
          for: 'state:JD',
          ...day('2022-03-05'),
        },
        { ...denies, content: 'it', ...day('2022-03-05') },
      ],
    };
    expect(joinClaims(linksOf([claim(), denial(), again]))).toHaveLength(1);
  });

  test('copies of one text do not answer each other', () => {
    expect(linksOf([claim(), denial()], { voice: () => 'one' })).toEqual([]);
  });
});
