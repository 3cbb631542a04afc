import { afterEach, expect, test } from 'vitest';
import { appOver, type TestApp } from '../../support/house.ts';

let app: TestApp;
afterEach(() => app.close());

test('nothing read yet: a place to drop files, and the bundled examples are a click away', async () => {
  app = await appOver([]);
  const empty = await (await app.get('/')).text();
  expect(empty).toContain('Nothing read yet');
  expect(empty).toMatch(/<form class="drop" method="post" action="\/add" enctype="multipart\/form-data">/);
  const told = await (await app.post('/add', { examples: '1' })).text();
  expect(told.match(/<li>/g)?.length).toBeGreaterThan(10);
  expect(told).toContain('All stored.');
  expect(told.trimEnd().endsWith('</html>')).toBe(true);
  const { documents, findings } = await app.json('/brief.json');
  expect(documents).toBeGreaterThan(10);
  expect(findings.length).toBeGreaterThan(0);
  expect(await (await app.get('/')).text()).toContain('two accounts of one call');
}, 120_000);

test('a day before which nothing is new', async () => {
  app = await appOver([]);
  expect((await app.get('/?since=2022-02-30')).status).toBe(400);
  expect((await app.get('/?since=')).status).toBe(200);
});
