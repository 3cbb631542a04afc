import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, or null: then tests that need one are skipped with a line that says so. */
export const chromiumPath: string | null = env.READOUT_CHROMIUM ?? KNOWN.find((path) => existsSync(path)) ?? null;

if (chromiumPath === null)
  console.log('skipped: no Chromium on this machine (apt-get install chromium, or set READOUT_CHROMIUM)');

/** No sandbox inside a container, and none of the browser's own calls home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath ?? '', args: ARGUMENTS });

/** A visit, and everything that should not happen on it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, refusals of its policy, dialogs it opened, addresses it asked for elsewhere. */
  readonly troubles: readonly string[];
}

export async function visit(browser: Browser, base: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(base)) troubles.push(`request: ${request.url()}`);
  });
  return { page, context, troubles };
}
