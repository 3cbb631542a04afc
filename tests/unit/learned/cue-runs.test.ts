import { expect, test } from 'vitest';
import { cueRuns } from '../../../src/document/6-attribution/learned/find-cues.ts';
import { B_CUE, I_CUE } from '../../../src/document/6-attribution/learned/labels.ts';
import { wordsOf } from '../../../src/document/6-attribution/learned/words.ts';
import { analyse } from '../../support/marked.ts';

/** The cues of a text, given for some words how likely each begins a cue and goes on with one. */
function runs(text: string, chances: Readonly<Record<string, readonly [begins: number, goesOn: number]>>): string[] {
  const { page, sentences, parses } = analyse(text);
  const words = wordsOf(page, sentences, parses);
  const probability = new Float32Array(words.length * 7);
  for (let i = 0; i < words.length; i++) {
    const [begins, goesOn] = chances[text.slice(words.start[i], words.end[i])] ?? [0, 0];
    probability[i * 7 + B_CUE] = begins;
    probability[i * 7 + I_CUE] = goesOn;
  }
  return cueRuns({ probability }, words, 0.3).map(({ first, last }) => text.slice(words.start[first], words.end[last - 1]));
}

test('a run ends where a word more likely begins a cue', () => {
  expect(runs('She has denied asking him.', { has: [0.9, 0], denied: [0.1, 0.8], asking: [0.6, 0.3] })).toEqual([
    'has denied',
    'asking',
  ]);
});

test('an adverb goes with the next word of a cue, and stands alone where none follows', () => {
  expect(runs('She later published a text.', { later: [0.4, 0], published: [0.7, 0.2] })).toEqual(['later published']);
  expect(runs('She came later to publish it.', { later: [0.4, 0], publish: [0.7, 0.2] })).toEqual(['later', 'publish']);
});
