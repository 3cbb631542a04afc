import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingles, shingleWords } from '../../../src/lang/shingles.ts';
import { compareArticles } from '../../../src/record/copies/compare-articles.ts';
import { CopyIndex } from '../../../src/record/copies/copy-index.ts';
import { containment, fingerprintOf } from '../../../src/record/copies/fingerprint.ts';
import { passagesOf } from '../../../src/record/copies/passages.ts';
import { type CopySource, copiesOf, voicesOf } from '../../../src/record/copies/voices.ts';

/** A story of our own, `length` words that repeat nowhere. */
const story = (name: string, length: number): string => Array.from({ length }, (_, i) => `${name}${i}`).join(' ');
const print = (text: string, id = text.slice(0, 12)) => fingerprintOf(id, text);
const kind = (a: string, b: string) => compareArticles(print(a), print(b))?.kind ?? null;

describe('shingles', () => {
  test('words of every script, with their places', () => {
    expect(shingleWords('Wang Yi 说话 said.').map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 7],
      [8, 9],
      [9, 10],
      [11, 15],
    ]);
  });
  test('case and marks do not matter, order does', () => {
    const of = (text: string) => shingles(shingleWords(text), 5);
    expect(of('The bridge — is open, again!')).toEqual(of('the BRIDGE is open again'));
    expect(of('the bridge is open again')).not.toEqual(of('is the bridge open again'));
    expect(of('too short')).toHaveLength(1);
    expect(of('')).toEqual([]);
  });
});

describe('two articles', () => {
  const own = story('arland', 200);
  test.each([
    ['the same text', own, own, 'exact'],
    ['with furniture', own, `${story('menu', 40)} ${own} ${story('footer', 40)}`, 'near'],
    ['cut off', own, own.split(' ').slice(0, 70).join(' '), 'partial'],
    ['merged with another', own, `${own.split(' ').slice(0, 100).join(' ')} ${story('borland', 100)}`, 'partial'],
    ['every tenth word changed', own, own.replace(/0\b/g, 'x'), 'near'],
    ['another story', own, story('borland', 200), null],
    ['the same long quotation', `${own} ${story('quote', 40)}`, `${story('borland', 200)} ${story('quote', 40)}`, null],
  ])('%s', (_, a, b, want) => {
    expect(kind(a, b)).toBe(want);
    expect(kind(b, a)).toBe(want);
  });

  test('passages tell which words were taken', () => {
    const b = `${story('borland', 50)} ${own.split(' ').slice(20, 120).join(' ')}`;
    expect(passagesOf(print(own), print(b))).toEqual([{ a: [20, 120], b: [50, 150], same: 100 }]);
  });

  test('containment is a share, one of itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'abcdef'), { maxLength: 60 }),
        fc.array(fc.constantFrom(...'abcdef'), { maxLength: 60 }),
        (a, b) => {
          const [x, y] = [print(a.join(' '), 'a'), print(b.join(' '), 'b')];
          const share = containment(x, y);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          if (a.length >= 5) expect(containment(x, x)).toBe(1);
          expect(compareArticles(x, y)?.kind).toBe(compareArticles(y, x)?.kind);
        },
      ),
    );
  });
});

describe('an index that grows', () => {
  const texts = Array.from({ length: 60 }, (_, i) => story(`story${i}x`, 150));
  const index = new CopyIndex();
  const prints = new Map(texts.map((text, i) => [`t${i}`, fingerprintOf(`t${i}`, text)]));
  for (const one of prints.values()) index.add(one);
  const find = (text: string) =>
    copiesOf(fingerprintOf('query', text), index, (id) => prints.get(id) ?? null).map(({ id }) => id);

  test('finds the copy and nothing else', () => {
    expect(find(texts[17]!.split(' ').slice(0, 60).join(' '))).toEqual(['t17']);
    expect(find(`${texts[3]!.slice(0, 800)} ${texts[4]!.slice(0, 800)}`).toSorted()).toEqual(['t3', 't4']);
    expect(find(story('nothing', 100))).toEqual([]);
    expect(index.size).toBe(60);
  });
});

describe('voices', () => {
  const source = (id: string, parts: Partial<CopySource> = {}): CopySource => ({
    id,
    outlet: `org:${id}`,
    credits: [],
    day: null,
    ...parts,
  });
  const pairs = [
    { a: 'a', b: 'b' },
    { a: 'c', b: 'b' },
  ];
  const sources = [source('a', { day: '2022-02-25' }), source('b', { day: '2022-02-24' }), source('c'), source('d')];

  test('copies are one voice, the earliest outlet’s where no agency is credited', () => {
    expect(voicesOf(sources, pairs)).toEqual([
      { articles: ['a', 'b', 'c'], origin: 'org:b', why: 'the earliest, 2022-02-24' },
      { articles: ['d'], origin: 'org:d', why: 'its own outlet' },
    ]);
  });
  test('an agency that the copies credit is the voice', () => {
    const credited = sources.map((one) => (one.id === 'c' ? { ...one, credits: ['org:reuters'] } : one));
    expect(voicesOf(credited, pairs)[0]).toMatchObject({ origin: 'org:reuters', why: 'credited by 1 of 3' });
  });
  test('the order of arrival does not show', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sources, { minLength: 4 }),
        fc.shuffledSubarray(pairs, { minLength: 2 }),
        (some, joined) => {
          expect(voicesOf(some, joined)).toEqual(voicesOf(sources, pairs));
        },
      ),
    );
  });
});
