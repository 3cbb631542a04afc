import { describe, expect, test } from 'vitest';
import { canonical, plain, printMarked, readMarked } from '../../support/marked.ts';

describe('marked text', () => {
  test('marks come off and their spans stay', () => {
    const { text, statements } = readMarked('{q2|{s1|Xi} {c1|told} {to1|Li} {q1|“wait”}}, {s2|he} {c2|said}.');
    expect(text).toBe('Xi told Li “wait”, he said.');
    const words = statements.map((s) => [...s.s, ...s.c, ...s.to, ...s.q].map((span) => text.slice(...span)));
    expect(words).toEqual([
      ['Xi', 'told', 'Li', '“wait”'],
      ['he', 'said', 'Xi told Li “wait”'],
    ]);
  });

  test('numbers follow the cues, so that equal statements give equal strings', () => {
    expect(canonical('{q1|{s7|Xi} {c7|said} {q7|so}}, {s1|he} {c1|said}.')).toBe(
      '{q2|{s1|Xi} {c1|said} {q1|so}}, {s2|he} {c2|said}.',
    );
  });

  test('shared spans carry several labels', () => {
    const sample = '{s1 s2|He} {c1|said} {q1|so}, {c2|adding} {q2|more}.';
    expect(printMarked(readMarked(sample))).toBe(sample);
    expect(plain(sample)).toBe('He said so, adding more.');
  });

  test.each(['{s1|open', 'shut}', '{x1|odd}', '{no bar}'])('a broken sample throws: %s', (sample) => {
    expect(() => readMarked(sample)).toThrow();
  });
});
