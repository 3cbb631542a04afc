import { describe, expect, test } from 'vitest';
import { range, type Settled } from '../../../src/document/6-attribution/candidate.ts';
import { cutTags } from '../../../src/document/6-attribution/cut-tags.ts';

const WORDS = 'Xi told Putin that all parties must wait according to Xinhua .'.split(' ');

/** `at` gives the words of each role: first and one past the last. */
const settled = (cue: [number, number], source: [number, number], content: [number, number]): Settled => ({
  source: [range(...source)],
  cue: range(...cue),
  content: [range(...content)],
  rule: 'learned',
  confidence: 1,
});
const words = ({ content }: Settled): string => content.map(({ first, last }) => WORDS.slice(first, last).join(' ')).join(' … ');

describe('the tag of a reporter is no part of what is reported', () => {
  const reporter = settled([8, 10], [10, 11], [0, 8]);

  test('it is cut off the end', () => {
    expect(cutTags([settled([1, 2], [0, 1], [3, 11]), reporter]).map(words)).toEqual([
      'that all parties must wait',
      'Xi told Putin that all parties must wait',
    ]);
  });

  test.each([
    ['content that stops before it', settled([1, 2], [0, 1], [3, 8]), reporter],
    ['a statement nested in it, which does not report it', settled([1, 2], [0, 1], [3, 11]), settled([8, 10], [10, 11], [5, 8])],
    ['a tag in the middle', settled([1, 2], [0, 1], [3, 12]), settled([5, 6], [4, 5], [0, 4])],
  ])('left alone: %s', (_name, one, other) => {
    expect(cutTags([one, other])).toEqual([one, other]);
  });
});
