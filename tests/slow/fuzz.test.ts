import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { read } from '../../src/index.ts';
import { cpuTime } from '../support/cost.ts';
import { mutated } from '../support/mutate.ts';
import { unsound } from '../support/soundness.ts';

/** Mutated pages in one run: some for every test run, `READOUT_FUZZ=10000` for a night. `READOUT_FUZZ_SEED` chooses others. */
const PAGES = Number(env.READOUT_FUZZ ?? 120);
const SEED = Number(env.READOUT_FUZZ_SEED ?? 20_220_224);
/** Processor time that no page may take: milliseconds, and milliseconds a character, ten times what the examples take. */
const AT_LEAST = 2000;
const A_CHARACTER = 0.25;
/** The slowest pages whose growth is looked at, and how much longer twice the page may take. Quadratic work takes four times. */
const SLOWEST = 5;
const MOST = 3.3;

const folder = join(import.meta.dirname, '../../examples');
const pages = readdirSync(folder)
  .filter((name) => /\.(?:html|txt)$/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const typeOf = (page: string): 'text/html' | 'text/plain' => (/<(?:html|body|div|p)\b/i.test(page) ? 'text/html' : 'text/plain');

test(`${PAGES} mutated pages: nothing thrown, nothing unsound, nothing slow`, { timeout: 60_000 + PAGES * 1000 }, () => {
  const costs: { readonly seed: number; readonly each: number }[] = [];
  for (let i = 0; i < PAGES; i++) {
    const page = mutated(pages, SEED + i);
    const before = process.cpuUsage();
    const reading = read(page, { mediaType: typeOf(page) });
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    expect(unsound(reading), `seed ${SEED + i}`).toEqual([]);
    expect(spent, `milliseconds for ${page.length} characters, seed ${SEED + i}`).toBeLessThan(
      Math.max(AT_LEAST, page.length * A_CHARACTER),
    );
    if (page.length > 2000) costs.push({ seed: SEED + i, each: spent / page.length });
  }
  for (const { seed } of costs.sort((a, b) => b.each - a.each).slice(0, SLOWEST)) {
    const page = mutated(pages, seed);
    const once = Math.max(
      30,
      cpuTime(() => void read(page, { mediaType: typeOf(page) })),
    );
    const twice = cpuTime(() => void read(page + page, { mediaType: typeOf(page) }));
    expect(twice / once, `twice the page of seed ${seed}, ${page.length} characters`).toBeLessThan(MOST);
  }
});
