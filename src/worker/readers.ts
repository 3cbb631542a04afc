import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { PageResult, PageTask } from './page.ts';
import readPage from './read-page.ts';

/** Reads pages, several at once where that pays. */
export interface Readers {
  readonly threads: number;
  readonly read: (task: PageTask) => Promise<PageResult>;
  readonly close: () => Promise<void>;
}

/** With one thread everything runs here: starting a thread costs more than reading a few pages. */
export function openReaders(threads: number): Readers {
  if (threads <= 1) return { threads: 1, read: async (task) => readPage(task), close: async () => {} };
  const pool = new Tinypool({
    filename: new URL(`./read-page${extname(import.meta.filename)}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    threads,
    read: (task) => pool.run(task) as Promise<PageResult>,
    close: () => pool.destroy(),
  };
}
