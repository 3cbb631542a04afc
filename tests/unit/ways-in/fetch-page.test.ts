import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrivateAddress } from '../../../src/load/ways-in/addresses.ts';
import { fetchPage } from '../../../src/load/ways-in/fetch-page.ts';
import { mayFetch } from '../../../src/load/ways-in/robots.ts';
import { WEB_LIMITS } from '../../../src/load/ways-in/web-request.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '2002::1',
  'localhost',
  '',
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '193.0.0.1', '2606:4700::1111', '2a00:1450::1'])('%s is public', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);

describe('robots.txt', () => {
  const robots =
    'User-agent: *\nDisallow: /private\nAllow: /private/open\nDisallow: /*.pdf$\n\nUser-agent: otherbot\nDisallow: /\n';
  test.each([
    ['/', true],
    ['/private', false],
    ['/private/x', false],
    ['/private/open/1', true],
    ['/a/b.pdf', false],
    ['/a/b.pdf?x', true],
  ])('%s', (path, may) => expect(mayFetch(robots, 'readout', path)).toBe(may));
  test('a group of one’s own replaces the group of all', () => {
    const own = `${robots}\nUser-agent: Readout\nUser-agent: x\nDisallow: /only\n`;
    expect(mayFetch(own, 'readout', '/private')).toBe(true);
    expect(mayFetch(own, 'readout', '/only/this')).toBe(false);
  });
  test('hostile patterns take no time', () =>
    expect(mayFetch(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}b`, 'readout', `/${'a'.repeat(50_000)}`)).toBe(true));
});

describe('a page from a server', () => {
  const routes: Record<string, RequestListener> = {
    '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Page</p>'),
    '/packed': (_, response) =>
      response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync('<p>Packed</p>')),
    '/to': (_, response) => response.writeHead(302, { location: '/page' }).end(),
    '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
    '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/secret': (_, response) => response.setHeader('content-type', 'text/html').end('no'),
    '/bomb': (_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(new Uint8Array(3_000_000))),
    '/slow': () => {},
    '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /secret'),
  };
  let server: Server;
  let origin = '';
  const limits = { ...WEB_LIMITS, allowPrivate: true, bytes: 1_000_000, milliseconds: 1500 };
  beforeAll(async () => {
    server = createServer((request, response) =>
      (routes[request.url ?? ''] ?? ((_, answer) => answer.writeHead(404).end()))(request, response),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each(['/page', '/to', '/packed'])('%s is fetched', async (path) =>
    expect(await fetchPage(origin + path, limits)).toMatchObject({
      mediaType: 'text/html',
      url: `${origin}${path === '/packed' ? path : '/page'}`,
    }),
  );

  test.each([
    ['/loop', 'more than 5 redirects'],
    ['/file', 'only http and https are fetched, not file:'],
    ['/secret', 'robots.txt of the site forbids it'],
    ['/bomb', 'larger than 1000000 bytes'],
    ['/slow', 'no answer within 1.5 seconds'],
    ['/picture', 'not a page but image/png'],
    ['/none', 'the server answered 404'],
  ])('%s is not, and says why', async (path, reason) =>
    expect(await fetchPage(origin + path, limits)).toEqual({ path: origin + path, reason }),
  );

  test('a private address is refused at the first hop and at the next', async () => {
    expect(await fetchPage(`${origin}/page`)).toMatchObject({ reason: '127.0.0.1 is a private address' });
    expect(await fetchPage('http://localhost:1/')).toMatchObject({ reason: expect.stringMatching(/private address/) });
    expect(await fetchPage('http://[::1]/')).toMatchObject({ reason: '::1 is a private address' });
    expect(await fetchPage('http://2130706433/')).toMatchObject({ reason: '127.0.0.1 is a private address' });
  });
});
