import { describe, expect, test } from 'vitest';
import { firstFindings } from '../../../src/record/first-findings.ts';
import { needsYou } from '../../../src/record/needs-you.ts';
import { aReading, type Made, type Said } from '../../support/a-reading.ts';

const day = (value: string) => ({ when: { value, certainty: 'stated' as const } });
const kinds = (...pages: Made[]): string[] => firstFindings(pages.map(aReading)).map((finding) => finding.kind);

const call = (source: string, text: string, said: Partial<Said>): Made => ({
  source,
  text,
  said: [
    {
      cue: 'told',
      speaker: 'person:ada-berg',
      addressee: 'person:li-bo',
      venue: 'phone call',
      via: [`org:${source}`],
      ...day('2022-06-15'),
      ...said,
    },
  ],
});

describe('two accounts of one call', () => {
  const theirs = call('norpress', 'Berg told Li that trade would grow.', { content: 'that trade would grow' });
  const ours = call('jadenews', 'Li told Berg that borders stay shut.', {
    speaker: 'person:li-bo',
    addressee: 'person:ada-berg',
  });

  test('the same two people on one day, told by two reporters', () => {
    const [finding] = firstFindings([aReading(theirs), aReading(ours)]);
    expect(finding).toMatchObject({
      kind: 'two-accounts',
      title: 'two accounts of one call',
      about: ['person:ada-berg', 'person:li-bo'],
      subject: '2022-06-15',
      between: 'beside',
      evidence: [{ source: 'norpress' }, { source: 'jadenews' }],
    });
  });

  test('the order of the pages never shows', () => {
    expect(firstFindings([aReading(ours), aReading(theirs)])).toEqual(firstFindings([aReading(theirs), aReading(ours)]));
  });

  test.each<[string, Partial<Said>]>([
    ['another day', day('2022-06-17')],
    ['another partner', { speaker: 'person:li-bo', addressee: 'person:jan-holm' }],
    ['the same reporter', { via: ['org:norpress'] }],
    ['a day that is only a month', day('2022-06')],
    ['one of them alone, at a press briefing', { addressee: null, venue: 'press briefing' }],
  ])('not with %s', (_name, said) => expect(kinds(theirs, call('jadenews', 'Li told Berg no.', said))).toEqual([]));

  test('the neighbouring day is the other side of the date line', () => {
    expect(kinds(theirs, call('jadenews', 'Li told Berg no.', day('2022-06-16')))).toEqual(['two-accounts']);
  });
});

describe('claim and denial', () => {
  const text =
    'Norland asked Jade to delay the naval exercise, officials said. Wu said that Norland asking Jade to delay an exercise is a fiction. Holm spoke of harvests.';
  const claim: Said = { cue: 'said', content: 'Norland asked Jade to delay the naval exercise', speaker: 'unnamed:officials' };
  const denial: Said = {
    cue: 'said',
    content: 'that Norland asking Jade to delay an exercise is a fiction',
    speaker: 'person:wu',
    for: 'state:NO',
    act: 'deny',
  };

  test('somebody else’s claim that shares the denial’s rare words', () => {
    expect(firstFindings([aReading({ text, said: [claim, denial] })])).toMatchObject([
      {
        kind: 'claim-and-denial',
        parties: ['unnamed:officials', 'person:wu'],
        evidence: [{ start: 0 }, { start: text.indexOf('that Norland') }],
      },
    ]);
  });

  test.each<[string, Said, Said]>([
    ['one’s own words', { ...claim, speaker: 'person:wu' }, denial],
    ['the words of one’s own side', { ...claim, for: 'state:NO' }, denial],
    ['something else', { ...claim, content: 'of harvests' }, denial],
    ['another denial', { ...claim, act: 'deny', speaker: null }, denial],
    ['what is itself negated', { ...claim, factuality: 'negated' }, denial],
    ['what reports the denial', { ...claim, content: text.slice(text.indexOf('Wu said'), text.indexOf(' Holm')) }, denial],
    ['a plain statement', claim, { ...denial, act: 'assert' }],
  ])('not %s', (_name, one, other) => expect(kinds({ text, said: [one, other] })).toEqual([]));

  test('not what reports the denier’s own words', () => {
    const inner: Said = { cue: 'asking', content: 'Jade to delay', speaker: 'person:wu', within: 's1' };
    expect(kinds({ text, said: [claim, denial, inner] })).toEqual([]);
  });

  const short = 'Li accused Norland of theft. Holm spoke of harvests. Norland denied the charge. Norland denied it.';
  const theft: Said = { cue: 'accused', content: 'Norland of theft', act: 'accuse', speaker: 'person:li' };
  const own: Said = { cue: 'spoke', content: 'of harvests', speaker: 'person:holm', for: 'state:NO' };
  const denies = (content: string): Said => ({ cue: 'denied', content, act: 'deny', speaker: 'state:NO', for: 'state:NO' });

  test('a denial that only points goes to the nearest claim of another side before it', () => {
    const mentions = [{ words: 'Norland', kind: 'state' as const, actor: 'state:NO' }];
    expect(firstFindings([aReading({ text: short, mentions, said: [theft, own, denies('the charge')] })])).toMatchObject([
      { subject: 'accused Norland of theft', parties: ['person:li', 'state:NO'] },
    ]);
    expect(kinds({ text: short, said: [theft, own, denies('it')] })).toEqual([]);
  });
});

