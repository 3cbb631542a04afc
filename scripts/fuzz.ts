import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '../src/document/1-page/read-page.ts';
import { findArticle } from '../src/document/2-article/find-article.ts';
import { loadContext } from '../src/load/context.ts';
import { read } from '../src/load/read.ts';
import { mutated } from '../tests/support/mutate.ts';
import { unsound } from '../tests/support/soundness.ts';

/**
 * Reads pages mutated from the examples, each from its seed, and counts what went wrong. The test suite does the same for a few.
 *
 *     node scripts/fuzz.ts --pages 10000 --seed 1            the whole reader
 *     node scripts/fuzz.ts --pages 10000 --stages page       bytes to article only
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    stages: { type: 'string', default: 'all' },
  },
});

/** Processor time that a page may take: milliseconds at least, and milliseconds a character. */
const AT_LEAST = 2000;
const A_CHARACTER = 0.25;
/** Twice a page may take at most this much longer, measured on the slowest; quadratic work takes four times. */
const MOST_GROWTH = 3.3;
const SLOWEST = 20;

const folder = join(import.meta.dirname, '../examples');
const sources = readdirSync(folder)
  .filter((name) => /\.(?:html|txt)$/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const context = loadContext();

const typeOf = (page: string): 'text/html' | 'text/plain' => (/<(?:html|body|div|p)\b/i.test(page) ? 'text/html' : 'text/plain');

/** Breaches of what must hold for any page. */
function check(page: string): string[] {
  const mediaType = typeOf(page);
  if (values.stages === 'all') return unsound(read(page, { mediaType }));
  const bytes = new TextEncoder().encode(page);
  const given = { url: null, date: null, outlet: null };
  const input = { id: 'sha256:0', source: 'fuzz', bytes, mediaType, charset: 'utf-8', given };
  const found = readPage(input, context);
  const { blocks } = findArticle(found, context);
  let at = 0;
  return blocks.flatMap(({ start, end }) => {
    const wrong = start < at || end <= start || found.text.slice(at, start).trim() !== '' ? [`block [${start}, ${end}]`] : [];
    at = end;
    return wrong;
  });
}

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const pages = Number(values.pages);
const first = Number(values.seed);
const counts = { thrown: 0, unsound: 0, slow: 0, superlinear: 0 };
const costs: { readonly seed: number; readonly each: number }[] = [];
let characters = 0;
let all = 0;
for (let seed = first; seed < first + pages; seed++) {
  const page = mutated(sources, seed);
  characters += page.length;
  let breaches: string[] = [];
  let thrown = false;
  const spent = millisecondsOf(() => {
    try {
      breaches = check(page);
    } catch (error) {
      thrown = true;
      console.log(`seed ${seed}: thrown: ${error instanceof Error ? error.stack : String(error)}`);
    }
  });
  all += spent;
  if (thrown) counts.thrown++;
  if (breaches.length > 0) {
    counts.unsound++;
    console.log(`seed ${seed}: ${breaches.slice(0, 3).join('; ')}`);
  }
  if (spent > Math.max(AT_LEAST, page.length * A_CHARACTER)) {
    counts.slow++;
    console.log(`seed ${seed}: ${spent.toFixed(0)} ms for ${page.length} characters`);
  }
  if (page.length > 2000) costs.push({ seed, each: spent / page.length });
  if ((seed - first) % 1000 === 999) console.error(`fuzz: ${seed - first + 1} pages, ${JSON.stringify(counts)}`);
}
for (const { seed } of costs.sort((a, b) => b.each - a.each).slice(0, SLOWEST)) {
  const page = mutated(sources, seed);
  const once = Math.max(
    30,
    millisecondsOf(() => void check(page)),
  );
  const twice = millisecondsOf(() => void check(page + page));
  if (twice / once <= MOST_GROWTH) continue;
  // A page may do more once it is long enough to be read at all: growth goes on growing.
  const fourfold = millisecondsOf(() => void check(page.repeat(4)));
  if (fourfold / twice <= MOST_GROWTH) continue;
  counts.superlinear++;
  console.log(`seed ${seed}: ${once.toFixed(0)} ms, twice the page ${twice.toFixed(0)} ms`);
}
console.log(
  `${pages} pages from seed ${first} (${values.stages}), ${(characters / 1e6).toFixed(1)} M characters, ${(all / 1000).toFixed(0)} s of processor time: ` +
    `${counts.thrown} thrown, ${counts.unsound} unsound, ${counts.slow} slow, ${counts.superlinear} of the ${SLOWEST} slowest grow faster than the page`,
);
process.exitCode = Object.values(counts).some((count) => count > 0) ? 1 : 0;
