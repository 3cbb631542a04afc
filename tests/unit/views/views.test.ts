import { describe, expect, test } from 'vitest';
import { actorNames, nameFromId } from '../../../src/views/actor-names.ts';
import { offsetOf, placesIn } from '../../../src/views/place.ts';
import { statementViews } from '../../../src/views/statement-view.ts';
import { statsOf } from '../../../src/views/stats.ts';
import { aReading } from '../../support/a-reading.ts';

describe('names', () => {
  test.each([
    ['state:CN', 'China'],
    ['country:RU', 'Russia'],
    ['state:XX', 'XX'],
    ['state:not-a-code', 'not-a-code'],
    ['person:wang-yi', 'Wang Yi'],
    ['org:un', 'UN'],
    ['org:xinhua', 'Xinhua'],
    ['unnamed:us-officials', 'us officials'],
    ['place:beijing', 'Beijing'],
    ['odd', 'odd'],
  ])('%s alone is %s', (id, name) => expect(nameFromId(id)).toBe(name));

  test('the page’s own names come first; joint actors are joined', () => {
    const reading = aReading({
      text: 'x',
      actors: [{ id: 'person:li-bo', same: null, name: 'Li Bo, the younger', office: null, of: null }],
    });
    expect(actorNames(reading)('person:li-bo+state:FR')).toBe('Li Bo, the younger and France');
  });
});

describe('places', () => {
  const text = 'one\ntwo\n\nfour';
  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [8, 3, 1],
    [9, 4, 1],
    [12, 4, 4],
  ])('offset %i is %i:%i, and back', (offset, line, column) => {
    expect(placesIn(text)(offset)).toEqual({ line, column });
    expect(offsetOf(text, { line, column })).toBe(offset);
  });

  test.each([
    [1, 5],
    [5, 1],
    [0, 1],
    [1, 0],
  ])('%i:%i is nowhere', (line, column) => expect(offsetOf(text, { line, column })).toBeNull());
});

test('the chain runs from the outlet inwards, and a reporter who is the outlet stands once', () => {
  const text = 'Wu said no.';
  const said = { source: 'Wu', cue: 'said', content: 'no', via: ['org:tass', 'org:xinhua'] };
  const chain = (outlet: string | null) => statementViews(aReading({ text, said: [said], article: { outlet } }))[0]?.chain;
  expect(chain('org:afp')).toEqual(['AFP', 'Xinhua', 'TASS']);
  expect(chain('org:xinhua')).toEqual(['Xinhua', 'TASS']);
  expect(chain(null)).toEqual(['Xinhua', 'TASS']);
});

test('numbers: repeated statements are counted apart, white space is not text', () => {
  const text = 'Ads here\nWu said no. Wu said no.';
  const reading = aReading({
    text,
    blocks: [
      { start: 0, end: 8, kind: 'advert', why: '' },
      { start: 9, end: text.length, kind: 'paragraph', why: '' },
    ],
    said: [
      { cue: 'said', content: 'no', speaker: 'person:wu', act: 'withhold' },
      { cue: 'said', content: 'no', repeats: 's1', speaker: 'person:li' },
      { cue: 'said', content: 'no', candidates: ['person:a', 'person:b'] },
    ],
  });
  expect(statsOf(reading)).toMatchObject({
    furnitureCharacters: 7,
    evidenceCharacters: 18,
    furniture: { advert: 7 },
    statements: 2,
    repeated: 1,
    silences: 1,
    speakers: 1,
    ambiguous: 1,
    unresolved: 0,
    acts: { assert: 1, withhold: 1 },
  });
});
