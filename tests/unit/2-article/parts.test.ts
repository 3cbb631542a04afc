import { expect, test } from 'vitest';
import { bodyOf, ofText, PROSE } from './articles.ts';

const LINKS = Array.from({ length: 14 }, (_, i) => `Seven reasons why garden number ${i} wins`);
const SECOND = [
  'Engineers from Arland and Borland will inspect the bridge in the coming week, the foreign ministers added after the talks.',
  'Trade in timber across the border bridge was worth ninety million crowns before the dispute about customs duties began.',
] as const;
const OTHER = [
  'Gardeners all over the valley know that tomatoes want sunshine, patience and a wall that keeps the northern wind away.',
  'Plant the seedlings deep, water them early in the morning and pinch out whatever grows between stalk and leaf.',
] as const;

test('a box of links does not cut a flat article in two', () => {
  const text = ['Bridge to reopen before winter', ...PROSE, ...LINKS, ...SECOND].join('\n');
  expect(bodyOf(ofText(text))).toEqual([...PROSE, ...SECOND]);
});

test('prose about other things below a box of links stays outside', () => {
  const text = ['Bridge to reopen before winter', ...PROSE, ...LINKS, ...OTHER].join('\n');
  expect(bodyOf(ofText(text))).toEqual([...PROSE]);
});

test('the part above the box is found from the part below it', () => {
  const text = ['Bridge to reopen before winter', ...SECOND, ...LINKS, ...PROSE].join('\n');
  expect(bodyOf(ofText(text))).toEqual([...SECOND, ...PROSE]);
});

test('what a body says of itself below its release is set aside; a heading within the text is not', () => {
  const about = 'Arland Bridges builds and mends bridges on four continents and employs nine hundred people.';
  expect(bodyOf(ofText(['Bridge to reopen before winter', ...PROSE, 'About Arland Bridges', about].join('\n')))).toEqual([
    ...PROSE,
  ]);
  expect(
    bodyOf(ofText(['Bridge to reopen before winter', PROSE[0], 'About Arland', ...PROSE.slice(1), ...SECOND].join('\n'))),
  ).toContain(SECOND[1]);
});
