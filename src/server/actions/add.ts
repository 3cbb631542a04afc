import { join } from 'node:path';
import type { Context, Handler } from 'hono';
import { stream } from 'hono/streaming';
import { AddingPage, NEWS_HERE, NewsLine } from '../../../web/pages/add.tsx';
import { inert } from '../../../web/parts/text.tsx';
import { isDay } from '../../load/day.ts';
import { findFiles } from '../../load/files.ts';
import { packageRoot } from '../../load/package-root.ts';
import { isSkipped } from '../../load/ways-in/member.ts';
import { openPages } from '../../load/ways-in/open-pages.ts';
import { ingest, type News, type Offered } from '../../worker/ingest.ts';
import { pagesOf } from '../../worker/offers.ts';
import { frameOf } from '../frame.ts';
import type { House } from '../screen.ts';

/** Files of a form into the record; the page that answers grows by a line for each page as it is stored. */
export const addPages =
  (house: House): Handler =>
  async (c) => {
    const form = await c.req.parseBody({ all: true });
    const date = typeof form.date === 'string' && isDay(form.date) ? form.date : null;
    const files = [form.files].flat().filter((file) => file instanceof File && file.size > 0) as File[];
    const pages = form.examples === '1' ? examples() : uploaded(files, date);
    return growing(c, house, (line) =>
      ingest(house.record.store, pages, { threads: 1, now: house.now, heard: (news) => line(lineOf(news)) }),
    );
  };

const examples = (): AsyncIterable<Offered> =>
  pagesOf(findFiles([join(packageRoot(), 'examples')]).files, {
    given: { url: null, date: null, outlet: null },
    as: null,
    allowPrivate: false,
  });

async function* uploaded(files: readonly File[], date: string | null): AsyncGenerator<Offered> {
  for (const file of files) {
    const source = { path: inert(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
    for await (const entry of openPages(source)) {
      if (isSkipped(entry)) yield { source: entry.path, problem: entry.reason, part: entry.path !== source.path };
      else {
        const { path, bytes, mediaType, charset, url, outlet } = entry;
        yield { page: { bytes, source: path, mediaType, charset, given: { url, date: date ?? entry.date, outlet } } };
      }
    }
  }
}

const TOLD = { added: 'added', reread: 'read again', known: 'known already' } as const;

function lineOf(news: News): string {
  const told =
    news.kind === 'problem'
      ? news.bug
        ? 'an error of Readout’s own; please report it'
        : news.reason
      : news.kind === 'known'
        ? TOLD.known
        : `${TOLD[news.put.result]}, ${news.put.statements} statements`;
  return String(NewsLine({ source: inert(news.source), told, problem: news.kind === 'problem', page: null }));
}

/** Sends the page in two halves with lines between them as they come. */
function growing(c: Context, house: House, work: (line: (html: string) => void) => Promise<void>): Response {
  const [before = '', after = ''] = `<!doctype html>${AddingPage({ frame: frameOf(c, house) })}`.split(NEWS_HERE);
  c.header('Content-Type', 'text/html; charset=utf-8');
  return stream(c, async (out) => {
    await out.write(before);
    let last: Promise<unknown> = Promise.resolve();
    const line = (html: string): void => {
      last = last.then(() => out.write(html));
    };
    try {
      await work(line);
      line('<li>All stored.</li>');
    } catch (error) {
      house.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      line('<li class="problem">Stopped: the terminal that Readout runs in says why. What is listed above is stored.</li>');
    }
    await last;
    await out.write(after);
  });
}
