import type { Store, StoredDocument } from '../../store/port.ts';
import { groupsOf } from '../record/ask.ts';
import { type Named, namer } from '../record/row.ts';

export interface ListedPage extends StoredDocument {
  readonly outletNamed: Named | null;
}

/** The pages of the record, last written first. */
export interface PagesView {
  readonly pages: readonly ListedPage[];
  readonly documents: number;
  readonly from: number;
  readonly next: number | null;
}

export async function pagesView(store: Store, from: number, limit: number): Promise<PagesView> {
  const found = await store.latest(from, limit + 1);
  const shown = found.slice(0, limit);
  const outlets = shown.map(({ outlet }) => outlet).filter((outlet) => outlet !== null);
  const named = await namer(store, await groupsOf(store), outlets);
  return {
    pages: shown.map((page) => ({ ...page, outletNamed: page.outlet === null ? null : named(page.outlet) })),
    documents: (await store.totals()).documents,
    from,
    next: found.length > limit ? from + limit : null,
  };
}
