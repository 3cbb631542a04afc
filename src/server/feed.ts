import type { Context, Hono } from 'hono';
import { statementHref } from '../../web/parts/href.ts';
import { inert } from '../../web/parts/text.tsx';
import { type ListedStatement, searchView } from '../views/screens/search.ts';
import type { House } from './screen.ts';

/** Items of a feed. */
const ITEMS = 50;

/** Saved searches as Atom (RFC 4287): a reader of feeds hears of new statements, and each item says why it is there. */
export function feed(app: Hono, { record }: House): void {
  app.get('/search.atom', async (c) => {
    const query = (c.req.query('q') ?? '').slice(0, 2_000);
    const view = await searchView(record.store, { query, order: 'newest', after: null, limit: ITEMS });
    if (view.error !== null) return c.text(`${view.error.message}\n`, 400);
    return c.body(atom(c, query, view.rows), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });
}

function atom(c: Context, query: string, rows: readonly ListedStatement[]): string {
  const base = new URL(c.req.url).origin;
  const self = `${base}/search.atom?q=${encodeURIComponent(query)}`;
  const newest = rows.find(({ day }) => day !== null)?.day ?? '1970-01-01';
  const title = query === '' ? 'every statement' : query;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${xml(`Readout: ${title}`)}</title>
<id>${xml(self)}</id>
<link rel="self" href="${xml(self)}"/>
<link href="${xml(`${base}/search?q=${encodeURIComponent(query)}`)}"/>
<updated>${newest}T00:00:00Z</updated>
${rows.map((row) => entry(base, title, row)).join('\n')}
</feed>
`;
}

const entry = (base: string, query: string, row: ListedStatement): string => `<entry>
<title>${xml(`${speakerOf(row)}: ${row.words.slice(0, 120)}`)}</title>
<id>urn:readout:${xml(row.id)}</id>
<link href="${xml(base + statementHref(row))}"/>
<updated>${row.day ?? '1970-01-01'}T00:00:00Z</updated>
<author><name>${xml(speakerOf(row))}</name></author>
<content type="text">${xml(`${row.words}\n\n${[...row.chain.map(({ name }) => name), speakerOf(row)].join(' › ')}`)}</content>
<summary>${xml(`Here because it fits: ${query}${row.hits.length === 0 ? '' : ` (${row.hits.map(([start, end]) => row.words.slice(start, end)).join(', ')})`}`)}</summary>
</entry>`;

const speakerOf = ({ speaker, candidates, source }: ListedStatement): string =>
  speaker?.name ?? (candidates.length > 0 ? `${candidates.map(({ name }) => name).join(' or ')}?` : source || 'nobody named');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => inert(text).replaceAll(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
