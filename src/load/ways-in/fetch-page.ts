import { parameters } from './header-fields.ts';
import { type Entry, memberOf, skipped } from './member.ts';
import { mayFetch } from './robots.ts';
import { AGENT, get, Refusal, WEB_LIMITS, type WebAnswer, type WebLimits } from './web-request.ts';

const PAGE = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml))$/;

/**
 * One page from the web. At every hop of its redirects: http or https only, the address public (unless private ones are allowed), and
 * robots.txt obeyed. Bounded in size, time and hops. Never throws: what was not fetched comes with the reason.
 */
export async function fetchPage(address: string, limits: WebLimits = WEB_LIMITS): Promise<Entry> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const robots = new Map<string, string | null>();
  try {
    let url = checked(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      await obeyRobots(url, robots, limits, signal);
      const answer = await get(url, limits, signal);
      const to = answer.headers.location;
      if (![301, 302, 303, 307, 308].includes(answer.status) || to === undefined) return pageOf(address, url, answer);
      url = checked(new URL(to, url).href);
    }
    return skipped(address, `more than ${limits.redirects} redirects`);
  } catch (error) {
    return skipped(address, error instanceof Error ? error.message : String(error));
  }
}

function checked(address: string): URL {
  const url = URL.parse(address);
  if (url === null) throw new Refusal(`not an address: ${address}`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`only http and https are fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') throw new Refusal('addresses with a user name or password are not fetched');
  return url;
}

/** No robots.txt (4xx) allows everything; one that cannot be had now (5xx) forbids everything (RFC 9309, 2.3.1). */
async function obeyRobots(url: URL, known: Map<string, string | null>, limits: WebLimits, signal: AbortSignal): Promise<void> {
  let text = known.get(url.origin);
  if (text === undefined) {
    const answer = await followed(new URL('/robots.txt', url), limits, signal);
    text = answer.status >= 500 ? null : answer.status === 200 ? new TextDecoder().decode(answer.body) : '';
    known.set(url.origin, text);
  }
  if (text === null) throw new Refusal('robots.txt of the site cannot be read at the moment');
  if (!mayFetch(text, AGENT, url.pathname + url.search)) throw new Refusal('robots.txt of the site forbids it');
}

async function followed(start: URL, limits: WebLimits, signal: AbortSignal): Promise<WebAnswer> {
  let url = start;
  for (let hop = 0; ; hop++) {
    const answer = await get(url, limits, signal);
    const to = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || to === undefined || hop >= limits.redirects) return answer;
    url = checked(new URL(to, url).href);
  }
}

function pageOf(address: string, url: URL, { status, headers, body }: WebAnswer): Entry {
  if (status !== 200) return skipped(address, `the server answered ${status}`);
  const { value: type, of } = parameters(headers['content-type'] ?? 'text/html');
  if (!PAGE.test(type)) return skipped(address, `not a page but ${type}`);
  const mediaType = type === 'text/plain' ? 'text/plain' : /html/.test(type) ? 'text/html' : null;
  return memberOf(url.href, body, { url: url.href, mediaType, charset: of.get('charset') ?? null });
}
