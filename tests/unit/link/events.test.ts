import { describe, expect, test } from 'vitest';
import { storiesOf } from '../../../src/record/compare/stories.ts';
import { events } from '../../../src/record/link/events.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import { ALONE, linked } from './linked.ts';

const written = { earliest: '2021-05-03', latest: '2021-05-04', reasons: [] };
const LANDS = { Peru: 'state:PE', Chile: 'state:CL', Chilean: 'state:CL', Peruvian: 'state:PE' } as const;

/** A page about lands that are at peace: in these sentences they are made up. */
function page(source: string, text: string) {
  const mentions = Object.entries(LANDS).flatMap(([words, actor]) =>
    new RegExp(`\\b${words}\\b`).test(text) ? [{ words, actor, kind: 'state' as const }] : [],
  );
  return linked({ source, text, mentions, article: { written } });
}

const told = (...texts: string[]) => {
  const documents = texts.map((text, i) => page(String(i), text));
  return linkAll(events, documents, ALONE).map(({ key, told: found }) => [key, found.map(({ words }) => words)]);
};

describe('events by whom they befall', () => {
  test('one war by many names, on two pages', () => {
    expect(
      told(
        'Chilean troops began the invasion of Peru. The war went on.',
        'The crisis grew after the attack on Peru. The conflict spread.',
      ),
    ).toEqual([['assault state:PE 2021', expect.arrayContaining(['invasion', 'war', 'attack', 'conflict', 'crisis'])]]);
  });
  test('names in quotation marks', () => {
    expect(
      told('They opened a “special military operation” in Peru. He called the ‘Peru situation’ complex.', 'The war in Peru.'),
    ).toEqual([['assault state:PE 2021', expect.arrayContaining(['special military operation', 'situation'])]]);
  });
  test('sanctions on the one named', () => {
    expect(
      told('Fear of sanctions on Peru grew. The sanctions bite.', 'They agreed to impose financial sanctions against Peru.'),
    ).toEqual([['sanctions state:PE 2021', expect.arrayContaining(['sanctions', 'financial sanctions'])]]);
  });
  test.each([
    ['crisis state:PE 2021', 'The crisis in Peru grew.', 'The Peru crisis eased.'],
    ['election state:PE 2021', 'They held elections in Peru.', 'The Peruvian presidential election was calm.'],
    ['referendum state:PE 2021', 'The referendum in Peru was calm.', 'He spoke after Peru’s plebiscite.'],
    ['annexation state:PE 2021', 'The annexation of Peru began.', 'Chilean annexation of Peru.'],
    ['protest state:PE 2021', 'The protests in Peru grew.', 'The unrest in Peru eased.'],
    ['deal grain 2021', 'They spoke of the grain deal.', 'The grain agreement holds.'],
    ['deal arlen 2021', 'They broke the Arlen agreements.', 'They keep the Arlen protocol.'],
  ])('%s', (wanted, one, other) => {
    expect(told(one, other).map(([key]) => key)).toEqual([wanted]);
  });
  test('games by their season', () => {
    expect(told('They met before the Winter Olympics.', 'The winter games began.')).toEqual([
      ['games winter 2021', expect.any(Array)],
    ]);
  });
  test.each([
    ['what one page alone tells', ['The invasion of Peru began.', 'Peru is calm.']],
    ['a word of its own', ['The Cold War mentality of Peru.', 'A price war in Peru.']],
    ['another land', ['The invasion of Peru began.', 'The invasion of Chile began.']],
    ['a crisis without a war, and a situation', ['The crisis in Peru grew.', 'The situation in Peru eased.']],
    ['an economic crisis', ['The economic crisis in Peru grew.', 'The economic crisis in Peru eased.']],
    ['a referendum and an election', ['The referendum in Peru was held.', 'The election in Peru was held.']],
  ])('near miss: %s', (_, texts) => {
    expect(told(...texts)).toEqual([]);
  });
  test('each telling opens at its words', () => {
    const document = page('a', 'The invasion of Peru began.');
    const [link] = linkAll(events, [document, page('b', 'After the attack on Peru')], ALONE);
    const own = link?.told.find((one) => one.document === document.reading.document.id);
    expect(document.reading.document.text.slice(...(own?.span ?? [0, 0]))).toBe('invasion');
  });
});

test('stories: pages of one event together, another event of the same kind apart', () => {
  const texts = [
    'The harbour fair of Arlen opened on Monday with a speech by Ana Orlova. The Swift won the first prize for boats.',
    'Ana Orlova opened the fair in Arlen, where boats of every kind took part and the Swift took the prize.',
    'Borwick held its fair in the rain. Ben Tarr handed the cup to the crew of the Gull.',
    'In spite of rain the crew of the Gull took the cup home from Borwick, where Ben Tarr spoke.',
  ].map((text, i) => ({ id: String(i), text }));
  expect(storiesOf(texts).map((story) => story.join())).toEqual(['0,1', '2,3']);
  expect(storiesOf([])).toEqual([]);
});
