import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldText } from '../../../src/lang/fold.ts';
import { searchWords, wordsOf } from '../../../src/lang/search-words.ts';
import { stem } from '../../../src/lang/stem.ts';
import { wordDiff } from '../../../src/lang/word-diff.ts';

test.each([
  ['Não', 'nao'],
  ['Na\u0303o', 'nao'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['Łódź, Straße, Ørsted', 'lodz, strasse, orsted'],
  ['a\u00a0b\u202fc\u3000d', 'a b c d'],
  ['a \n\t b', 'a b'],
  ['“x” „y” «z»', '"x" "y" "z"'],
  ['it’s ‘so’', "it's 'so'"],
  ['a–b—c−d‑e', 'a-b-c-d-e'],
  ['co\u00adop\u200ber', 'cooper'],
  ['ﬁne ＡＢＣ', 'fine abc'],
])('%j folds to %j', (text, wanted) => {
  expect(foldText(text)).toBe(wanted);
  expect(fold(text).text).toBe(wanted);
});

test('every folded unit points back to its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const folded = fold(text);
      expect(folded.text).toBe(foldText(text));
      const lost = folded.text.split('').filter((unit, i) => {
        const [start = -1, end = -1] = [folded.starts[i], folded.ends[i]];
        return end <= start || !foldText(text.slice(start, end)).includes(unit);
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('words: initials are one, apostrophes part, scripts without spaces go by character', () => {
  expect(wordsOf('The U.S.-led “coalition” didn’t agree; 习近平 did, on 1,000.5')).toEqual(
    'the us led coalition didn t agree 习 近 平 did on 1 000 5'.split(' '),
  );
  const text = 'A “Não” – yes';
  expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A', 'Não', 'yes']);
});

test.each([
  ['sanctions', 'sanctioned'],
  ['negotiations', 'negotiate'],
  ['denies', 'denied'],
  ['invasion', 'invasions'],
  ['agreed', 'agree'],
])('%s and %s share a stem', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
  ['nation', 'native'],
  ['wander', 'want'],
  ['sing', 'sed'],
])('%s and %s do not', (one, other) => expect(stem(one)).not.toBe(stem(other)));

test('a word diff keeps both sides in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (one, other) => {
      const parts = wordDiff(one.join(' '), other.join(' '));
      const side = (kind: string) =>
        parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? part.text.split(' ') : []));
      expect(side('only-first')).toEqual(one);
      expect(side('only-second')).toEqual(other);
    }),
  );
  expect(wordDiff('It needs two hands', '“it TAKES two hands')).toEqual([
    { kind: 'same', text: 'It' },
    { kind: 'only-first', text: 'needs' },
    { kind: 'only-second', text: 'TAKES' },
    { kind: 'same', text: 'two hands' },
  ]);
});
