import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../src/record/ledger/anchor.ts';
import { copyRecord } from '../../../src/store/sql/copy.ts';
import { generatedPage, generatedPages } from '../../support/generated.ts';
import { contents, incoming, STORES, withStore } from '../../support/stores.ts';

const BY = { who: 'maria', at: '2022-03-20T10:00:00.000Z' };

const PAIRS = STORES.flatMap((from) => STORES.map((to) => ({ from, to })));

describe.each(PAIRS)('from $from.name to $to.name', ({ from, to }) => {
  test('everything arrives: documents, readings, the ledger, statements, links; and both go on alike', () =>
    withStore(from, (source) =>
      withStore(to, async (target) => {
        await source.put(generatedPages(7, 9).map((page) => incoming(page)));
        const [statement] = (await source.select({ filter: { kind: 'all' }, order: 'newest', after: null, limit: 1 })).statements;
        if (statement === undefined) throw new Error('no statement');
        const stored = await source.reading(statement.document);
        const anchor = anchorOf(stored?.reading.document.text ?? '', statement, stored?.version ?? '');
        await source.decide({ kind: 'reject', target: anchor }, BY);
        const copied = await copyRecord(source, target);
        expect(copied.rows).toMatchObject({ document: 9, entry: 1 });
        expect(await contents(target)).toEqual(await contents(source));
        expect(await target.entries({})).toEqual(await source.entries({}));
        expect(await target.check()).toEqual([]);
        for (const store of [source, target]) {
          await store.put([incoming(generatedPage(7, 20))]);
          await store.decide({ kind: 'undo', entry: 1 }, BY);
        }
        expect(await contents(target)).toEqual(await contents(source));
      }),
    ));

  test('two records are never mixed', () =>
    withStore(from, (source) =>
      withStore(to, async (target) => {
        await target.put([incoming(generatedPage(1, 1))]);
        await expect(copyRecord(source, target)).rejects.toMatchObject({ fault: 'refused' });
      }),
    ));
});