describe('no claim', () => {
  const text = 'The paper named Nordish officials in Oslo. Berg denied that Nordish officials in Oslo agreed.';
  const denial: Said = {
    cue: 'denied',
    content: 'that Nordish officials in Oslo agreed',
    act: 'deny',
    speaker: 'person:ada-berg',
    for: 'state:NO',
  };

  test('two words that say nothing', () => {
    const names: Said = { cue: 'named', content: 'Nordish officials', speaker: 'org:paper' };
    const says: Said = { cue: 'named', content: 'Nordish officials in Oslo', speaker: 'org:paper' };
    expect(kinds({ text, said: [names, denial] })).toEqual([]);
    expect(kinds({ text, said: [says, denial] })).toEqual(['claim-and-denial']);
  });

  test('what nobody claims but the denier’s own side reports', () => {
    const reported: Said = { cue: 'named', content: 'Nordish officials in Oslo', speaker: null, via: ['state:NO'] };
    expect(kinds({ text, said: [reported, denial] })).toEqual([]);
  });
});

describe('same words, two speakers', () => {
  const wu: Said = {
    cue: 'spoke',
    content: 'of “a frozen lake mentality”',
    form: 'mixed',
    speaker: 'person:wu',
    ...day('2022-02-24'),
  };
  const li: Said = {
    cue: 'said',
    content: '“the frozen lake mentality must go”',
    form: 'direct',
    speaker: 'person:li',
    ...day('2022-01-10'),
  };
  const wuPage = (said: Said): Made => ({ source: 'a', text: 'Wu spoke of “a frozen lake mentality” in Oslo.', said: [said] });
  const liPage = (said: Said): Made => ({ source: 'b', text: 'Li said “the frozen lake mentality must go”.', said: [said] });

  test('the longest phrase both used, first use first', () => {
    expect(firstFindings([wuPage(wu), liPage(li)].map(aReading))).toMatchObject([
      {
        kind: 'same-words',
        subject: 'frozen lake mentality',
        parties: ['person:li', 'person:wu'],
        between: 'later',
        evidence: [
          { source: 'b', start: 13, end: 34 },
          { source: 'a', start: 15, end: 36 },
        ],
      },
    ]);
  });

  test('without days nobody was first', () => {
    const [finding] = firstFindings([wuPage({ ...wu, when: null }), liPage({ ...li, when: null })].map(aReading));
    expect(finding).toMatchObject({ kind: 'same-words', between: 'and' });
  });

  test.each<[string, Said, Said]>([
    ['words that are reported, not quoted', wu, { ...li, form: 'indirect' }],
    ['words outside the quotation marks', { ...wu, content: 'a frozen lake mentality' }, li],
    ['a speaker nobody knows', wu, { ...li, speaker: null }],
    ['a headline’s repetition', wu, { ...li, repeats: 's1' }],
  ])('not %s', (_name, one, other) => expect(kinds(wuPage(one), liPage(other))).toEqual([]));

  test('not on one page alone', () => {
    const text = 'Wu spoke of “a frozen lake mentality” in Oslo. Li said “the frozen lake mentality must go”.';
    expect(kinds({ text, said: [wu, li] })).toEqual([]);
  });

  test('not a name', () => {
    const said = [{ cue: 'said', content: '“the Northern Lakes Charter”', form: 'direct' as const }];
    const page = (source: string, speaker: string): Made => ({
      source,
      text: 'Somebody said “the Northern Lakes Charter”.',
      said: said.map((one) => ({ ...one, speaker })),
    });
    expect(kinds(page('a', 'person:a'), page('b', 'person:b'))).toEqual([]);
  });
});

test('ambiguous names are counted over all pages; resolved and unknown ones are not', () => {
  const wang = { words: 'Wang', candidates: ['person:wang-yi', 'person:wang-wenbin'] };
  const pages = [
    { source: 'a', text: 'Wang left.', mentions: [wang] },
    { source: 'b', text: 'Wang and Li met Wu.', mentions: [wang, { words: 'Li', actor: 'person:li' }, { words: 'Wu' }] },
  ];
  expect(firstFindings(pages.map(aReading))).toMatchObject([
    {
      kind: 'ambiguous-name',
      subject: 'Wang',
      parties: ['person:wang-wenbin', 'person:wang-yi'],
      evidence: [
        { source: 'a', start: 0, end: 4 },
        { source: 'b', start: 0, end: 4 },
      ],
    },
  ]);
});

test.each<[string, Said, boolean]>([
  ['sure and resolved', { speaker: 'person:wu', confidence: 0.9 }, false],
  ['sure, though nobody is named', { confidence: 0.9 }, false],
  ['ambiguous', { candidates: ['person:a', 'person:b'], confidence: 0.9 }, true],
  ['unsure', { speaker: 'person:wu', confidence: 0.4 }, true],
])('%s: needs you is %s', (_name, said, needs) => {
  const [statement] = aReading({ text: 'Wu said no.', said: [{ cue: 'said', ...said }] }).statements;
  expect(statement !== undefined && needsYou(statement)).toBe(needs);
});
