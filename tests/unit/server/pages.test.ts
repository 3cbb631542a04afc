import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from '../../../src/server/screens.ts';
import { appOver, BRIEFING, HOSTILE, type TestApp } from '../../support/house.ts';

let app: TestApp;
beforeAll(async () => {
  app = await appOver([BRIEFING, HOSTILE]);
});
afterAll(() => app.close());

const html = async (path: string): Promise<string> => (await app.get(path)).text();
const idOf = async (title: string): Promise<string> => {
  const { pages } = await app.json('/pages.json');
  return pages.find((page: { headline: string | null }) => page.headline?.includes(title)).id.slice(7, 23);
};

describe('every screen has a page and a twin', () => {
  test.each([
    '/',
    '/brief',
    '/pages',
    '/search',
    '/search?q=sanctions',
    '/actors',
    '/cites',
    '/positions',
    '/compare',
    '/phrases',
    '/add',
    '/help',
  ])('%s', async (path) => {
    const page = await app.get(path);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    const text = await page.text();
    expect(text.startsWith('<!doctype html><html lang="en">')).toBe(true);
    expect(text).toMatch(/<title>[^<]+ · Readout<\/title>/);
    expect(text).toMatch(/<h1/);
    const twin = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(text)?.[1] ?? '';
    const json = await app.get(twin.replaceAll('&amp;', '&'));
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json']);
  });

  test('what is not there: 404 with a way on, and as JSON', async () => {
    for (const path of ['/nothing', '/read/ffffffffffffffff', '/actor/person:nobody'])
      expect((await app.get(path)).status).toBe(404);
    expect(await app.json('/read/ffffffffffffffff.json')).toEqual({ error: 'The record has nothing by this name.' });
  });

  test('a parameter that makes no sense: 400 with the reason', async () => {
    const id = await idOf('Beijing');
    expect((await app.get(`/read/${id}?at=9-2`)).status).toBe(400);
    expect(await html(`/read/${id}?at=9-2`)).toContain('a passage ends after it begins');
    expect((await app.get('/search?order=sideways')).status).toBe(400);
  });
});

describe('Read', () => {
  test('all text of the page is there, furniture folded, statements marked and in the margin', async () => {
    const id = await idOf('Beijing');
    const text = await html(`/read/${id}`);
    expect(text).toContain('<summary>set aside: share');
    expect(text).toContain('Share this article');
    expect(text).toMatch(/<span class="content" data-s="\d+" id="at-\d+-\d+">/);
    expect(text).toMatch(/class="via">Harbour Courier<span class="by"> › <\/span><\/span>/);
    expect((await html(`/read/${id}?furniture=open`)).match(/<details class="furniture" open/g)?.length).toBe(1);
  });

  test('the words of every statement stand at its spans in the twin', async () => {
    const view = await app.json(`/read/${await idOf('Beijing')}.json`);
    const text = BRIEFING.page as string;
    for (const { spans, words } of view.statements)
      expect(spans.content.map(([start, end]: [number, number]) => text.slice(start, end)).join(' … ')).toBe(words);
    expect(view.statements.length).toBeGreaterThan(3);
  });

  test('a permalink marks exactly its passage', async () => {
    const at = (BRIEFING.page as string).indexOf('pure invention');
    const text = await html(`/read/${await idOf('Beijing')}?at=${at}-${at + 14}`);
    expect(text).toContain(`<span class="passage" id="at-${at}-${at + 14}">pure invention</span>`);
  });

  test('a statement that is looked at shows every field with how it is known, and the live page at its words', async () => {
    const id = await idOf('Beijing');
    const { statements } = await app.json(`/read/${id}.json`);
    const lavrov = statements.find((each: { words: string }) => each.words.startsWith('that China opposes'));
    const text = await html(`/read/${id}?statement=${lavrov.id}`);
    expect(text).toMatch(/<dt>speaker<\/dt><dd><span class="value"><a class="actor" href="\/actor\/person%3Awang-yi"/);
    expect(text).toContain('https://courier.example/briefing#:~:text=');
    const { selected } = await app.json(`/read/${id}.json?statement=${lavrov.id}`);
    expect(selected.fields.map(({ name }: { name: string }) => name)).toContain('confidence');
  });

  test('the decisions behind a statement', async () => {
    const id = await idOf('Beijing');
    const { statements } = await app.json(`/read/${id}.json`);
    const { stages } = await app.json(`/read/${id}/why.json?statement=${statements[0].id}`);
    expect(stages.map(({ stage }: { stage: string }) => stage)).toContain('6-attribution');
    expect(await html(`/read/${id}/why?statement=${statements[0].id}`)).toContain('6-attribution');
  });
});

