import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser, visit } from '../../support/browser.ts';
import { examples, type ServedApp, servedOver } from '../../support/served.ts';

let app: ServedApp;
let browser: Browser;
beforeAll(async () => {
  if (chromiumPath === null) return;
  [app, browser] = await Promise.all([servedOver(examples()), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Runs in the page: selects some words of the last paragraph, and gives them. */
const SELECT_WORDS = `(() => {
  const block = [...document.querySelectorAll('.text.paragraph')].at(-1);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node !== null && node.textContent.trim().length < 12) node = walker.nextNode();
  const range = document.createRange();
  range.setStart(node, 2);
  range.setEnd(node, 10);
  document.getSelection().addRange(range);
  return range.toString();
})()`;

/** Runs in the page: the words that are marked as a passage, without the numbers that stand among them. */
const PASSAGE = `[...document.querySelectorAll('.passage')].map((mark) => {
  const copy = mark.cloneNode(true);
  for (const number of copy.querySelectorAll('.n')) number.remove();
  return copy.textContent;
})`;

const SCREENS = ['Brief', 'Pages', 'Search', 'Actors', 'Positions', 'Compare', 'Phrases', 'Add'];

describe.skipIf(chromiumPath === null)('the tour', () => {
  test.each([true, false])('every screen from the navigation, with scripts: %s', async (javaScriptEnabled) => {
    const { page, context, troubles } = await visit(browser, app.address, { javaScriptEnabled });
    await page.goto('/');
    for (const name of SCREENS) {
      await page.click(`header nav >> text=${name}`);
      expect(await page.locator('nav a[aria-current="page"]').textContent()).toBe(name);
      expect(await page.title()).toContain('Readout');
      expect(await page.locator('h1').count()).toBe(1);
      await page.goBack();
      await page.goForward();
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each([true, false])(
    'from a search to the words, the why, an undoable decision, with scripts: %s',
    async (javaScriptEnabled) => {
      const { page, context, troubles } = await visit(browser, app.address, { javaScriptEnabled });
      await page.goto('/');
      await page.fill('.find input', 'sanctions');
      await page.press('.find input', 'Enter');
      expect(page.url()).toContain('/search?q=sanctions');
      const words = (await page.locator('.line .words mark').first().textContent()) ?? '';
      expect(words.toLowerCase()).toMatch(/^sanction/);
      await page.locator('.line .words a').first().click();
      await page.waitForSelector('.panel');
      expect(await page.locator('.content.chosen').first().isVisible()).toBe(true);
      await page.click('.panel >> text=Accept');
      await page.waitForSelector('.notice');
      expect(await page.locator('.notice p').textContent()).toBe('Confirmed.');
      await page.click('.notice button');
      await page.waitForSelector('.notice >> text=Undone.');
      if (javaScriptEnabled) {
        await page.click('.panel a[data-why]');
        await page.waitForSelector('.panel .decisions');
      } else {
        await page.click('.panel a[data-why]');
        expect(await page.locator('.decisions li').count()).toBeGreaterThan(0);
      }
      expect(troubles).toEqual([]);
      await context.close();
    },
  );

  test.each([true, false])('every mark of a picture leads to its evidence, with scripts: %s', async (javaScriptEnabled) => {
    const { page, context, troubles } = await visit(browser, app.address, { javaScriptEnabled });
    await page.goto('/positions?vs=2022-04-01');
    expect(await page.locator('.heat .cell title').count()).toBeGreaterThan(5);
    await page.locator('.heat .cell').first().click();
    expect(await page.locator('#evidence .line').count()).toBeGreaterThan(0);
    await page.locator('#evidence .words a').first().click();
    await page.waitForSelector('.panel, .passage');
    await page.goto('/actor/person:xi-jinping');
    expect(await page.locator('.lane .mark').count()).toBe(await page.locator('.lane .mark title').count());
    await page.locator('.lane .mark').first().click({ force: true });
    await page.waitForSelector('.panel, .passage');
    await page.goto('/phrases?phrase=cold-war-mentality');
    await page.locator('.lane .mark').first().click({ force: true });
    await page.waitForSelector('.panel, .passage');
    await page.goto('/cites');
    await page.locator('.heat .mark').first().click();
    expect(await page.locator('.line').count()).toBeGreaterThan(0);
    await page.goto('/compare');
    await page.locator('.diff summary').first().click();
    expect(await page.locator('.diff[open] p').first().isVisible()).toBe(true);
    await page.locator('.accounts .said').first().click();
    await page.waitForSelector('.panel, .passage');
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('fifty statements are reviewed with the mouse unplugged, and the last decision undone', async () => {
    const { page, context, troubles } = await visit(browser, app.address);
    await page.goto('/review');
    const before = (await app.house.record.log()).length;
    for (let i = 0; i < 50; i += 1) {
      await page.waitForSelector('.panel');
      const seen = page.url();
      await page.keyboard.press('ars'.charAt(i % 3));
      await page.waitForURL((url) => url.href !== seen);
    }
    const log = await app.house.record.log();
    expect(log.length - before).toBe(50);
    expect(new Set(log.slice(before).map(({ action }) => ('target' in action ? action.target.statement : ''))).size).toBe(50);
    await page.keyboard.press('u');
    await page.waitForSelector('.notice >> text=Undone.');
    expect((await app.house.record.log()).at(-1)?.action.kind).toBe('undo');
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('review without scripts: Tab and Enter alone', async () => {
    const { page, context } = await visit(browser, app.address, { javaScriptEnabled: false });
    await page.goto('/review');
    const before = (await app.house.record.log()).length;
    for (let i = 0; i < 400; i += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator('button[value="seen"]:focus').count()) > 0) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice >> text=Seen.');
    expect((await app.house.record.log()).length).toBe(before + 1);
    await context.close();
  });

  test('j and k go from statement to statement; a selection of words gets a permalink that marks exactly them', async () => {
    const { page, context, troubles } = await visit(browser, app.address);
    await page.goto('/pages');
    await page.locator('.list .title a').first().click();
    await page.waitForLoadState();
    await page.locator('.text .content').first().hover();
    await page.waitForSelector('.hover-card dt >> text=confidence');
    await page.locator('.note a.n').nth(1).focus();
    await page.waitForSelector('.note[data-s="2"] + .hover-card');
    await page.keyboard.press('j');
    await page.waitForURL(/statement=/);
    const first = page.url();
    await page.waitForLoadState();
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.href !== first);
    await page.waitForLoadState();
    await page.keyboard.press('k');
    await page.waitForURL(first);
    await page.waitForLoadState();
    const word = await page.evaluate<string>(SELECT_WORDS);
    await page.click('a.permalink');
    await page.waitForSelector('.passage');
    expect((await page.evaluate<string[]>(PASSAGE)).join('')).toBe(word);
    const [, hash] = page.url().split('#');
    await page.goto(`${page.url().split('?')[0]}#${hash}`);
    await page.waitForSelector('.passage');
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('files are dropped in and their reading is told line by line', async () => {
    const { page, context, troubles } = await visit(browser, app.address);
    await page.goto('/add');
    await page.setInputFiles('input[type="file"]', {
      name: 'harbour.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Harbour talks\n\nThe premier of Norland said on Tuesday that the harbour would stay open. “We keep our word,” she told reporters.\n',
      ),
    });
    await page.click('text=Read them');
    await page.waitForSelector('.news >> text=All stored.');
    expect(await page.locator('.news li').first().textContent()).toMatch(/^harbour\.txt: added, \d+ statements$/);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
