import { afterEach, beforeEach, expect, test } from 'vitest';
import { appOver, BRIEFING, type TestApp } from '../../support/house.ts';

let app: TestApp;
let rows: { id: string; state: string; spans: { content: [number, number][] } }[];
let page: string;
beforeEach(async () => {
  app = await appOver([BRIEFING]);
  page = `/read/${(await app.json('/pages.json')).pages[0].id.slice(7, 23)}`;
  rows = (await app.json(`${page}.json`)).statements;
});
afterEach(() => app.close());

const decide = (id: string | undefined, form: Record<string, string>): Promise<Response> =>
  app.post(`/statement/${id}/decide`, form);
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by their names
const stateOf = async (id: string | undefined): Promise<any> =>
  (await app.json(`${page}.json`)).statements.find((each: { id: string }) => each.id === id);
const locationOf = (answer: Response): string => answer.headers.get('location') ?? '';

test('a verdict is written, leads on to the next, and can be undone from there', async () => {
  const [first, second] = rows;
  const answer = await decide(first?.id, { kind: 'accept', next: second?.id ?? '' });
  expect(answer.status).toBe(303);
  expect(locationOf(answer)).toContain(`statement=${second?.id}`);
  expect((await stateOf(first?.id)).state).toBe('confirmed');
  const shown = await (await app.get(locationOf(answer).split('#')[0] ?? '')).text();
  expect(shown).toContain('Confirmed.');
  const entry = /name="entry" value="(\d+)"/.exec(shown)?.[1] ?? '';
  const undone = await app.post('/undo', { entry });
  expect(locationOf(undone)).toContain(`statement=${first?.id}`);
  expect((await stateOf(first?.id)).state).toBe('machine');
});

test('review goes from the most doubtful to the next most doubtful', async () => {
  const first = locationOf(await app.get('/review'));
  const id = /statement=([^&#]+)/.exec(first)?.[1];
  const next = locationOf(await decide(id, { kind: 'seen', review: '1' }));
  expect(next).toMatch(/review=1/);
  expect(next).not.toContain(`statement=${id}`);
});

test('speaker, act, note and edge are corrected by forms', async () => {
  const id = rows.find(({ spans }) => (spans.content[0]?.[1] ?? 0) - (spans.content[0]?.[0] ?? 0) > 30)?.id;
  const before = (await stateOf(id)).spans.content.at(-1)[1];
  expect((await decide(id, { kind: 'speaker', to: 'person:nobody-here' })).status).toBe(409);
  await decide(id, { kind: 'speaker', to: '' });
  expect((await stateOf(id)).speaker).toBeNull();
  await decide(id, { kind: 'act', to: 'warn' });
  await decide(id, { kind: 'note', text: 'check <b>this</b>' });
  await decide(id, { kind: 'edge', role: 'content', edge: 'end', by: '-1' });
  const after = await stateOf(id);
  expect([after.act, after.notes, after.corrected]).toEqual(['warn', ['check <b>this</b>'], true]);
  expect(after.spans.content.at(-1)[1]).toBeLessThan(before);
  expect(await (await app.get(`${page}?statement=${id}`)).text()).toContain('check &lt;b&gt;this&lt;/b&gt;');
});

test('what cannot be done is told, and nothing is written', async () => {
  expect((await decide('no-such-statement', { kind: 'accept' })).status).toBe(409);
  expect((await decide(rows[0]?.id, { kind: 'applaud' })).status).toBe(409);
  expect((await decide(rows[0]?.id, { kind: 'edge', role: 'content', edge: 'end', by: '-9999' })).status).toBe(409);
  expect((await app.post('/undo', { entry: '99' })).status).toBe(409);
  expect(await app.house.record.log()).toEqual([]);
  expect(app.errors).toEqual([]);
});
