import { parseFeed, parseOpml } from 'feedsmith';

/** What a feed says about one page. */
export interface FeedItem {
  /** Its own name for the item, else the link. */
  readonly id: string;
  readonly title: string;
  /** http or https, or null: then the words in the feed are all there is. */
  readonly link: string | null;
  readonly html: string;
  /** As the feed writes it. */
  readonly date: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** How long it asks to be left alone, in minutes. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
}

/** RSS, RDF, Atom or JSON Feed. Throws when it is none of them. */
export function feedOf(text: string): Feed {
  const parsed = parseFeed(text);
  if (parsed.format === 'atom') return atom(parsed.feed as Loose);
  if (parsed.format === 'json') return json(parsed.feed as Loose);
  return rss(parsed.feed as Loose);
}

/** Addresses of the feeds in an OPML list, in order, each once. Throws when it is none. */
export function feedsInOpml(text: string): string[] {
  const found: string[] = [];
  const walk = (outlines: readonly Loose[]): void => {
    for (const outline of outlines) {
      if (typeof outline.xmlUrl === 'string') found.push(outline.xmlUrl);
      walk(list(outline.outlines));
    }
  };
  const { body } = parseOpml(text) as { readonly body?: Loose };
  walk(list(body?.outlines));
  return [...new Set(found)];
}

/** What a parser gives of somebody else's file: anything may be missing. */
type Loose = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? words((value as Loose).value) : '';
const address = (value: unknown): string | null => (typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null);

function item(id: unknown, title: unknown, link: unknown, html: unknown, date: unknown): FeedItem {
  const url = address(link);
  return { id: words(id) || url || words(title), title: words(title), link: url, html: words(html), date: words(date) || null };
}

const rss = (feed: Loose): Feed => ({
  title: words(feed.title) || null,
  ttl: typeof feed.ttl === 'number' ? feed.ttl : null,
  items: list(feed.items).map((each) => {
    const content = each.content as Loose | undefined;
    const guid = words(each.guid);
    return item(
      guid,
      each.title,
      each.link ?? guid,
      content?.encoded ?? each.description,
      each.pubDate ?? (each.dc as Loose)?.date,
    );
  }),
});

const atom = (feed: Loose): Feed => ({
  title: words(feed.title) || null,
  ttl: null,
  items: list(feed.entries).map((entry) => {
    const links = list(entry.links);
    const page = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
    return item(entry.id, entry.title, page?.href, entry.content ?? entry.summary, entry.published ?? entry.updated);
  }),
});

const json = (feed: Loose): Feed => ({
  title: words(feed.title) || null,
  ttl: null,
  items: list(feed.items).map((each) =>
    item(each.id, each.title, each.url ?? each.external_url, each.content_html ?? each.content_text, each.date_published),
  ),
});
