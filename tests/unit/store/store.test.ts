import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../src/record/ledger/anchor.ts';
import type { Put, Store } from '../../../src/store/port.ts';
import type { StatementChange } from '../../../src/types/ledger.ts';
import type { RecordedStatement } from '../../../src/types/record.ts';
import { chance, generatedPage, generatedPages } from '../../support/generated.ts';
import { newestFirst } from '../../support/oracle.ts';
import { contents, incoming, STORES, withStore } from '../../support/stores.ts';

const BY = { who: 'maria', at: '2022-03-20T10:00:00.000Z' };
const ALL = { kind: 'all' } as const;

const results = (puts: readonly Put[]): string[] => puts.map(({ result }) => result);

async function all(store: Store): Promise<RecordedStatement[]> {
  const found = [];
  for await (const statement of store.stream(ALL, 'newest')) found.push(statement);
  return found;
}

async function decide(store: Store, statement: RecordedStatement, change: StatementChange) {
  const stored = await store.reading(statement.document);
  const target = anchorOf(stored?.reading.document.text ?? '', statement, stored?.version ?? '');
  return store.decide({ ...change, target }, BY);
}

describe.each(STORES)('a store: $name', (kind) => {
  test('what goes in comes out: reading, bytes, statements', () =>
    withStore(kind, async (store) => {
      const page = generatedPage(1, 1);
      expect(results(await store.put([incoming(page)]))).toEqual(['added']);
      const { id } = page.reading.document;
      expect((await store.reading(id))?.reading).toEqual(page.reading);
      expect(Buffer.from((await store.original(id)) ?? [])).toEqual(Buffer.from(page.bytes));
      const statements = await store.statementsOf(id);
      expect(statements.map(({ words }) => words)).toEqual(
        page.reading.statements.map(({ content }) => page.reading.document.text.slice(...(content[0] ?? [0, 0]))),
      );
      expect(await store.statement(statements[0]?.id ?? '')).toEqual(statements[0]);
      expect(await store.check()).toEqual([]);
    }));

  test('the text of a page that is not its bytes is kept too', () =>
    withStore(kind, async (store) => {
      const page = generatedPage(1, 2);
      const bytes = new TextEncoder().encode(`<p>${page.reading.document.text}`);
      await store.put([incoming({ ...page, bytes })]);
      expect((await store.reading(page.reading.document.id))?.reading.document.text).toBe(page.reading.document.text);
    }));

  test('any order of ingestion, in any batches, gives the same record', async () => {
    const pages = generatedPages(2, 12, { days: 3 });
    const wanted = await withStore(kind, async (store) => {
      await store.put(pages.map((page) => incoming(page)));
      return contents(store);
    });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...pages.keys()], { minLength: 12 }), fc.integer({ min: 1, max: 5 }), (order, size) =>
        withStore(kind, async (store) => {
          for (let i = 0; i < order.length; i += size)
            await store.put(order.slice(i, i + size).map((n) => incoming(pages[n] ?? generatedPage(2, 0))));
          expect(await contents(store)).toEqual(wanted);
        }),
      ),
      { numRuns: 8 },
    );
  });

  test('bytes from several places: the same one counts, whatever came first', async () => {
    const page = generatedPage(3, 1);
    const given = { url: 'https://example.org/a', date: null, outlet: null };
    const places = [
      incoming(page, { source: 'b.txt' }),
      incoming(page, { source: 'z.txt', given }),
      incoming(page, { source: 'a.txt' }),
    ];
    const sources: unknown[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [0, 2, 1],
    ])
      await withStore(kind, async (store) => {
        for (const n of order) await store.put([places[n] ?? incoming(page)]);
        sources.push(await contents(store));
      });
    expect(new Set(sources.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(JSON.stringify(sources[0])).toContain('z.txt');
  });

  test('ingest twice is once', () =>
    withStore(kind, async (store) => {
      const pages = generatedPages(4, 5);
      await store.put(pages.map((page) => incoming(page)));
      const before = await contents(store);
      expect(results(await store.put(pages.map((page) => incoming(page))))).toEqual(pages.map(() => 'known'));
      expect(await contents(store)).toEqual(before);
      const offers = pages.map((page) => ({ ...incoming(page), id: page.reading.document.id }));
      expect(await store.missing(offers, 'test-1')).toEqual(pages.map(() => false));
      expect(await store.missing(offers, 'test-2')).toEqual(pages.map(() => true));
    }));

  test('retract is never ingested; undo is never retracted', () =>
    withStore(kind, async (store) => {
      const pages = generatedPages(5, 6);
      await store.put(pages.slice(1).map((page) => incoming(page)));
      const without = await contents(store);
      await store.put(pages.slice(0, 1).map((page) => incoming(page)));
      const complete = await contents(store);
      const document = pages[0]?.reading.document.id ?? '';
      const { id } = await store.decide({ kind: 'retract', document, why: 'a parody' }, BY);
      expect(await contents(store)).toEqual(without);
      expect(await store.check()).toEqual([]);
      await store.put(pages.slice(0, 1).map((page) => incoming(page)));
      expect(await contents(store)).toEqual(without);
      await store.decide({ kind: 'undo', entry: id }, BY);
      expect(await contents(store)).toEqual(complete);
      expect(await store.check()).toEqual([]);
    }));

  test('decisions change the statement, its counts and what finds it; undoing them restores all', () =>
    withStore(kind, async (store) => {
      await store.put(generatedPages(6, 4).map((page) => incoming(page)));
      const before = await contents(store);
      const [one, two, three] = (await all(store)).filter(({ repeats, speaker }) => repeats === null && speaker !== null);
      if (one === undefined || two === undefined || three === undefined) throw new Error('no statements');
      const made = [
        await decide(store, one, { kind: 'speaker', to: 'person:ada-berg' }),
        await decide(store, one, { kind: 'accept' }),
        await decide(store, two, { kind: 'reject' }),
        await decide(store, three, { kind: 'note', text: 'ask the desk' }),
      ];
      expect(await store.statement(one.id)).toMatchObject({ speaker: 'person:ada-berg', state: 'confirmed', corrected: true });
      expect(await store.statement(two.id)).toMatchObject({ state: 'rejected' });
      expect(await store.count({ kind: 'facet', facet: 'by', any: ['person:ada-berg'] }, 10)).toBe(1);
      expect(await store.count({ kind: 'facet', facet: 'has', any: ['note'] }, 10)).toBe(1);
      expect(await store.check()).toEqual([]);
      for (const { id } of made) await store.decide({ kind: 'undo', entry: id }, BY);
      expect(await contents(store)).toEqual(before);
      expect((await store.entries({})).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }));

  test('decisions survive a reading by a newer reader, or are queued; never moved', () =>
    withStore(kind, async (store) => {
      const page = generatedPage(7, 1);
      await store.put([incoming(page)]);
      const [one, two] = await store.statementsOf(page.reading.document.id);
      if (one === undefined || two === undefined) throw new Error('no statements');
      await decide(store, one, { kind: 'accept' });
      await decide(store, two, { kind: 'reject' });
      const [first, , ...rest] = page.reading.statements;
      if (first === undefined) throw new Error('no statements');
      const [start = 0, end = 0] = first.content[0] ?? [];
      const shorter = { ...first, id: 's9', content: [[start, end - 4] as const] };
      const kept = rest.filter(({ within, repeats }) => within === null && repeats === null);
      const reading = { ...page.reading, statements: [shorter, ...kept], positions: [] };
      expect(await store.put([incoming({ ...page, reading }, { version: 'test-2' })])).toMatchObject([
        { result: 'reread', queued: 1 },
      ]);
      const now = await store.statementsOf(page.reading.document.id);
      expect(now.map(({ state }) => state)).toEqual(['confirmed', ...kept.map(() => 'machine')]);
      expect(await store.queued()).toMatchObject([{ entry: 2, why: 'the reader no longer finds a statement at these words' }]);
      expect(await store.check()).toEqual([]);
      await store.put([incoming(page, { version: 'test-3' })]);
      expect((await store.statementsOf(page.reading.document.id)).slice(0, 2).map(({ state }) => state)).toEqual([
        'confirmed',
        'rejected',
      ]);
      expect(await store.queued()).toEqual([]);
    }));

  test('pages follow one another without gap or repetition, newest and oldest first', () =>
    withStore(kind, async (store) => {
      await store.put(generatedPages(8, 20, { days: 5 }).map((page) => incoming(page)));
      const sorted = (await all(store)).toSorted(newestFirst);
      for (const order of ['newest', 'oldest'] as const) {
        const found: string[] = [];
        for (let after: string | null = null; ; ) {
          const page = await store.select({ filter: ALL, order, after, limit: 7 });
          found.push(...page.statements.map(({ id }) => id));
          after = page.next;
          if (after === null) break;
        }
        const dated = sorted.filter(({ day }) => day !== null);
        const undated = sorted.filter(({ day }) => day === null);
        const wanted = order === 'newest' ? sorted : [...dated.toReversed(), ...undated.toReversed()];
        expect(found).toEqual(wanted.map(({ id }) => id));
      }
    }));

  test('names: an id, a name whatever its accents, a form of the page, a word of a name', () =>
    withStore(kind, async (store) => {
      const page = generatedPage(9, 1);
      const actor = { id: 'person:zoe-müller', same: null, name: 'Zoë Müller', office: null, of: null };
      const mention = { id: 'm99', start: 0, end: 4, kind: 'person', actor: actor.id, candidates: [], why: 'test' } as const;
      const reading = { ...page.reading, actors: [...page.reading.actors, actor], mentions: [...page.reading.mentions, mention] };
      await store.put([incoming({ ...page, reading })]);
      const ids = async (name: string) => (await store.called(name)).map((called) => [called.actor, called.by]);
      expect(await ids('zoe MULLER')).toEqual([[actor.id, 'name']]);
      expect(await ids('Müller')).toEqual([[actor.id, 'word']]);
      expect(await ids(page.reading.document.text.slice(0, 4))).toEqual([[actor.id, 'form']]);
      expect(await ids('person:zoe-müller')).toEqual([[actor.id, 'id']]);
      expect(await ids('Nobody At All')).toEqual([]);
    }));

  test('the ledger refuses what cannot mean anything', () =>
    withStore(kind, async (store) => {
      await expect(store.decide({ kind: 'undo', entry: 3 }, BY)).rejects.toThrow('there is no entry 3');
      await expect(store.decide({ kind: 'retract', document: 'sha256:0', why: '' }, BY)).rejects.toThrow('there is no document');
      expect(await store.entries({})).toEqual([]);
    }));

  test('a batch that fails leaves nothing behind', () =>
    withStore(kind, async (store) => {
      const [page, bad] = [generatedPage(10, 1), generatedPage(10, 2)];
      const before = await contents(store);
      const broken = { ...bad, reading: { ...bad.reading, article: null as never } };
      await expect(store.put([incoming(page), incoming(broken)])).rejects.toThrow();
      expect(await contents(store)).toEqual(before);
    }));

  test('a mixture of everything is sound', async () => {
    const next = chance(11);
    await withStore(kind, async (store) => {
      for (let i = 0; i < 60; i += 1) {
        const page = generatedPage(11, Math.floor(next() * 12));
        const some = await all(store);
        const one = some[Math.floor(next() * some.length)];
        const entries = await store.entries({});
        const what = next();
        if (what < 0.4 || one === undefined) await store.put([incoming(page, { version: `test-${Math.floor(next() * 3)}` })]);
        else if (what < 0.6) await decide(store, one, { kind: next() < 0.5 ? 'accept' : 'reject' });
        else if (what < 0.7) await decide(store, one, { kind: 'act', to: 'deny' });
        else if (what < 0.8) await store.decide({ kind: 'retract', document: one.document, why: '' }, BY);
        else if (entries.length > 0) await store.decide({ kind: 'undo', entry: 1 + Math.floor(next() * entries.length) }, BY);
      }
      expect(await store.check()).toEqual([]);
    });
  });
});
