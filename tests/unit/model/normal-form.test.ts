import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/model/normal-form.ts';

/** A word between bars in its text, and its normal form. */
const CASES: readonly (readonly [text: string, form: string])[] = [
  ['the |Kremlin| said', 'kremlin'],
  ['|“|Yes', '“'],
  ['|"|Yes', '“'],
  ['|‘|Yes', '“'],
  ['|«|Oui', '“'],
  ['Yes.|”| He', '”'],
  ['Yes.|"| He', '”'],
  ['No|’|', '”'],
  ['“|‘|Yes', '“'],
  ['both sides|’| aims', "'"],
  ['China|’s| aim', "'s"],
  ['did|n’t| go', "n't"],
  ['well |—| so', '—'],
  ['well |-| so', '—'],
  ['well|--|so', '—'],
  ['well|-|known', '-'],
  ['wait|...| so', '…'],
  ['wait|…| so', '…'],
  ['The end|.|', '.'],
  ['in |1999| again', '0'],
  ['over |1,250| men', '0,0'],
  ['see |https://example.org/x|', 'http'],
  ['|ÉCOLE|', 'école'],
];

describe('normalForm', () => {
  test.each(CASES)('%s is %s', (marked, form) => {
    const [before = '', word = '', after = ''] = marked.split('|');
    expect(normalForm(word, before.at(-1) ?? ' ', after.at(0) ?? ' ')).toBe(form);
  });
});
