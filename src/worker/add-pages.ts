import type { Put, Store } from '../store/port.ts';
import type { Input } from '../types/input.ts';
import { ingest, type Offered } from './ingest.ts';

/** A page to add: its bytes or its text, and what is known about it besides. */
export interface NewPage {
  readonly page: Uint8Array | string;
  /** Path or URL, shown to people. */
  readonly source: string;
  readonly mediaType?: Input['mediaType'];
  readonly charset?: string;
  readonly url?: string;
  /** ISO 8601 day of publication. */
  readonly date?: string;
  readonly outlet?: string;
}

export interface AddPagesOptions {
  /** Pages read at once; 1 unless said otherwise. */
  readonly threads?: number;
}

/** What became of a page. */
export type Added = { readonly source: string; readonly result: Put['result']; readonly statements: number };

/** Reads pages and stores them; resolves when all are on disk. Throws when a page breaks the reader, which is our own bug. */
export async function addPages(
  record: { readonly store: Store },
  pages: Iterable<NewPage> | AsyncIterable<NewPage>,
  { threads = 1 }: AddPagesOptions = {},
): Promise<Added[]> {
  const added: Added[] = [];
  await ingest(record.store, offered(pages), {
    threads,
    now: () => new Date().toISOString(),
    heard: (news) => {
      if (news.kind === 'problem') throw new Error(`${news.source}: ${news.reason}`);
      const { source } = news;
      added.push(
        news.kind === 'known'
          ? { source, result: 'known', statements: 0 }
          : { source, result: news.put.result, statements: news.put.statements },
      );
    },
  });
  return added;
}

async function* offered(pages: Iterable<NewPage> | AsyncIterable<NewPage>): AsyncGenerator<Offered> {
  for await (const { page, source, mediaType, charset, url, date, outlet } of pages)
    yield {
      page: {
        bytes: typeof page === 'string' ? new TextEncoder().encode(page) : page,
        source,
        mediaType: mediaType ?? null,
        charset: charset ?? (typeof page === 'string' ? 'utf-8' : null),
        given: { url: url ?? null, date: date ?? null, outlet: outlet ?? null },
      },
    };
}
