import { Parser } from 'htmlparser2';
import { dayOf } from './day-of.ts';
import { type Entry, inside, type Source, skipped, textMember } from './member.ts';

interface Item {
  title: string;
  html: string;
  summary: string;
  link: string;
  date: string;
}

/** Elements of RSS 0.9-2.0, RDF and Atom by what they hold. */
const FIELDS: Readonly<Record<string, keyof Item>> = {
  title: 'title',
  'content:encoded': 'html',
  content: 'html',
  description: 'summary',
  summary: 'summary',
  link: 'link',
  guid: 'link',
  pubdate: 'date',
  published: 'date',
  'dc:date': 'date',
};

const empty = (): Item => ({ title: '', html: '', summary: '', link: '', date: '' });

/** The items of a feed that carry text, each as a small page. An item with nothing but a link is skipped. */
export function* feedItems({ path, bytes }: Source, mostItems: number): Generator<Entry> {
  const { outlet, items } = parse(new TextDecoder().decode(bytes), mostItems);
  if (items.length === 0) yield skipped(path, 'the feed has no items');
  for (const [i, item] of items.entries()) {
    const where = inside(path, item.link || item.title || `item ${i + 1}`);
    const text = item.html || item.summary;
    if (text.trim() === '') yield skipped(where, 'the feed gives no text for this item, only a link');
    else
      yield textMember(
        where,
        `<html><head><title>${escaped(item.title)}</title></head><body><article><h1>${escaped(item.title)}</h1><div class="article-body">${text}</div></article></body></html>`,
        {
          mediaType: 'text/html',
          url: /^https?:/.test(item.link) ? item.link : null,
          date: dayOf(item.date),
          outlet: outlet || null,
        },
      );
  }
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function parse(xml: string, most: number): { readonly outlet: string; readonly items: readonly Item[] } {
  const items: Item[] = [];
  let outlet = '';
  let item: Item | null = null;
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (name === 'item' || name === 'entry') item = empty();
        // Atom's link is an attribute; the one without `rel` or with "alternate" is the page.
        if (item !== null && name === 'link' && attributes.href !== undefined && (attributes.rel ?? 'alternate') === 'alternate')
          item.link ||= attributes.href;
      },
      ontext(text) {
        const name = open.at(-1) ?? '';
        const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
        if (item !== null && field !== undefined && isChild(open)) item[field] += text;
        if (item === null && name === 'title' && open.length <= 3) outlet += text;
      },
      onclosetag(name) {
        if (open.lastIndexOf(name) >= 0) open.length = open.lastIndexOf(name);
        if ((name !== 'item' && name !== 'entry') || item === null) return;
        if (items.length < most) items.push(trimmed(item));
        item = null;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(xml);
  parser.end();
  return { outlet: outlet.trim(), items };
}

const isChild = (open: readonly string[]): boolean => open.at(-2) === 'item' || open.at(-2) === 'entry';

const trimmed = (item: Item): Item => ({ ...item, title: item.title.trim(), link: item.link.trim(), date: item.date.trim() });