describe('Search', () => {
  test('hits are marked and facets lead to narrower queries', async () => {
    const view = await app.json('/search.json?q=sanctions');
    const row = view.rows.find(({ speaker }: { speaker: { id: string } }) => speaker.id === 'org:xinhua');
    expect(row.hits.map(([start, end]: [number, number]) => row.words.slice(start, end))).toEqual(['sanctions']);
    const acts = view.facets.find(({ field }: { field: string }) => field === 'by');
    expect(acts.values[0]).toMatchObject({
      value: 'org:xinhua',
      only: 'sanctions by:org:xinhua',
      not: 'sanctions -by:org:xinhua',
    });
    const without = await app.json('/search.json?q=sanctions%20-by:org:xinhua');
    expect(without.rows.map(({ id }: { id: string }) => id)).not.toContain(row.id);
    expect(await html('/search?q=sanctions')).toContain('<mark>sanctions</mark>');
  });

  test('a query that cannot be understood says where it is wrong', async () => {
    const view = await app.json('/search.json?q=act:denies');
    expect(view.error).toEqual({ message: 'act: does not know "denies"; did you mean deny?', span: [4, 10] });
    expect(await html('/search?q=act:denies')).toContain('act:<mark>denies</mark>');
  });

  test('a saved search is an Atom feed whose items say why they are there', async () => {
    const feed = await app.get('/search.atom?q=sanctions');
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await feed.text();
    expect(text).toContain('<summary>Here because it fits: sanctions (sanctions)</summary>');
    expect(text).toMatch(/<link href="http:\/\/127\.0\.0\.1:4173\/read\/[0-9a-f]{16}\?statement=/);
  });
});

describe('the shapes that OpenAPI promises are those of real answers', () => {
  test.each(SCREENS.map((screen) => screen))('$path', async ({ path, also, answer }) => {
    const statement = (await app.json('/search.json')).rows[0].id;
    const ids = { read: await idOf('Beijing'), statement, actor: 'person:wang-yi', issue: 'sanctions' };
    const id = ids[path.split('/')[1] as keyof typeof ids] ?? '';
    const twin = `${(also ?? path).replace(':id', encodeURIComponent(id))}.json`;
    expect(answer.safeParse(await app.json(twin)).error).toBeUndefined();
  });
});

test('OpenAPI describes the twin of every screen', async () => {
  const { openapi, paths } = await app.json('/openapi.json');
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toContain('/read/{id}.json');
  expect(paths['/search.json'].get.parameters.map(({ name }: { name: string }) => name)).toContain('q');
});

describe('a hostile page is inert', () => {
  test('nothing of it is markup, wherever it is shown', async () => {
    const { pages } = await app.json('/pages.json');
    const hostile = pages.find((page: { origin: { source: string } }) => page.origin.source.startsWith('<img'));
    const { statements } = await app.json(`/read/${hostile.id.slice(7, 23)}.json`);
    expect(statements.length).toBeGreaterThan(0);
    const read = `/read/${hostile.id.slice(7, 23)}`;
    for (const path of [
      '/',
      '/pages',
      '/search',
      read,
      `${read}?furniture=open`,
      `${read}?statement=${statements[0].id}`,
      `${read}/why`,
    ]) {
      const text = await html(path);
      expect(text).not.toMatch(
        /<script(?! type="module" src="\/assets\/)|<style|<img|<svg onload|onclick=|onerror=alert\(1\)>(?!\.html)|javascript:/i,
      );
      expect(text).not.toContain('\u202e');
    }
  });

  test('the feed too', async () => {
    const text = await (await app.get('/search.atom')).text();
    expect(text).not.toMatch(/<script|<svg|<style|\u202e/);
  });
});
