import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMULATIONS_MODULE, formulationsModule } from '../../../scripts/lexicons/formulations.ts';
import { rarity } from '../../../src/lang/common-stems.ts';
import { searchWords } from '../../../src/lang/search-words.ts';
import { stem } from '../../../src/lang/stem.ts';
import { recorded } from '../../../src/record/derive.ts';
import { formsAt, formTable, type TextWord } from '../../../src/record/follow/formulation-forms.ts';
import { formulations } from '../../../src/record/follow/formulations.ts';
import { joinFormulations, recurs } from '../../../src/record/follow/join-formulations.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import type { FormulationLink, FormulationUse } from '../../../src/types/formulation.ts';
import { aReading, type Made, type Said } from '../../support/a-reading.ts';

const ALONE = { voice: (document: string): string => document };

test('the module holds what lexicons/formulations.tsv holds: node scripts/lexicons/formulations.ts', () => {
  expect(readFileSync(FORMULATIONS_MODULE, 'utf8')).toBe(formulationsModule());
});

describe('the notation of forms', () => {
  const wordsOf = (text: string): TextWord[] => {
    const words = searchWords(text);
    return words.map(({ word, start, end }, i) => {
      const before = words[i - 1];
      const joined = before !== undefined && !/[.!?]\s/.test(text.slice(before.end, start));
      return { word, stem: stem(word), start, end, landUntil: word === 'norland' ? i + 1 : 0, joined };
    });
  };
  const found = (form: string, text: string): string[] => {
    const table = formTable(`one | One | known |  | ${form}`);
    const words = wordsOf(text);
    return words.flatMap((_, at) =>
      formsAt(table, words, at).map(({ first, last }) => text.slice(words[first]?.start, words[last - 1]?.end)),
    );
  };

  test.each<[string, string, string[]]>([
    ['red ~line', 'No Red Lines, they said, and one red line.', ['Red Lines', 'red line']],
    ['red line', 'Red lines', []],
    ['calm|cool heads', 'Cool heads and calm heads', ['Cool heads', 'calm heads']],
    ['hard red? line', 'a hard line, a hard red line', ['hard line', 'hard red line']],
    ['~add … ~fuel … fire', 'adding more fuel to the fire', ['adding more fuel to the fire']],
    ['~add … ~fuel … fire', 'adding one two three four five fuel to the fire', []],
    ['~add … ~fuel … fire', 'adding. Fuel to the fire', []],
    ['war in {land}', 'the war in Norland and the war in winter', ['war in Norland']],
    ['{land} s? crisis', 'Norland’s crisis', ['Norland’s crisis']],
  ])('%s in “%s”: %j', (form, text, wanted) => expect(found(form, text)).toEqual(wanted));
});

const linksOf = (...pages: Made[]): FormulationLink[] =>
  linkAll(
    formulations,
    pages.map((page) => {
      const reading = aReading(page);
      return { reading, statements: recorded(reading) };
    }),
    ALONE,
  );
const usesOf = (id: string, ...pages: Made[]): FormulationUse[] =>
  linksOf(...pages)
    .filter(({ formulation }) => formulation === id)
    .flatMap(({ uses }) => uses);

