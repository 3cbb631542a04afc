import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findChromium } from './chromium.ts';

/** Null: then tests that need one are skipped with a line that says so. */
export const chromiumPath: string | null = findChromium();

if (chromiumPath === null)
  console.log('skipped: no Chromium on this machine (apt-get install chromium, or set READOUT_CHROMIUM)');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: [...BROWSER_ARGUMENTS] });

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
