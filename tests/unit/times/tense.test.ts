import { describe, expect, test } from 'vitest';
import { tenseAt } from '../../../src/document/8-resolve/times/tense.ts';

/** The tense beside the words in braces. */
function tenseOf(marked: string): string | null {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  return tenseAt(text, [0, text.length], start, marked.indexOf('}') - 1);
}

describe('tense beside a time', () => {
  test.each([
    ['past', 'She told reporters {on Thursday} that it would rain.'],
    ['past', '{On Thursday}, the ministry said it will help.'],
    ['past', 'The hall was opened {on Sunday}.'],
    ['past', 'He refused to speak {on Monday}.'],
    ['past', 'The United States imposed sanctions {in March}.'],
    ['future', 'Envoys will meet {on Friday}.'],
    ['future', 'The vote is scheduled to be held {on Monday}.'],
    ['future', 'A third term is expected {in the autumn}.'],
    ['future', 'They agreed to meet {on Friday}.'],
    ['future', 'Kyiv has said {Sunday’s} vote cannot be held.'],
    [null, 'Winter Games {in February}'],
  ])('%s: %s', (want, marked) => {
    expect(tenseOf(marked)).toBe(want);
  });
});
