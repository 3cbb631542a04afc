import { dayOf } from '../load/ways-in/day-of.ts';
import { fetchPage } from '../load/ways-in/fetch-page.ts';
import { isSkipped } from '../load/ways-in/member.ts';
import { get, type WebLimits } from '../load/ways-in/web-request.ts';
import type { Offered } from '../worker/ingest.ts';
import { type Feed, type FeedItem, feedOf } from './feed-items.ts';
import type { Hosts } from './hosts.ts';
import type { FeedState, Look } from './schedule.ts';

const REDIRECTS = 5;

/** One look at a feed: asks only whether it changed since the last one (RFC 9110, 13.1). Never throws. */
export async function lookAt(
  address: string,
  { etag, modified }: FeedState,
  limits: WebLimits,
  hosts: Hosts,
): Promise<{ look: Look; feed: Feed | null }> {
  try {
    const conditions = {
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(modified === null ? {} : { 'if-modified-since': modified }),
    };
    let url = new URL(address);
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      await hosts.turn(url.host);
      const { status, headers, body } = await get(url, limits, AbortSignal.timeout(limits.milliseconds), conditions);
      if (status === 304) return { look: { kind: 'unchanged' }, feed: null };
      if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined) {
        url = new URL(headers.location, url);
        continue;
      }
      if (status !== 200) return failed(`the server answered ${status}`, seconds(headers['retry-after']));
      const feed = feedOf(new TextDecoder().decode(body));
      const ids = feed.items.map(({ id }) => id);
      const found = { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null, ttl: feed.ttl, ids };
      return { look: { kind: 'changed', ...found }, feed };
    }
    return failed(`more than ${REDIRECTS} redirects`, null);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), null);
  }
}

const failed = (why: string, after: number | null): { look: Look; feed: null } => ({
  look: { kind: 'failed', why, after },
  feed: null,
});

const seconds = (header: string | undefined): number | null => (/^\d+$/.test(header ?? '') ? Number(header) : null);

/** The pages of the items that were not seen before, oldest first; what cannot be had comes with its reason. */
export async function* newPages(feed: Feed, seen: readonly string[], limits: WebLimits, hosts: Hosts): AsyncGenerator<Offered> {
  const known = new Set(seen);
  for (const item of feed.items.toReversed()) if (!known.has(item.id)) yield await pageOf(item, feed, limits, hosts);
}

async function pageOf(item: FeedItem, feed: Feed, limits: WebLimits, hosts: Hosts): Promise<Offered> {
  const date = item.date === null ? null : dayOf(item.date);
  if (item.link === null) return asPage(item, feed, date);
  await hosts.turn(new URL(item.link).host);
  const entry = await fetchPage(item.link, limits);
  // A page that cannot be had is read from what the feed gives of it, where that is more than a link.
  if (isSkipped(entry)) return item.html.trim() === '' ? { source: entry.path, problem: entry.reason } : asPage(item, feed, date);
  const { path, bytes, mediaType, charset, url, date: told, outlet } = entry;
  return { page: { bytes, source: path, mediaType, charset, given: { url, date: told ?? date, outlet: outlet ?? null } } };
}

function asPage({ id, title, link, html }: FeedItem, feed: Feed, date: string | null): Offered {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = `<html><head><title>${escaped}</title></head><body><article><h1>${escaped}</h1><div>${html}</div></article></body></html>`;
  const given = { url: link, date, outlet: feed.title };
  return { page: { bytes: new TextEncoder().encode(text), source: link ?? id, mediaType: 'text/html', charset: 'utf-8', given } };
}
