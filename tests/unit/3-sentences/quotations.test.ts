import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/document/3-sentences/find-quotations.ts';
import { growth } from '../../support/cost.ts';
import { articleOf, pageOf } from '../../support/marked.ts';

/** The text with [ ] around every quotation; an unclosed one ends with ]?, one that goes on from the paragraph before starts with +[. */
function shown(text: string): string {
  const { quotations } = findQuotations(text, articleOf(pageOf(text)).blocks);
  let out = '';
  for (let at = 0; at <= text.length; at++) {
    for (const q of quotations.filter((q) => q.end === at).toReversed()) out += q.closed ? ']' : ']?';
    for (const q of quotations.filter((q) => q.start === at)) out += q.continues === null ? '[' : '+[';
    out += text.charAt(at);
  }
  return out;
}

const CASES: readonly (readonly [why: string, want: string])[] = [
  ['curly double marks', '[“We wait,”] she said.'],
  ['straight double marks pair by state', '["We wait,"] she said. ["There is time."]'],
  ['curly single marks', '[‘We wait,’] she said.'],
  ['straight single marks', "['We wait,'] she said."],
  ['guillemets', 'Elle a dit : [«On attend»].'],
  ['guillemets the other way round', '[»Wir warten«], sagte er.'],
  ['low and high marks', '[„Wir warten“], sagte er.'],
  ['single inside double', '[“They said [‘no’] twice,”] he said.'],
  ['double inside single', '[‘They said [“no”] twice,’] he said.'],
  ['single inside single', 'a pact with [‘no [‘forbidden’] fields’].'],
  ['straight single inside single', "a pact with ['no ['forbidden'] fields']."],
  ['a possessive inside single marks', '[‘The state’s position is plain,’] she said.'],
  ['a plural possessive inside single marks', '[‘Both sides’ hopes are high,’] she said.'],
  ['a plural possessive inside straight single marks', "['Both sides' hopes are high,'] she said."],
  ['words that end in s inside single marks', 'respect for [‘core interests’] and peace'],
  ['a possessive without a quotation', 'the workers’ party and the state’s banks'],
  ['a straight possessive without a quotation', "the workers' party and the state's banks"],
  ['elided words', "rock ’n’ roll, get ’em, the ’90s and rock 'n' roll in the '90s"],
  ['don’t and can’t inside marks', '[‘We don’t know and can’t say,’] he said.'],
  ['inches', 'a 6" pipe'],
  ['stop before or after the mark', 'a [“pact”]. A [“deal.”]'],
  ['left open: ends at the paragraph', '[“We wait, she said.]?\nNothing more.'],
  ['over two paragraphs', '[“We wait.]?\n+[“We hope,”] she said.'],
  ['over three paragraphs, straight', '["We wait.]?\n+["We hope.]?\n+["We pray,"] she said.'],
  ['closed in the next paragraph without a new mark', '[“We wait.]?\n+[We hope,”] she said.'],
  ['a single mark that never closes is a misprint', 'the state of ‘things in the city'],
  ['a dash before the mark', 'the end—[“over”]—he said'],
  ['a bracket before the mark', 'the end ([“over”]) he said'],
  ['a sloppy pair of curly and straight', '[“We wait,"] she said.'],
];

describe('quotations', () => {
  test.each(CASES)('%s', (_why, want) => {
    expect(shown(want.replace(/\+?\[|\]\??/g, ''))).toBe(want);
  });

  test('inner excludes the marks, depth counts from the outside', () => {
    const text = '“They said ‘no’ twice.”';
    const { quotations } = findQuotations(text, articleOf(pageOf(text)).blocks);
    expect(quotations.map((q) => [text.slice(...q.inner), q.depth, q.style])).toEqual([
      ['They said ‘no’ twice.', 0, 'double'],
      ['no', 1, 'single'],
    ]);
  });

  test('a word or two without a stop is short', () => {
    const text = 'a “free” vote, the “special military operation”, “Yes.” and “We will not go there”';
    const { quotations } = findQuotations(text, articleOf(pageOf(text)).blocks);
    expect(quotations.map((q) => q.short)).toEqual([true, true, false, false]);
  });

  test.each([
    ['quote-unclosed', '“We wait, she said.\nNothing more.', '“'],
    ['quote-unopened', 'We wait,” she said.', '”'],
  ])('finding %s points at its mark', (code, text, mark) => {
    const { findings } = findQuotations(text, articleOf(pageOf(text)).blocks);
    expect(findings.map((f) => [f.code, f.span && text.slice(...f.span)])).toEqual([[code, mark]]);
  });

  test('marks by the ten thousand take linear time', () => {
    const { ratio } = growth((n) => {
      const text = '"a ‘b” '.repeat(n);
      const { blocks } = articleOf(pageOf(text));
      return () => void findQuotations(text, blocks);
    }, 12_500);
    expect(ratio).toBeLessThan(3.5);
  });
});
