import { expect, test } from 'vitest';
import { facetsOf } from '../../../src/record/index-text.ts';
import type { Facet } from '../../../src/types/filter.ts';
import { generatedPages } from '../../support/generated.ts';
import { incoming, STORES, withStore } from '../../support/stores.ts';

for (const kind of STORES) {
  test(`${kind.name}: facets count what the newest statements that fit have`, () =>
    withStore(kind, async (store) => {
      await store.put(generatedPages(5, 12).map((page) => incoming(page)));
      const filter = { kind: 'facet', facet: 'act', any: ['deny', 'warn', 'assert'] } as const;
      const { statements } = await store.select({ filter, order: 'newest', after: null, limit: 10 });
      const found = await store.facets(filter, 10);
      expect([found.counted, found.more]).toEqual([10, true]);
      for (const facet of ['act', 'form', 'about', 'via', 'outlet', 'is'] as Facet[]) {
        const values = statements.flatMap((each) => facetsOf(each).find(([name]) => name === facet)?.[1] ?? []);
        const expected = Object.groupBy(values, (value) => value);
        const counted = Object.fromEntries((found.counts[facet] ?? []).map(({ value, statements: n }) => [value, n]));
        expect(counted).toEqual(Object.fromEntries(Object.entries(expected).map(([value, all]) => [value, all?.length])));
      }
    }));

  test(`${kind.name}: heads of many documents are those of each; the latest come first`, () =>
    withStore(kind, async (store) => {
      const pages = generatedPages(6, 9);
      await store.put(pages.map((page) => incoming(page)));
      const ids = pages.map(({ reading }) => reading.document.id);
      const heads = await store.heads([...ids, 'sha256:none']);
      expect(heads.length).toBe(9);
      const voices = await store.voices(ids);
      for (const id of ids) expect(voices.get(id)).toBe((await store.copies(id))[0]);
      for (const head of heads) expect(head).toEqual(await store.document(head.id));
      const latest = await store.latest(0, 20);
      const days = latest.map(({ written, published }) => written?.latest ?? published ?? '');
      expect(days).toEqual(days.toSorted().reverse());
      const written = pages.flatMap(({ reading }) => reading.article.written?.latest.slice(0, 7) ?? []);
      const months = Object.entries(Object.groupBy(written, (month) => month)).map(([month, of]) => ({
        month,
        documents: of?.length,
      }));
      expect(await store.months()).toEqual(months.toSorted((a, b) => (a.month < b.month ? -1 : 1)));
      expect(await store.latest(2, 3)).toEqual(latest.slice(2, 5));
    }));
}
