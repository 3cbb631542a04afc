/**
 * Pictures of every screen for the documentation, over the bundled examples: `npm run screens` writes docs/screens/NAME-1440.png and
 * NAME-360.png. `--db FILE --out FOLDER` shows another record; `--dark` shows it dark.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { openRecord } from '../src/views/record/open-record.ts';
import { addPages } from '../src/worker/add-pages.ts';
import { BROWSER_ARGUMENTS, findChromium } from '../tests/support/chromium.ts';

const ROOT = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  args: argv.slice(2),
  options: { db: { type: 'string' }, out: { type: 'string' }, dark: { type: 'boolean', default: false } },
});
const out = options.out ?? join(ROOT, 'docs/screens');
const WIDTHS = [1440, 360];
/** Screens are cut here: the first look is what a picture is for. */
const HEIGHTS: Readonly<Record<number, number>> = { 1440: 720, 360: 780 };

const executablePath = findChromium();
if (executablePath === null) {
  console.error('screens: there is no Chromium on this machine; install one, or set READOUT_CHROMIUM');
  exit(1);
}
const scratch = mkdtempSync(join(tmpdir(), 'readout-screens-'));
const record = await openRecord(options.db ?? join(scratch, 'examples.db'), { create: true });
if (options.db === undefined) await addPages(record, examples());
// The pages are JSX, which Node does not run as it stands: the built app is shown.
const built = join(ROOT, 'dist/src/server/serve.js');
const { serve } = (await import(built)) as typeof import('../src/server/serve.ts');
const house = { record, who: 'maria', now: () => new Date().toISOString(), log: console.error };
const served = await serve(house, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
mkdirSync(out, { recursive: true });
for (const [name, path] of Object.entries(await screens())) for (const width of WIDTHS) await picture(browser, name, path, width);
await browser.close();
await served.close();
await record.close();
rmSync(scratch, { recursive: true, force: true });

function examples(): Parameters<typeof addPages>[1] {
  const folder = join(ROOT, 'examples');
  const names = readdirSync(folder).filter((name) => /\.(?:html|txt)$/.test(name));
  return names.map((name) => ({ source: `examples/${name}`, page: readFileSync(join(folder, name)) }));
}

/** What is shown of each screen, chosen from what the record holds. */
async function screens(): Promise<Record<string, string>> {
  const { rows } = await record.search('"fake news" OR act:deny', { order: 'oldest' });
  const row = rows.find(({ form }) => form === 'direct') ?? rows[0];
  const [speaker] = await record.actors({ limit: 1 });
  const page = `/read/${row?.document.id.slice(7, 23)}`;
  return {
    brief: '/',
    read: page,
    statement: `${page}?statement=${row?.id}#panel`,
    actor: `/actor/${encodeURIComponent(speaker?.id ?? '')}`,
    issue: '/issue/invasion-label',
    positions: '/positions?vs=2022-04-01',
    compare: '/compare',
    phrases: '/phrases',
    phrase: '/phrases?phrase=cold-war-mentality',
    cites: '/cites',
    search: '/search?q=has:silence',
    add: '/add',
  };
}

async function picture(browser: Browser, name: string, path: string, width: number): Promise<void> {
  const height = (HEIGHTS[width] ?? 900) - (name === 'statement' && width > 1000 ? 160 : 0);
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  const answer = await page.goto(served.address + path, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) console.error(`screens: ${path}: ${answer?.status()}`);
  await page.screenshot({ path: join(out, `${name}-${width}.png`) });
  await page.close();
}
