import { describe, expect, test } from 'vitest';
import { copies } from '../../../src/record/link/copies.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import { compareSketches, sketchOf } from '../../../src/record/link/sketch.ts';
import { countVoices, voicesAmong } from '../../../src/record/link/voices.ts';
import { ALONE, linked } from './linked.ts';

/** A story of our own, `length` words that repeat nowhere. */
const story = (name: string, length: number): string => Array.from({ length }, (_, i) => `${name}${i}`).join(' ');
const cut = (text: string, from: number, to: number): string => text.split(' ').slice(from, to).join(' ');
const own = story('arland', 500);
const other = story('borland', 500);

describe('two texts by their sketches', () => {
  test.each([
    ['the same', own],
    ['its first third', cut(own, 0, 170)],
    ['a piece out of the middle', cut(own, 200, 330)],
    ['merged with another', `${cut(own, 0, 250)} ${cut(other, 0, 250)}`],
    [
      'every eighth word changed',
      own
        .split(' ')
        .map((word, i) => (i % 8 === 0 ? 'else' : word))
        .join(' '),
    ],
  ])('%s is a copy', (_, text) => {
    expect(compareSketches(sketchOf(own), sketchOf(text))).not.toBeNull();
    expect(compareSketches(sketchOf(text), sketchOf(own))).toEqual(compareSketches(sketchOf(own), sketchOf(text)));
  });

  test.each([
    ['another story', other],
    ['another story that quotes thirty words of it', `${cut(other, 0, 100)} ${cut(own, 40, 70)} ${cut(other, 100, 200)}`],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(compareSketches(sketchOf(own), sketchOf(text))).toBeNull();
  });
});

describe('voices', () => {
  const page = (source: string, text: string) => linked({ source, text });
  const pages = [
    page('wire', own),
    page('daily', cut(own, 0, 200)),
    page('blog', `${cut(own, 0, 250)} ${story('comment', 200)}`),
    page('elsewhere', other),
    page('stub', 'Read more'),
    page('stub2', 'Read more'),
  ];
  const ids = pages.map(({ reading }) => reading.document.id);

  test('copies are one voice, stubs are no copies', () => {
    const { voice, all } = voicesAmong(pages);
    expect(new Set(ids.slice(0, 3).map(voice)).size).toBe(1);
    expect(all).toHaveLength(4);
    expect(countVoices(ids, { voice })).toEqual({ voices: 4, copies: 2 });
  });

  test('the order of arrival does not show', () => {
    const links = (some: typeof pages) => linkAll(copies, some, ALONE).map(({ id }) => id);
    expect(links(pages.toReversed())).toEqual(links(pages));
  });

  test('a hundred copies cost little more than one each, and stay one voice', () => {
    const many = Array.from({ length: 100 }, (_, i) => page(`copy ${i}`, `${own} printed by number ${i}`));
    expect(linkAll(copies, many, ALONE).length).toBeLessThan(100 * 24);
    expect(voicesAmong(many).all).toHaveLength(1);
  });
});
