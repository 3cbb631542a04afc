import { describe, expect, test } from 'vitest';
import { feedOf, feedsInOpml } from '../../../src/watch/feed-items.ts';
import { afterLook, DEAD, type FeedState, isDead, NEW_FEED } from '../../../src/watch/schedule.ts';

const EVERY = 15 * 60_000;
const failed = (after: number | null = null) => ({ kind: 'failed', why: 'the server answered 503', after }) as const;

describe('when a feed is looked at again', () => {
  test('after a look at the usual pace, later when the feed asks for it', () => {
    const look = { kind: 'changed', etag: '"a"', modified: null, ttl: null, ids: ['1'] } as const;
    expect(afterLook(NEW_FEED, look, 1_000, EVERY).due).toBe(1_000 + EVERY);
    expect(afterLook(NEW_FEED, { ...look, ttl: 60 }, 0, EVERY).due).toBe(60 * 60_000);
    expect(afterLook(NEW_FEED, { ...look, ttl: 1 }, 0, EVERY).due).toBe(EVERY);
  });

  test('after failures twice as late each time, never later than a day; the server’s own wish counts', () => {
    let state: FeedState = NEW_FEED;
    const waits = Array.from({ length: DEAD + 1 }, () => {
      state = afterLook(state, failed(), 0, EVERY);
      return state.due / EVERY;
    });
    expect(waits.slice(0, 4)).toEqual([2, 4, 8, 16]);
    expect(waits.at(-1)).toBe(96);
    expect(isDead(state)).toBe(true);
    expect(afterLook(NEW_FEED, failed(7_200), 0, EVERY).due).toBe(7_200_000);
    expect(isDead(afterLook(state, { kind: 'unchanged' }, 0, EVERY))).toBe(false);
  });

  test('what was seen is remembered, the last first', () => {
    const once = afterLook(NEW_FEED, { kind: 'changed', etag: null, modified: null, ttl: null, ids: ['b', 'a'] }, 0, EVERY);
    const twice = afterLook(once, { kind: 'changed', etag: null, modified: null, ttl: null, ids: ['c', 'b'] }, 0, EVERY);
    expect(twice.seen).toEqual(['c', 'b', 'a']);
  });
});

describe('feeds', () => {
  test.each([
    [
      'RSS',
      '<rss version="2.0"><channel><title>Desk</title><ttl>30</ttl><item><title>T</title><link>https://e.org/1</link><description>d</description></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>Desk</title><updated>2022-03-18T10:00:00Z</updated><entry><id>https://e.org/1</id><title>T</title><updated>2022-03-18T10:00:00Z</updated><link href="https://e.org/1"/><content type="html">d</content></entry></feed>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Desk',
        items: [{ id: 'https://e.org/1', url: 'https://e.org/1', title: 'T', content_html: 'd' }],
      }),
    ],
  ])('%s', (_name, text) => {
    const feed = feedOf(text);
    expect(feed.title).toBe('Desk');
    expect(feed.items).toMatchObject([{ id: 'https://e.org/1', title: 'T', link: 'https://e.org/1', html: 'd' }]);
  });

  test('a link that is no web address is none', () => {
    const [item] = feedOf(
      '<rss version="2.0"><channel><title>x</title><item><title>T</title><link>javascript:alert(1)</link></item></channel></rss>',
    ).items;
    expect(item?.link).toBe(null);
  });

  test('what is no feed is told', () => expect(() => feedOf('<html><p>hello</p></html>')).toThrow());

  test('OPML, nested', () => {
    const opml =
      '<opml version="2.0"><head><title>t</title></head><body><outline text="g"><outline type="rss" text="A" xmlUrl="https://e.org/f"/></outline><outline type="rss" text="B" xmlUrl="https://e.org/f"/><outline text="note"/></body></opml>';
    expect(feedsInOpml(opml)).toEqual(['https://e.org/f']);
  });
});
