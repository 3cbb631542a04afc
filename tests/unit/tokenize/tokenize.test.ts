import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/document/3-sentences/tokenize.ts';
import { growth } from '../../support/cost.ts';

const words = (text: string): string[] => {
  const { starts, ends } = tokenize(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};

/** Each text with its words; a bar between them. */
const CASES: readonly (readonly [what: string, text: string, words: string])[] = [
  ['clitics', 'Kiev’s envoy didn’t say who’d go.', 'Kiev|’s|envoy|did|n’t|say|who|’d|go|.'],
  ['straight clitics', "they've said it's Omar's", "they|'ve|said|it|'s|Omar|'s"],
  ['names with an apostrophe stay whole', 'O’Brien met the Shi’ite cleric in Xi’an', 'O’Brien|met|the|Shi’ite|cleric|in|Xi’an'],
  ['plural possessive', 'both sides’ aims', 'both|sides|’|aims'],
  ['fused words', 'They cannot and wanna', 'They|can|not|and|wan|na'],
  ['not fused', 'a cannoneer’s day', 'a|cannoneer|’s|day'],
  ['hyphens split', 'state-run, Moscow-backed, 15-year', 'state|-|run|,|Moscow|-|backed|,|15|-|year'],
  ['prefixes stay', 'non-alignment, anti-Western, ex-envoy', 'non-alignment|,|anti-Western|,|ex-envoy'],
  ['a word that only looks like a prefix', 'Rebecca re- reads', 'Rebecca|re|-|reads'],
  ['abbreviations', 'Mr. Li met Gen. Shaw and the U.S. envoy', 'Mr.|Li|met|Gen.|Shaw|and|the|U.S.|envoy'],
  ['an ordinary word and its stop', 'He met the general. No.', 'He|met|the|general|.|No|.'],
  ['counters before a number', 'No. 5 of Sept. 11', 'No.|5|of|Sept.|11'],
  ['initials', 'J. R. Olsen', 'J.|R.|Olsen'],
  ['I is a word at the end', 'So did I.', 'So|did|I|.'],
  ['numbers', '1,250.5 at 12:30, 24/7, 3rd, 1990s', '1,250.5|at|12:30|,|24/7|,|3rd|,|1990s'],
  ['money and units', 'US$5bn or €3.2m, 7% at 5pm', 'US$|5|bn|or|€|3.2|m|,|7|%|at|5|pm'],
  ['letters after a number that are no unit', 'the 5G and 4x4', 'the|5G|and|4x4'],
  ['days and telephone numbers', '2022-02-24, 555-0199', '2022-02-24|,|555-0199'],
  ['ranges split', '2013-2017', '2013|-|2017'],
  ['quotes', '“Yes,” she said; ‘no’', '“|Yes|,|”|she|said|;|‘|no|’'],
  ['dashes and dots', 'Well... no -- never — “…”', 'Well|...|no|--|never|—|“|…|”'],
  [
    'addresses',
    'see https://example.org/a?b=1, or mail a.b@example.com.',
    'see|https://example.org/a?b=1|,|or|mail|a.b@example.com|.',
  ],
  ['handles and tags', '@MFA_China wrote #peace', '@MFA_China|wrote|#peace'],
  ['no space after a stop', 'It ended.Then rain', 'It|ended|.|Then|rain'],
  ['and so on', 'AT&T and/or B&B', 'AT&T|and|/|or|B&B'],
  ['words of other alphabets', 'Мир, naïve café', 'Мир|,|naïve|café'],
  ['nothing', ' \u200b\n ', ''],
];

describe('tokenize', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  test('straight and curly marks give the same words', () => {
    for (const [, text] of CASES) {
      const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      expect(tokenize(straight)).toEqual(tokenize(text));
    }
  });

  test('words are in order, apart, and leave only white space between', () => {
    const text = CASES.map(([, one]) => one).join(' 🇺🇳👍🏽\ud800 ');
    const { starts, ends } = tokenize(text);
    let covered = '';
    let at = 0;
    starts.forEach((start, i) => {
      expect(start).toBeGreaterThanOrEqual(at);
      covered += text.slice(at, start);
      at = ends[i] ?? 0;
      expect(at).toBeGreaterThan(start);
    });
    expect((covered + text.slice(at)).replace(/[\s\u200b]/g, '')).toBe('');
  });

  test.each(['a.b.c', "don't-", '"\'"', 'www.', '@a', '1.2.', 'U.S.'])(
    'twice as much of %s takes about twice as long',
    (unit) => {
      const workOf = (n: number) => {
        const text = unit.repeat(n);
        return () => void tokenize(text);
      };
      expect(growth(workOf, 20_000).ratio).toBeLessThan(3.2);
    },
  );
});
