import { describe, expect, test } from 'vitest';
import { growth } from '../../support/cost.ts';
import { prepared } from './resolving.ts';

/** Twice the page may cost this many times as much: linear work with room for a busy machine. */
const LINEAR = 3;

const NAMES = ['Olha', 'Jan', 'Marta', 'Petro', 'Anna', 'Viktor'];
/** Each person once in full, then by parts, offices and pronouns, with a statement each. */
const person = (i: number): string => {
  const name = `${NAMES[i % NAMES.length]} ${String.fromCharCode(65 + (i % 26))}arin${'aeiou'.charAt(i % 5)}v${i % 7 === 0 ? 'ska' : ''}`;
  return `{s${2 * i + 1}|${name}, the spokeswoman,} {c${2 * i + 1}|said} {q${2 * i + 1}|that the ministry would not stop} and {s${2 * i + 2}|she} {c${2 * i + 2}|denied} {q${2 * i + 2}|it}`;
};
const page = (n: number, joint: string): string => Array.from({ length: n }, (_, i) => person(i)).join(joint);

describe('work grows with the page, not faster', () => {
  test.each([
    ['a paragraph each', '.\n\n'],
    ['one endless sentence', ', while '],
  ])('%s', (_, joint) => {
    const cost = growth((n) => prepared(`${page(n, joint)}.`), 60);
    expect(cost.ratio, JSON.stringify(cost)).toBeLessThan(LINEAR);
  });

  test('a source that goes on and on before it names anybody', () => {
    const cost = growth(
      (n) =>
        prepared(`{s1|Bosses${' at the side of the road in'.repeat(n)} some cold green Norway} {c1|said} {q1|that it stops}.`),
      300,
    );
    expect(cost.ratio, JSON.stringify(cost)).toBeLessThan(LINEAR);
  });
});
