import { describe, expect, test } from 'vitest';
import { resolved } from './resolving.ts';

const vias = (sample: string): (readonly string[])[] => resolved(sample).statements.map(({ via }) => via);

describe('an interview covers what its giver says', () => {
  test('on the whole page', () =>
    expect(
      vias(
        'Olha Kravets gave a long interview to El Mundo newspaper. It rained. The harbour was closed. Nobody came. The day passed. {s1|Kravets} {c1|said} {q1|it was late}.',
      ),
    ).toEqual([['org:el-mundo']]));
  test('near miss: somebody else', () =>
    expect(vias('Olha Kravets gave a long interview to El Mundo newspaper. {s1|Borrell} {c1|said} {q1|it was late}.')).toEqual([
      [],
    ]));
});

describe('a quotation through a medium goes on', () => {
  const quoted = '{s1|Interfax} {c1|quoted} {q1|{s2|Olha Kravets} {c2|as saying} {q2|that smoke was seen}}.';
  test('in the next sentence, by a pronoun', () =>
    expect(vias(`${quoted} {s3|She} {c3|said} {q3|one was missing}.`)).toEqual([[], ['org:interfax'], ['org:interfax']]));
  test('near misses: her name again, a new paragraph', () => {
    expect(vias(`${quoted} {s3|Kravets} {c3|said} {q3|one was missing}.`).at(-1)).toEqual([]);
    expect(vias(`${quoted}\n\n{s3|She} {c3|said} {q3|one was missing}.`).at(-1)).toEqual([]);
  });
});

describe('the page’s own paper', () => {
  const twice = '{s1|Olha Kravets} {c1|told} The Moscow Times {q1|no}. {s2|Jan Peters} {c2|told} The Moscow Times {q2|yes}.';
  test('is told by everybody and carries nothing', () => expect(vias(twice)).toEqual([[], []]));
  test('near miss: one that the page introduces', () =>
    expect(vias(twice.replaceAll('The Moscow Times', 'Kommersant newspaper'))).toEqual([['org:kommersant'], ['org:kommersant']]));
});
