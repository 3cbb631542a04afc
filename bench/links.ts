/**
 * Links at size: generated pages with planted copies, accounts and denials are added one by one, and every page folds what it touches.
 * Prints how much of what was planted is found, how much of what is found was planted, and the time of a page at a tenth and at the end.
 *
 *     npm run bench:links -- 100000         100,000 is the default; in memory
 *     npm run bench:links -- 20000 --store  in a record on disk, a page with all that is stored of it
 *
 * --assert fails below the targets.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { recorded } from '../src/record/derive.ts';
import { LINKERS } from '../src/record/links.ts';
import { openSqlite } from '../src/store/sqlite/open.ts';
import type { LinkBase } from '../src/types/link.ts';
import { LinkIndex } from '../tests/support/link-index.ts';
import { type Planted, plantedPage } from '../tests/support/planted.ts';
import { KINDS, type LinkSet, plantedFound, type Truth } from '../tests/support/planted-found.ts';
import { incoming } from '../tests/support/stores.ts';
import { cpuMs } from './walk.ts';

const SEED = 7;
const { values: options, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { assert: { type: 'boolean', default: false }, store: { type: 'boolean', default: false } },
});
const size = Number(positionals[0] ?? 100_000);
/** Least share found and right; most that a page may cost at the end, as a multiple of what it cost at a tenth. */
const TARGET = { share: 0.95, growth: 1.5 };
/** Pages over which a page's cost is averaged. */
const WINDOW = Math.max(100, Math.floor(size / 20));
/** Pages that a record takes at once. */
const BATCH = 50;

/** Where pages go and links come from. */
interface Sink {
  readonly put: (pages: readonly Planted[]) => Promise<void>;
  readonly links: () => Promise<LinkSet>;
  readonly close: () => Promise<void>;
}

const sink = options.store ? onDisk() : inMemory();
const truths: Truth[] = [];
const pages = new Map<string, number>();
/** Milliseconds of this thread, page by page. */
const spent: number[] = [];
for (let n = 0; n < size; n += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, size - n) }, (_, i) => plantedPage(SEED, n + i));
  for (const { reading, copyOf, call, claim, denies } of batch) {
    pages.set(reading.document.id, truths.length);
    truths.push({ copyOf, call, claim, denies });
  }
  const started = cpuMs();
  await sink.put(batch);
  const each = (cpuMs() - started) / batch.length;
  for (const _ of batch) spent.push(each);
  if (spent.length % 10_000 === 0)
    console.error(`links: ${spent.length} of ${size}, ${average(spent.slice(-WINDOW)).toFixed(2)} ms a page`);
}

const found = plantedFound(await sink.links(), truths, pages);
await sink.close();
let failed = false;
for (const kind of KINDS) {
  const { planted, found: hit, right, linked } = found[kind];
  const [recall, precision] = [hit / Math.max(1, planted), right / Math.max(1, linked)];
  failed ||= recall < TARGET.share || precision < TARGET.share;
  console.log(
    `${kind.padEnd(10)} recall ${percent(recall)} (${hit}/${planted})   precision ${percent(precision)} (${right}/${linked})`,
  );
}
const tenth = Math.floor(size / 10);
const [then, now] = [average(spent.slice(Math.max(0, tenth - WINDOW / 2), tenth + WINDOW / 2)), average(spent.slice(-WINDOW))];
failed ||= now / then > TARGET.growth;
console.log(`a page     ${then.toFixed(2)} ms at ${tenth}, ${now.toFixed(2)} ms at ${size}: ${(now / then).toFixed(2)} times`);
exit(options.assert && failed ? 1 : 0);

function inMemory(): Sink {
  const index = new LinkIndex(LINKERS, cpuMs);
  return {
    put: async (batch) => {
      for (const { reading } of batch) index.add({ reading, statements: recorded(reading) });
    },
    links: async () => index,
    close: async () => {
      for (const [kind, ms] of index.spent) console.log(`${kind.padEnd(12)}${(ms / size).toFixed(2)} ms a page`);
    },
  };
}

function onDisk(): Sink {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-links-'));
  const store = openSqlite(join(folder, 'record.db'), { create: true });
  return {
    put: async (batch) => void (await store.put(batch.map((page) => incoming(page)))),
    links: async () => {
      const known = new Map<string, LinkBase[]>();
      for (const kind of ['copy', 'encounter', 'claim'] as const) {
        const links: LinkBase[] = [];
        for (let after: string | null = null, more = true; more; more = after !== null) {
          const page: { readonly links: readonly LinkBase[]; readonly next: string | null } = await store.links(kind, {
            order: 'weight',
            limit: 1_000,
            after,
          });
          links.push(...page.links);
          after = page.next;
        }
        known.set(kind, links);
      }
      return linkSet(known);
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkSet(known: ReadonlyMap<string, readonly LinkBase[]>): LinkSet {
  const first = new Map<string, string>();
  const voice = (document: string): string => {
    let at = document;
    for (let up = first.get(at); up !== undefined; up = first.get(at)) at = up;
    return at;
  };
  for (const { documents } of known.get('copy') ?? []) {
    const [a = '', b = ''] = documents.map(voice).sort();
    if (a !== b) first.set(b, a);
  }
  return { all: (kind) => known.get(kind) ?? [], voice };
}

function average(some: readonly number[]): number {
  return some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
