import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/types/article.ts';
import { hitsOf } from '../../../src/views/screens/hits.ts';
import { narrowed, stands, term, without } from '../../../src/views/screens/narrow.ts';
import { partAt, partsOf } from '../../../src/views/screens/parts.ts';

describe('what was searched for is marked in the words', () => {
  test.each([
    ['sanctions', 'no sanction was lifted', ['sanction']],
    ['"cold war"', 'a Cold War, a cold wind, a cold-war mood', ['Cold War', 'cold-war']],
    ['talks -grain', 'talks about grain', ['talks']],
    ['by:state:CN about:grain', 'grain by the state', []],
    ['(grain OR "open port") act:deny', 'an open port for grain', ['open port', 'grain']],
    ['zürich', 'in Zurich and ZÜRICH', ['Zurich', 'ZÜRICH']],
    ['', 'everything', []],
  ])('%s in “%s”', (query, words, found) => {
    expect(hitsOf(query)(words).map(([start, end]) => words.slice(start, end))).toEqual(found);
  });
});

describe('a query is narrowed by a click, and let be by another', () => {
  test.each([
    ['sanctions', 'act:deny', 'sanctions act:deny'],
    ['sanctions act:deny', '-act:deny', 'sanctions -act:deny'],
    ['sanctions -act:deny', 'act:deny', 'sanctions act:deny'],
    ['', 'act:deny', 'act:deny'],
    ['grain OR port', 'act:deny', '(grain OR port) act:deny'],
    ['"grain OR port"', 'act:deny', '("grain OR port") act:deny'],
  ])('%s and %s', (query, more, result) => {
    expect(narrowed(query, more)).toBe(result);
  });

  test.each([
    ['grain act:deny', 'act:deny', 'in'],
    ['grain -act:deny', 'act:deny', 'out'],
    ['grain act:deny,warn', 'act:deny', null],
    ['grain OR act:deny', 'act:deny', null],
    ['by:"Wang Yi" grain', 'by:"Wang Yi"', 'in'],
  ] as const)('%s already has %s: %s', (query, wanted, where) => {
    expect(stands(query, wanted)).toBe(where);
    if (where !== null) expect(without(query, wanted)).toBe('grain');
  });

  test('values with spaces are quoted', () => expect(term('by', 'Wang Yi')).toBe('by:"Wang Yi"'));
});

describe('a long page comes in parts', () => {
  const blocks = (...lengths: number[]): Block[] => {
    let at = 0;
    return lengths.map((length) => {
      at += length + 1;
      return { start: at - length - 1, end: at - 1, kind: 'paragraph', why: '' };
    });
  };
  const lengths = (length: number, of: Block[]): number[] =>
    partsOf(length, of, 100).map(({ span: [start, end] }) => end - start);

  test.each([
    ['a short page is one', 50, blocks(20, 28), [50]],
    ['parts end with a block', 152, blocks(60, 30, 60), [91, 61]],
    ['a block longer than a part is cut', 250, blocks(250), [100, 100, 50]],
    ['no block at all', 230, [], [100, 100, 30]],
    ['nothing', 0, [], [0]],
  ] as const)('%s', (_, length, of, expected) => {
    expect(lengths(length, [...of])).toEqual(expected);
  });

  test('the part that holds a place', () => {
    const parts = partsOf(250, [], 100);
    expect([0, 99, 100, 249, 900].map((at) => partAt(parts, at).number)).toEqual([1, 1, 2, 3, 1]);
  });
});
