import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser, visit } from '../../support/browser.ts';
import { examples, type ServedApp, servedOver } from '../../support/served.ts';

let app: ServedApp;
let browser: Browser;
let paths: readonly string[];
beforeAll(async () => {
  if (chromiumPath === null) return;
  [app, browser] = await Promise.all([servedOver(examples()), openBrowser()]);
  const { rows } = await app.json('/search.json?q=%22Cold%20War%20mentality%22');
  const page = `/read/${rows[0].document.id.slice(7, 23)}`;
  paths = [
    '/',
    '/pages',
    page,
    `${page}?furniture=open`,
    `${page}?statement=${rows[0].id}`,
    `${page}/why?statement=${rows[0].id}`,
    '/search?q=has:silence',
    '/search?q=act:denies',
    '/actors',
    '/cites',
    `/actor/${encodeURIComponent(rows[0].speaker?.id ?? 'state:CN')}`,
    '/positions?vs=2022-04-01',
    '/issue/sanctions',
    '/compare',
    '/phrases',
    '/phrases?phrase=cold-war-mentality',
    '/add',
    '/help',
    '/nothing-here',
  ];
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe.skipIf(chromiumPath === null)('every screen', () => {
  test.each([
    [1440, 'light'],
    [1440, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('at %d px, %s: nothing is cut off, axe-core finds no violation', async (width, colorScheme) => {
    const { page, context } = await visit(browser, app.address, { viewport: { width, height: 800 }, colorScheme });
    const violations: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (over > 0) violations.push(`${path}: ${over} px too wide`);
      await page.evaluate(axe.source);
      const found = await page.evaluate<AxeResults>('axe.run()');
      for (const { id, nodes } of found.violations)
        violations.push(`${path}: ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
    }
    expect(violations).toEqual([]);
    await context.close();
  });

  test('prints: the text on paper without controls', async () => {
    const { page, context } = await visit(browser, app.address);
    for (const path of paths) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('header nav').isVisible()).toBe(false);
      expect(await page.locator('main').isVisible()).toBe(true);
      const pdf = await page.pdf({ format: 'A4', printBackground: false });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    await context.close();
  });

  test('the scripts of any page are under 20 KB', async () => {
    const { page, context } = await visit(browser, app.address);
    for (const path of paths) {
      let bytes = 0;
      page.on('response', async (answer) => {
        if (answer.url().endsWith('.js')) bytes += (await answer.body().catch(() => Buffer.alloc(0))).length;
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(bytes).toBeLessThan(20 * 1024);
      page.removeAllListeners('response');
    }
    await context.close();
  });
});
