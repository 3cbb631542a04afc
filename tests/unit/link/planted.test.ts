import { describe, expect, test } from 'vitest';
import { recorded } from '../../../src/record/derive.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import { voicesAmong } from '../../../src/record/link/voices.ts';
import { LINKERS } from '../../../src/record/links.ts';
import { LinkIndex } from '../../support/link-index.ts';
import { plantedPage } from '../../support/planted.ts';
import { KINDS, plantedFound } from '../../support/planted-found.ts';

const SIZE = 400;
const made = Array.from({ length: SIZE }, (_, n) => plantedPage(11, n));
const documents = made.map(({ reading }) => ({ reading, statements: recorded(reading) }));
const pages = new Map(made.map(({ reading }, n) => [reading.document.id, n]));

/** Links page by page, in this order. */
function indexed(order: readonly number[]): LinkIndex {
  const index = new LinkIndex();
  for (const n of order) if (documents[n] !== undefined) index.add(documents[n]);
  return index;
}

const forth = indexed(documents.map((_, n) => n));

describe('what was planted in four hundred pages', () => {
  const found = plantedFound(forth, made, pages);
  test.each(KINDS)('%s: 95 of 100 are found, and 95 of 100 found are right', (kind) => {
    const { planted, found: hit, right, linked } = found[kind];
    expect(planted).toBeGreaterThanOrEqual(20);
    expect(hit / planted).toBeGreaterThanOrEqual(0.95);
    expect(right / linked).toBeGreaterThanOrEqual(0.95);
  });
});

const back = indexed(documents.map((_, n) => SIZE - 1 - n));
const voices = voicesAmong(documents);
const ids = (index: LinkIndex, kind: string): string[] => [...index.all(kind)].map(({ id }) => id).sort();

test.each(['copy', 'encounter', 'variant', 'event'] as const)(
  '%s: page by page or all at once, forth or back, the links are the same',
  (kind) => {
    const linker = LINKERS[kind];
    const whole = linker === undefined ? [] : linkAll(linker, documents, voices);
    expect(ids(back, kind)).toEqual(ids(forth, kind));
    expect(whole.map(({ id }) => id).sort()).toEqual(ids(forth, kind));
  },
);
