import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/types/attribution.ts';
import { growth } from '../../support/cost.ts';
import { analyse } from '../../support/marked.ts';

const PAGE = [
  'Sanctions will fail, says Lavrov',
  '“We will wait for the facts,” the minister said. “There is time.”',
  'The president has often said she would play a “useful part in the talks”, but has not agreed to any date.',
  'It was reported that the envoy called the plan a “dead end” and China’s “‘no limits’ pact” a warning to the West.',
  'Xi told Putin that “all parties must wait,” Xinhua reported, adding that the leaders’ talks were “frank”.',
  '“We go on.',
  '“We do not stop,” he told reporters.',
].join('\n');

/** Outer and inner marks of each style; one character each, so that offsets stay. */
const STYLES: Readonly<Record<string, string>> = {
  curly: '“”‘’',
  straight: `""''`,
  guillemets: '«»‹›',
  'low and high': '„“‚‘',
};

function restyled(text: string, marks: string): string {
  const chars = [...text];
  for (const { start, end, depth, closed } of analyse(text).sentences.quotations) {
    const inner = depth % 2 === 0 ? 0 : 2;
    chars[start] = marks.charAt(inner);
    if (closed) chars[end - 1] = marks.charAt(inner + 1);
  }
  return chars.join('');
}

const shape = (attributions: readonly Attribution[]): unknown =>
  attributions.map(({ source, cue, content, within, form }) => ({ source, cue, content, within, form }));

describe('properties', () => {
  test.each(Object.entries(STYLES))('%s marks change no attribution', (_name, marks) => {
    expect(shape(analyse(restyled(PAGE, marks)).attributions)).toEqual(shape(analyse(PAGE).attributions));
  });

  test('spans lie in the text, are trimmed and not empty; statements come in order of their first character', () => {
    const { attributions } = analyse(PAGE);
    expect(attributions.length).toBeGreaterThan(6);
    for (const { source, cue, content } of attributions) {
      for (const [start, end] of [...source, ...cue, ...content]) {
        expect(end).toBeGreaterThan(start);
        expect(PAGE.slice(start, end)).toMatch(/^\S(?:.*\S)?$/s);
      }
    }
    const firsts = attributions.map(({ source, cue, content }) => Math.min(...[...source, ...cue, ...content].map((s) => s[0])));
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  test.each([
    ['tags', 'she said, '],
    ['nested clauses', 'he said that '],
    ['sources', 'according to him '],
    ['chains', 'the head of '],
    ['quotations', '“Yes,” he said. '],
    ['open marks', '“‘ '],
  ])('%s without end take linear time and throw nothing', (_why, piece) => {
    const { ratio } = growth((n) => {
      const text = piece.repeat(n);
      return () => void analyse(text);
    }, 600);
    expect(ratio).toBeLessThan(3.2);
  });

  test.each(['', ' \n ', '“', '”', "'", ':', 'said', '“said”', ', he said.', '\u0000\ud800 said 😀'])(
    'odd text %j throws nothing',
    (text) => {
      expect(() => analyse(text)).not.toThrow();
    },
  );
});
