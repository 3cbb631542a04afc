import { describe, expect, test } from 'vitest';
import { bytesOf, linesOf, openArchive, packArchive } from '../../../src/model/archive.ts';
import { finish, hashText } from '../../../src/model/hash.ts';
import { lookUp, mapOf, packMap } from '../../../src/model/map.ts';
import { addWeights, packWeights, type WeightRow, weightsOf } from '../../../src/model/weights.ts';

const reopened = (sections: [string, Uint8Array][]) => openArchive(packArchive(new Map(sections)));
const keyOf = (i: number): number => finish(i + 1);

describe('archive', () => {
  test('sections come back as they went in', () => {
    const archive = reopened([
      ['one', new Uint8Array([1, 2, 3])],
      ['lines', new TextEncoder().encode('a\nbé')],
    ]);
    expect([...bytesOf(archive, 'one')]).toEqual([1, 2, 3]);
    expect(linesOf(archive, 'lines')).toEqual(['a', 'bé']);
    expect(() => bytesOf(archive, 'two')).toThrow('no section "two"');
  });

  test('opens at any place in a larger buffer', () => {
    const file = packArchive(new Map([['x', new Uint8Array([9])]]));
    const within = new Uint8Array(file.length + 3);
    within.set(file, 3);
    expect([...bytesOf(openArchive(within.subarray(3)), 'x')]).toEqual([9]);
  });

  test('anything else is refused', () => {
    expect(() => openArchive(new Uint8Array(64))).toThrow('not a model file');
    expect(() => openArchive(new Uint8Array(2))).toThrow('not a model file');
  });
});

describe('weights', () => {
  const rows: WeightRow[] = Array.from({ length: 1000 }, (_, i) => ({
    key: keyOf(i),
    weights: [
      [i % 7, (i % 127) + 1],
      [7 + (i % 3), -1 - (i % 127)],
    ],
  }));

  test('every row is found and adds its own weights', () => {
    const weights = weightsOf(reopened(packWeights('w', rows)), 'w');
    for (const row of rows) {
      const scores = new Int32Array(16);
      addWeights(weights, Int32Array.of(row.key), 1, scores);
      for (const [label, weight] of row.weights) expect(scores[label]).toBe(weight);
    }
  });

  test('a key that is not there adds nothing', () => {
    const weights = weightsOf(reopened(packWeights('w', rows)), 'w');
    const scores = new Int32Array(16);
    for (let i = 2000; i < 3000; i++) addWeights(weights, Int32Array.of(keyOf(i)), 1, scores);
    expect(scores.every((score) => score === 0)).toBe(true);
  });

  test('the order of rows does not change the bytes; no rows are a table too', () => {
    expect(packWeights('w', rows.toReversed())).toEqual(packWeights('w', rows));
    const empty = weightsOf(reopened(packWeights('w', [])), 'w');
    addWeights(empty, Int32Array.of(5), 1, new Int32Array(4));
  });
});

describe('map', () => {
  test('finds what it holds and nothing else', () => {
    const entries = Array.from({ length: 500 }, (_, i) => [hashText(`word${i}`), i] as const);
    const map = mapOf(reopened(packMap('m', entries)), 'm');
    for (const [key, value] of entries) expect(lookUp(map, key)).toBe(value);
    expect(lookUp(map, hashText('other'))).toBe(-1);
    expect(lookUp(mapOf(reopened(packMap('m', [])), 'm'), 17)).toBe(-1);
  });
});
