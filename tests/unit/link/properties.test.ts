import { describe, expect, test } from 'vitest';
import { recorded } from '../../../src/record/derive.ts';
import { copies } from '../../../src/record/link/copies.ts';
import { encounters } from '../../../src/record/link/encounters.ts';
import { events } from '../../../src/record/link/events.ts';
import { linkAll } from '../../../src/record/link/link-all.ts';
import { variants } from '../../../src/record/link/variants.ts';
import type { EncounterLink } from '../../../src/types/encounter.ts';
import type { LinkedDocument } from '../../../src/types/fact.ts';
import type { Span } from '../../../src/types/span.ts';
import { growth } from '../../support/cost.ts';
import { generatedPage } from '../../support/generated.ts';
import { ALONE } from './linked.ts';

const OWN = { copies, encounters, events, variants } as const;

function document(seed: number, statements: number): LinkedDocument {
  const { reading } = generatedPage(seed, 3, { statements });
  return { reading, statements: recorded(reading) };
}

describe('facts', () => {
  test.each(Object.entries(OWN))('%s: twice the page takes about twice the time', (_, linker) => {
    const measured = growth((n) => {
      const page = document(5, n);
      return () => void linker.facts(page);
    }, 800);
    expect(measured.ratio).toBeLessThan(3);
  });

  test.each(Object.entries(OWN))('%s: keys are distinct and in order, ids are the document’s own', (_, linker) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const page = document(seed, 12);
      const facts = linker.facts(page);
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      for (const { keys, document: of } of facts) {
        expect(new Set(keys).size).toBe(keys.length);
        expect(of).toBe(page.reading.document.id);
      }
    }
  });
});

test('every telling and every statement of an account opens inside its page', () => {
  const pages = Array.from({ length: 60 }, (_, seed) => document(seed, 20));
  const length = new Map(pages.map(({ reading }) => [reading.document.id, reading.document.text.length]));
  const inside = ({ document: of, span: [start, end] }: { document: string; span: Span }): boolean =>
    start >= 0 && start <= end && end <= (length.get(of) ?? -1);
  const links: readonly EncounterLink[] = linkAll(encounters, pages, ALONE);
  expect(links.flatMap(({ told }) => told).every(inside)).toBe(true);
  expect(links.flatMap(({ accounts }) => accounts.flatMap(({ said }) => said)).every(inside)).toBe(true);
});
