import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createApp } from '../../src/server/app.ts';
import type { House } from '../../src/server/screen.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { recordOver } from '../../src/views/record/open-record.ts';
import { addPages, type NewPage } from '../../src/worker/add-pages.ts';

/** The app over a record of these pages, without a socket. */
export interface TestApp {
  readonly house: House;
  readonly errors: readonly string[];
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** As a form of our own page sends it, unless the headers say otherwise. */
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into by their names
  readonly json: (path: string) => Promise<any>;
  readonly close: () => Promise<void>;
}

export const BASE = 'http://127.0.0.1:4173';

export async function appOver(pages: readonly NewPage[], options: Parameters<typeof createApp>[1] = {}): Promise<TestApp> {
  const file = join(mkdtempSync(join(tmpdir(), 'readout-app-')), 'record.db');
  const record = recordOver(openSqlite(file, { create: true }));
  await addPages(record, pages);
  const errors: string[] = [];
  let clock = Date.parse('2022-03-18T12:00:00Z');
  const now = (): string => {
    clock += 1_000;
    return new Date(clock).toISOString();
  };
  const house: House = { record, who: 'maria', now, log: (line) => void errors.push(line) };
  const app = createApp(house, options);
  const get: TestApp['get'] = async (path, headers = {}) =>
    app.fetch(new Request(BASE + path, { headers: { host: '127.0.0.1:4173', ...headers } }));
  return {
    house,
    errors,
    get,
    post: async (path, form, headers = {}) =>
      app.fetch(
        new Request(BASE + path, {
          method: 'POST',
          headers: { host: '127.0.0.1:4173', origin: BASE, ...headers },
          body: new URLSearchParams(form),
        }),
      ),
    json: async (path) => (await get(path)).json(),
    close: async () => {
      await record.close();
      rmSync(dirname(file), { recursive: true, force: true });
    },
  };
}

/** Two pages in our own words: one with everything that a screen shows, one that wishes harm. */
export const BRIEFING: NewPage = {
  source: 'briefing.txt',
  date: '2022-03-18',
  outlet: 'Harbour Courier',
  url: 'https://courier.example/briefing',
  page: `Beijing rejects report of arms request

Xinhua reported on Friday that foreign minister Wang Yi told Sergey Lavrov that China opposes sanctions against Russia.

“The report is pure invention,” spokesperson Zhao Lijian said at a press briefing. He declined to say whether aid had been discussed.

The White House said that Beijing had been asked for drones. Wang denied that any request had been made.

Share this article
`,
};

export const HOSTILE: NewPage = {
  source: '<img src=x onerror=alert(1)>.html',
  date: '2022-03-19',
  url: 'javascript:alert(1)',
  mediaType: 'text/html',
  page: `<html><head><title>x</title></head><body><h1>&lt;script&gt;alert(1)&lt;/script&gt; leads the &lt;b&gt;day&lt;/b&gt;</h1>
<p onclick="alert(1)">President &lt;svg onload=alert(1)&gt; Olena Marsh said that “\u202e&lt;/span&gt;&lt;script src=//evil.example&gt;&lt;/script&gt; the talks failed”.</p>
<p>Olena Marsh denied that "&lt;/title&gt;&lt;style&gt;body{display:none}&lt;/style&gt;" was said. Olena Marsh told reporters that the ministers would meet again in the spring.</p>
<style>body{display:none}</style><script>alert(1)</script></body></html>`,
};
