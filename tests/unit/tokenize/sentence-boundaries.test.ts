import { describe, expect, test } from 'vitest';
import { sentenceBoundaries } from '../../../src/document/3-sentences/sentence-boundaries.ts';
import { tokenize } from '../../../src/document/3-sentences/tokenize.ts';

const sentences = (text: string): string[] => {
  const words = tokenize(text);
  return sentenceBoundaries(text, words).map(([first, last]) => text.slice(words.starts[first], words.ends[last - 1]));
};

/** Each text is written with a bar where a sentence ends. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['two sentences', 'Talks failed. |Nobody spoke.'],
  ['a closing mark stays with its sentence', '“We will not go.” |The envoy left.'],
  ['several sentences in one quotation', '“We came. |We saw. |We left,” he said.'],
  ['titles', 'Mr. Ahmed met Gen. Ruiz. |Both smiled.'],
  ['initials', 'John F. Dunne spoke.'],
  ['a country’s initials in the middle', 'The U.S. envoy and the U.N. Security Council met.'],
  ['a country’s initials at the end', 'He flew to the U.S. |The talks went on.'],
  ['hours', 'They met at 5 p.m. |The room was cold.'],
  ['hours in the middle', 'They met at 5 p.m. on Monday.'],
  ['a question with its reporting clause', '“Who goes?” Ana Ruiz asked.'],
  ['a question, then another sentence', '“Who goes?” |Ana Ruiz smiled.'],
  ['small letter after the stop: debris', 'It was unprofitable. |find an answer now.'],
  ['no space after the stop', 'The talks ended.|Then came rain.'],
  ['brackets', 'He left. |(She stayed.) |Nobody spoke.'],
  ['an ellipsis goes on', 'We ... will see … perhaps.'],
  ['an ellipsis ends', 'We will see… |Nobody moved.'],
  ['numbered point', '1. Withdraw the troops.'],
  ['decimals', 'Growth was 3.5 percent. |Prices rose.'],
  ['no stop at all', 'Minister rules out talks'],
  ['dash after a quotation', '“Never!” — thus the minister.'],
  ['counter word', 'It is No. 1. |No. |Not now.'],
];

describe('sentenceBoundaries', () => {
  test.each(CASES)('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentences(text)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  test('straight marks end sentences where curly ones do', () => {
    for (const [, marked] of CASES) {
      const straight = marked.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      expect(sentences(straight.replaceAll('|', ''))).toEqual(straight.split('|').map((part) => part.trim()));
    }
  });

  test('nothing has no sentence', () => {
    expect(sentences('')).toEqual([]);
  });
});
