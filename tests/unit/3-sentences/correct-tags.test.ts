import { describe, expect, test } from 'vitest';
import { correctTag } from '../../../src/document/3-sentences/correct-tags.ts';
import type { NameRow } from '../../../src/types/lexicon.ts';
import type { Upos } from '../../../src/types/sentence.ts';

const NAMES: readonly NameRow[] = [
  { form: 'Beijing', actor: 'place:beijing', kind: 'place', sense: 'name', of: '', media: '' },
  { form: 'New Delhi', actor: 'place:new-delhi', kind: 'place', sense: 'name', of: '', media: '' },
];

describe('tags that tables put right', () => {
  test.each<[word: string, tag: Upos, want: Upos]>([
    ['sources', 'AUX', 'NOUN'],
    ['would', 'AUX', 'AUX'],
    ['’ve', 'AUX', 'AUX'],
    ['reporters', 'PRON', 'NOUN'],
    ['everybody', 'PRON', 'PRON'],
    ['themselves', 'PRON', 'PRON'],
    ['Following', 'ADP', 'ADP'],
    ['Beijing', 'VERB', 'PROPN'],
    ['Reading', 'VERB', 'VERB'],
    ['Delhi', 'VERB', 'VERB'],
  ])('%s as %s is %s', (word, upos, want) => {
    const token = { start: 0, end: word.length, upos, xpos: 'XX', lemma: word.toLowerCase() };
    expect(correctTag(token, word, NAMES).upos).toBe(want);
  });
});
