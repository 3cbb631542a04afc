import { readFileSync } from 'node:fs';
import process from 'node:process';
import { isAddress as isWebAddress } from '../../load/files.ts';
import { WEB_LIMITS } from '../../load/ways-in/web-request.ts';
import { isAddress } from '../../views/record/open-record.ts';
import { feedsInOpml } from '../../watch/feed-items.ts';
import { Watch, type WatchNews } from '../../watch/watch.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, withRecord } from '../record.ts';
import { counted } from '../text.ts';

export interface WatchCommandOptions extends RecordOptions {
  readonly query: readonly string[];
  readonly atom?: string;
  readonly mail?: string;
  readonly webhook?: string;
  readonly every?: number;
  readonly threads?: number;
  readonly app: string;
  readonly once?: boolean;
  readonly allowPrivate?: boolean;
}

const MINUTE = 60_000;
const EVERY = 15;
/** Between two requests to one host, in milliseconds. */
const APART = 2_000;

/** `readout watch`: follows folders and feeds, until it is stopped; being stopped at any moment loses nothing. */
export const watchCommand = (what: readonly string[], options: WatchCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(
    options,
    io,
    async (record) => {
      const { feeds, paths } = sourcesOf(what, io);
      if (feeds.length + paths.length === 0) return EXIT.failed;
      const { atom, mail, webhook } = options;
      const secret = process.env.READOUT_WEBHOOK_SECRET;
      const counts = { stored: 0, alerts: 0 };
      const watch = new Watch(record, {
        feeds,
        paths,
        queries: options.query,
        delivery: {
          app: options.app.replace(/\/$/, ''),
          ...(atom === undefined ? {} : { atom }),
          ...(mail === undefined ? {} : { mail }),
          ...(webhook === undefined ? {} : { webhook }),
          ...(secret === undefined ? {} : { secret }),
        },
        state: stateFile(options),
        limits: { ...WEB_LIMITS, allowPrivate: options.allowPrivate === true },
        every: (options.every ?? EVERY) * MINUTE,
        apart: APART,
        threads: options.threads ?? 1,
        heard: (news) => hear(news, counts, io),
        now: () => Date.now(),
      });
      await watch.round();
      if (options.once === true) await io.out(`${counted(counts.stored, 'page')} stored, ${counted(counts.alerts, 'alert')}\n`);
      else await follow(watch, what, io);
      return EXIT.ok;
    },
    true,
  );

async function follow(watch: Watch, what: readonly string[], io: Io): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  io.err(`readout: watching ${what.join(', ')}; Ctrl-C stops`);
  while (!stop.signal.aborted) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, watch.wait());
      stop.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (!stop.signal.aborted) await watch.round();
  }
}

/** Beside the record; for a record in a database in this folder. */
const stateFile = (options: RecordOptions): string =>
  isAddress(recordPath(options)) ? 'readout.watch.json' : `${recordPath(options)}.watch.json`;

function sourcesOf(what: readonly string[], io: Io): { feeds: string[]; paths: string[] } {
  const [feeds, paths]: [string[], string[]] = [[], []];
  for (const each of what)
    if (isWebAddress(each)) feeds.push(each);
    else if (/\.opml$/i.test(each))
      try {
        feeds.push(...feedsInOpml(readFileSync(each, 'utf8')));
      } catch (error) {
        io.err(`readout: ${each}: ${error instanceof Error ? error.message : String(error)}`);
      }
    else paths.push(each);
  return { feeds: [...new Set(feeds)], paths };
}

function hear(news: WatchNews, counts: { stored: number; alerts: number }, io: Io): void {
  switch (news.kind) {
    case 'stored':
      if (news.put.result === 'known') return;
      counts.stored += 1;
      io.err(`readout: ${news.source}: ${counted(news.put.statements, 'statement')}`);
      return;
    case 'problem':
      io.err(`readout: ${news.source}: ${news.reason}`);
      return;
    case 'feed':
      io.err(`readout: ${news.address}: ${news.trouble}${news.dead ? '; it seems dead, and is tried once a day' : ''}`);
      return;
    case 'alerts':
      counts.alerts += news.count;
      io.err(`readout: ${counted(news.count, 'alert')}`);
      for (const problem of news.problems) io.err(`readout: not told: ${problem}`);
      return;
    default:
  }
}
