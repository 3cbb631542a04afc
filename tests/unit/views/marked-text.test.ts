import { describe, expect, test } from 'vitest';
import { linesAround, markedText } from '../../../src/views/marked-text.ts';

const at = (text: string, words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

describe('marked text', () => {
  test('nested attributions are marked from the outside in', () => {
    const text = 'Xi told Putin to wait, Xinhua reported.';
    const outer = {
      number: 2,
      source: [at(text, 'Xinhua')],
      cue: [at(text, 'reported')],
      content: [at(text, 'Xi told Putin to wait')],
    };
    const inner = { number: 1, source: [at(text, 'Xi')], cue: [at(text, 'told')], content: [at(text, 'to wait')] };
    expect(markedText(text, [outer, inner])).toBe('{q2|{s1|Xi} {c1|told} Putin {q1|to wait}}, {s2|Xinhua} {c2|reported}.');
  });

  test('stretches that cross are split, and every brace closes', () => {
    const text = 'abcdef';
    const one = { number: 1, source: [], cue: [], content: [[0, 4]] as const };
    const two = { number: 2, source: [], cue: [], content: [[2, 6]] as const };
    expect(markedText(text, [one, two])).toBe('{q1|ab{q2|cd}}{q2|ef}');
  });

  test('a window cuts, and marks outside it are left out', () => {
    const text = 'He left. She said no.';
    const said = { number: '' as const, source: [at(text, 'She')], cue: [at(text, 'said')], content: [at(text, 'no')] };
    expect(markedText(text, [said], [9, 17])).toBe('{s|She} {c|said}');
  });

  test('nothing to mark gives the text', () => expect(markedText('plain', [])).toBe('plain'));
});

test('the lines around a place are whole lines unless they are too long', () => {
  const text = 'one\ntwo words\nthree';
  expect(text.slice(...linesAround(text, [at(text, 'words')]))).toBe('two words');
  const [start, end] = linesAround('x'.repeat(5000), [[2000, 2010]], 900);
  expect([start, end]).toEqual([1700, 2600]);
});
