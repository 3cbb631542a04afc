import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewPage } from '../../../src/worker/add-pages.ts';
import { chromiumPath, openBrowser, visit } from '../../support/browser.ts';
import { HOSTILE } from '../../support/house.ts';
import { type ServedApp, servedOver } from '../../support/served.ts';

const SENTENCE = 'Minister Ada Quill said that the bridge would open in May. ';
/** Very long, very deep, and words that turn others around. */
const HUGE: NewPage = {
  source: 'huge.txt',
  date: '2022-03-19',
  page: `A bridge of many words\n\n${`${SENTENCE.repeat(6)}\n\n`.repeat(500)}`,
};
const DEEP: NewPage = {
  source: 'deep.html',
  date: '2022-03-19',
  mediaType: 'text/html',
  page: `<h1>Deep bridge opens</h1>${'<div>'.repeat(3_000)}<p>${SENTENCE.repeat(3)}</p>`,
};
const TURNED: NewPage = {
  source: 'turned\u202e.txt',
  date: '2022-03-19',
  page: `Bridge \u202ednepo\n\nMinister Ada Quill said that \u2067the bridge\u2069 \u202ewould open. She denied that it was late.\n`,
};

let app: ServedApp;
let browser: Browser;
beforeAll(async () => {
  if (chromiumPath === null) return;
  [app, browser] = await Promise.all([servedOver([HOSTILE, HUGE, DEEP, TURNED]), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe.skipIf(chromiumPath === null)('pages that wish harm', () => {
  test('are inert on every screen: nothing runs, nothing is hidden, nothing is asked of anybody else', async () => {
    const { page, context, troubles } = await visit(browser, app.address);
    const { pages } = await app.json('/pages.json');
    for (const path of [
      '/',
      '/pages',
      '/search',
      '/actors',
      ...pages.map(({ id }: { id: string }) => `/read/${id.slice(7, 23)}?furniture=open`),
    ]) {
      await page.goto(path);
      expect(await page.locator('main').isVisible()).toBe(true);
      expect(await page.locator('main script, main style, main img, main [onclick], main [onload]').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
      expect((await page.content()).includes('\u202e')).toBe(false);
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('a huge page comes in parts that together are all of it', async () => {
    const { pages } = await app.json('/pages.json');
    const huge = pages.find(({ origin }: { origin: { source: string } }) => origin.source === 'huge.txt').id.slice(7, 23);
    const first = await app.json(`/read/${huge}.json`);
    expect(first.part.of).toBeGreaterThan(2);
    let at = 0;
    for (let part = 1; part <= first.part.of; part += 1) {
      const view = await app.json(`/read/${huge}.json?part=${part}`);
      expect(view.part.span[0]).toBe(at);
      at = view.part.span[1];
    }
    expect(at).toBe((HUGE.page as string).length);
    const { page, context } = await visit(browser, app.address);
    await page.goto(`/read/${huge}`);
    await page.click('.pager >> text=part 2 →');
    expect(await page.locator('.pager p').textContent()).toContain('part 2 of');
    await context.close();
  });
});
