import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { register, whose } from '../../../src/server/security/people.ts';
import { rate } from '../../../src/server/security/rate.ts';
import { alone } from '../../../src/server/security/token.ts';
import { appOver, BRIEFING, type TestApp } from '../../support/house.ts';

let app: TestApp;
let statement: string;
beforeAll(async () => {
  app = await appOver([BRIEFING]);
  statement = (await app.json('/search.json')).rows[0].id;
});
afterAll(() => app.close());

describe('who may come in', () => {
  test.each(['evil.example', 'evil.example:4173', '127.0.0.1.evil.example', '192.168.0.7:4173'])(
    'not under the name %s (DNS rebinding)',
    async (host) => {
      expect((await app.get('/', { host })).status).toBe(421);
      expect((await app.get('/search.json', { host })).status).toBe(421);
    },
  );

  test.each(['127.0.0.1:4173', 'localhost:4173', '[::1]:4173', 'LOCALHOST'])('under the name %s', async (host) => {
    expect((await app.get('/', { host })).status).toBe(200);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:9999' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('no change from %s (CSRF)', async (_, headers) => {
    const answer = await app.post(`/statement/${statement}/decide`, { kind: 'reject' }, headers);
    expect(answer.status).toBe(403);
    expect(await app.house.record.log()).toEqual([]);
  });

  test('no change without an origin', async () => {
    const answer = await app.post('/undo', { entry: '1' }, { origin: '' });
    expect(answer.status).toBe(403);
  });

  test('another site may link here but not look in', async () => {
    const from = { 'sec-fetch-site': 'cross-site' };
    expect((await app.get('/', { ...from, 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect((await app.get('/search.json', { ...from, 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
  });
});

describe('what every answer says', () => {
  test.each(['/', '/search.json', '/assets/style.css', '/nothing', '/search.atom'])('%s', async (path) => {
    const { headers } = await app.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe(path.startsWith('/assets') ? 'no-cache' : 'no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('no page has an inline script or style, or asks anything of anybody else', async () => {
    for (const path of ['/', '/search', '/pages', '/actors', '/add', '/help']) {
      const text = await (await app.get(path)).text();
      expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="module" src="\/assets\/[a-z]+\.js"><\/script>)/);
      expect(text).not.toMatch(/(?:src|srcset|action)="(?:https?:)?\/\//);
    }
  });
});

describe('limits', () => {
  test('a long address', async () => {
    expect((await app.get(`/search?q=${'a'.repeat(9_000)}`)).status).toBe(414);
  });

  test('a large form', async () => {
    const answer = await app.post(
      `/statement/${statement}/decide`,
      { kind: 'note', text: 'a'.repeat(70_000) },
      { 'content-length': '70010' },
    );
    expect(answer.status).toBe(413);
  });

  test('names of assets are looked up, never opened', async () => {
    for (const name of ['..%2f..%2fpackage.json', 'package.json', '%2fetc%2fpasswd'])
      expect((await app.get(`/assets/${name}`)).status).toBe(404);
  });
});

describe('with a token', () => {
  test('nobody comes in without it; it moves from the address into a cookie', async () => {
    const guarded = await appOver([], { people: (token) => (token === 'a-secret' ? { name: 'ana', role: 'admin' } : null) });
    expect((await guarded.get('/', { host: '192.168.0.7:4173' })).status).toBe(401);
    expect((await guarded.get('/?token=another')).status).toBe(401);
    const first = await guarded.get('/search?token=a-secret&q=x', { host: '192.168.0.7:4173' });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/search?q=x']);
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await guarded.get('/', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
    await guarded.close();
  });
});

describe('several people', () => {
  const maria = register('maria', 'reviewer', '2022-03-20T10:00:00.000Z');
  const jo = register('jo', 'reader', '2022-03-20T10:00:00.000Z');
  const people = (token: string) => whose([maria.person, jo.person], token);

  test('a reader looks, a reviewer decides under their own name, neither adds pages', async () => {
    const shared = await appOver([BRIEFING], { people });
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const answer = await shared.get('/search.json', bearer(jo.token));
    expect(answer.status).toBe(200);
    const id = ((await answer.json()) as { rows: { id: string }[] }).rows[0]?.id;
    expect((await shared.post(`/statement/${id}/decide`, { kind: 'reject' }, bearer(jo.token))).status).toBe(403);
    expect((await shared.post(`/statement/${id}/decide`, { kind: 'reject' }, bearer(maria.token))).status).toBe(303);
    expect((await shared.house.record.log()).map(({ who }) => who)).toEqual(['maria']);
    expect((await shared.post('/add', { examples: '1' }, bearer(maria.token))).status).toBe(403);
    expect((await shared.get('/', bearer('another'))).status).toBe(401);
    await shared.close();
  });

  test('of a token only a digest is kept', () => {
    expect(JSON.stringify(maria.person)).not.toContain(maria.token);
    expect(whose([maria.person], jo.token)).toBeNull();
  });

  test('under the name of a proxy that speaks TLS changes come from https, and from nowhere else', async () => {
    const behind = await appOver([BRIEFING], { names: ['readout.example.org'] });
    const id = (await behind.json('/search.json')).rows[0].id;
    const sent = (origin: string) =>
      behind.post(`/statement/${id}/decide`, { kind: 'seen' }, { host: 'readout.example.org', origin });
    expect((await sent('https://readout.example.org')).status).toBe(303);
    expect((await sent('https://evil.example')).status).toBe(403);
    await behind.close();
  });
});

test('who asks too often has to wait; others do not', async () => {
  let now = 0;
  const limited = new Hono();
  limited.use(
    alone({ name: 'ana', role: 'reader' }),
    rate(() => now, 3),
  );
  limited.get('/', (c) => c.text('here'));
  const asked = async () => (await limited.request('/')).status;
  expect([await asked(), await asked(), await asked(), await asked()]).toEqual([200, 200, 200, 429]);
  now += 20_000;
  expect([await asked(), await asked()]).toEqual([200, 429]);
});