describe('uses on a page', () => {
  const text = 'Wu warned against “a Cold War mentality”. Li said Wu had spoken of a cold war mindset. A zero-sum game began.';
  const page: Made = {
    text,
    said: [
      { cue: 'warned', content: 'against “a Cold War mentality”', form: 'mixed', speaker: 'person:wu', for: 'state:JD' },
      { cue: 'said', content: 'Wu had spoken of a cold war mindset', speaker: 'person:li', for: 'state:NO' },
      {
        cue: 'spoken of',
        content: 'a cold war mindset',
        speaker: 'person:wu',
        for: 'state:JD',
        via: ['person:li'],
        within: 's2',
      },
    ],
  };

  test('whose words, in whose voice, in quotation marks or not, and where', () => {
    expect(usesOf('cold-war-mentality', page)).toMatchObject([
      {
        speaker: 'person:wu',
        voice: 'own',
        verbatim: true,
        words: 'Cold War mentality',
        span: [text.indexOf('Cold'), text.indexOf('”')],
      },
      { speaker: 'person:wu', voice: 'quoting', verbatim: false, via: ['person:li'], words: 'cold war mindset' },
      { speaker: null, statement: null, voice: 'page', words: 'zero-sum game' },
    ]);
  });

  test('what one thing is called: a side’s own word only inside quotation marks, else the page’s', () => {
    const war: Made = {
      text: 'Norland’s invasion of Jade went on. Wu said “the Jade issue” was complex. Li said the war in Jade must end.',
      mentions: [
        { words: 'Norland', kind: 'state', actor: 'state:NO' },
        { words: 'Jade', kind: 'state', actor: 'state:JD' },
      ],
      said: [
        { cue: 'said', content: '“the Jade issue” was complex', form: 'mixed', speaker: 'person:wu' },
        { cue: 'must', content: 'the war in Jade must end', speaker: 'person:li' },
      ],
    };
    expect(usesOf('war:JD', war).map(({ variant, speaker, voice }) => [variant, speaker, voice])).toEqual([
      ['invasion', null, 'page'],
      ['issue', 'person:wu', 'own'],
      ['war', null, 'page'],
    ]);
  });

  test.each([
    ['an attack that is no war', 'Thieves made an attack on Jade with stickers.'],
    ['whose war it is, not where', 'Jade’s war chest grew.'],
  ])('nothing is named: %s', (_name, told) => {
    const mentions = [{ words: 'Jade', kind: 'state' as const, actor: 'state:JD' }];
    expect(usesOf('war:JD', { text: told, mentions, said: [] })).toEqual([]);
  });

  test('to oppose sanctions is to speak of them while rejecting something', () => {
    const sanctions = (act: Said['act'], content: string): string[] =>
      usesOf('sanctions-opposition', {
        text: 'Wu called the new sanctions on Jade unjust. Li welcomed the day.',
        said: [{ cue: 'called', content, ...(act === undefined ? {} : { act }), speaker: 'person:wu' }],
      }).map(({ words }) => words);
    expect(sanctions('reject', 'the new sanctions on Jade unjust')).toEqual(['the new sanctions on Jade unjust']);
    expect(sanctions('assert', 'the new sanctions on Jade unjust')).toEqual([]);
    expect(sanctions('reject', 'the day')).toEqual([]);
  });

  test('a silence is one only of who keeps it', () => {
    const silent: Made = {
      text: 'Jade refused to call the raid an invasion. Norland did call the raid an invasion.',
      said: [
        { cue: 'refused', content: 'to call the raid an invasion', act: 'withhold', speaker: 'state:JD' },
        { cue: 'did call', content: 'the raid an invasion', act: 'accuse', speaker: 'state:NO' },
      ],
    };
    expect(usesOf('refuse-to-call-invasion', silent).map(({ speaker, words }) => [speaker, words])).toEqual([
      ['state:JD', 'refused to call the raid an invasion'],
    ]);
  });
});

describe('months and pages together', () => {
  const on = (source: string, day: string, speaker: string): Made => ({
    source,
    text: 'Wu warned against “a Cold War mentality”.',
    said: [
      {
        cue: 'warned',
        content: 'against “a Cold War mentality”',
        form: 'mixed',
        speaker,
        when: { value: day, certainty: 'stated' },
      },
    ],
  });

  test('one link a month, joined in the order of days', () => {
    const links = linksOf(
      on('c', '2022-04-05', 'person:li'),
      on('a', '2022-02-24', 'person:wu'),
      on('b', '2022-02-25', 'person:li'),
    );
    expect(links.map(({ period, uses }) => [period, uses.length]).sort()).toEqual([
      ['2022-02', 2],
      ['2022-04', 1],
    ]);
    const [joined, ...rest] = joinFormulations(links);
    expect(rest).toEqual([]);
    expect(joined?.uses.map(({ speaker }) => speaker)).toEqual(['person:wu', 'person:li', 'person:li']);
  });

  test('what stands on one page, or on copies of it, does not recur', () => {
    const [one] = joinFormulations(linksOf(on('a', '2022-02-24', 'person:wu')));
    const [two] = joinFormulations(linksOf(on('a', '2022-02-24', 'person:wu'), on('b', '2022-02-24', 'person:wu')));
    expect([one, two].map((link) => link !== undefined && recurs(link, ALONE.voice))).toEqual([false, true]);
    expect(two !== undefined && recurs(two, () => 'one voice')).toBe(false);
  });
});

test('a common word tells nothing, an unknown one most', () => {
  expect(rarity('the')).toBe(0);
  expect(rarity('zugzwang')).toBe(1);
  expect(rarity('said')).toBeLessThan(rarity('sanction'));
});
