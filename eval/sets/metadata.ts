import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EvalSet, Figure } from '../types.ts';

const TRUTH = 'gold/pages/truth-dev.json';
const BLOCK = /<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script\s*>/gi;
/** Everything else that machines read dates from. */
const MARKED = /<meta\b[^>]*>|\sdatetime=(?:"[^"]*"|'[^']*')/gi;
const ARTICLE = /(?:Article|BlogPosting|Report)/;

interface Stated {
  readonly date: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD says, read apart from the reader's own code; null when it says nothing of an article. */
function statedBy(html: string): Stated | null {
  for (const [, source = ''] of html.matchAll(BLOCK)) {
    const node = nodesOf(parse(source)).find((candidate) => ARTICLE.test(String(candidate['@type'])));
    if (node === undefined) continue;
    return {
      date: day(node.datePublished),
      title: text(node.headline),
      byline: nameOf(node.author),
      outlet: nameOf(node.publisher),
    };
  }
  return null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return null;
  }
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...nodesOf(node['@graph'])];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? decoded(value) : null);
const day = (value: unknown): string | null =>
  typeof value === 'string' ? (/^(?:19|20)\d\d-\d\d-\d\d/.exec(value)?.[0] ?? null) : null;
const nameOf = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  return text(typeof one === 'object' && one !== null ? (one as Node).name : one);
};
const decoded = (value: string): string =>
  value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|quot|#x27|rsquo|lsquo|ldquo|rdquo|nbsp);/g, ' ')
    .trim();

const words = (value: string): string => (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The same words, or one the whole of the other but for a fifth: "The Example" and "The Example - News". */
function same(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 0 && long.includes(short) && short.length >= long.length * 0.8;
}

/** JSON-LD often names the first author alone, or puts "By" and the office beside the name: "By ANN EXAMPLE, AP Political Writer". */
function sameByline(stated: string, given: string): boolean {
  const bare = words(stated).replace(/^by /, '');
  return same(stated, given) || words(given).startsWith(bare) || bare.startsWith(words(given));
}

/**
 * Readings name the outlet by an actor's id: `org:the-example` and "The Example" are one, and so are `org:example` and "Example News",
 * "Example Magazine", "Example.com".
 */
function sameOutlet(stated: string, id: string): boolean {
  const letters = (value: string): string =>
    words(value)
      .replace(/^org /, '')
      .replaceAll(' ', '')
      .replace(/^the/, '')
      .replace(/(?<=.{2})(?:news|magazine|com|org|net|online)$/, '');
  return letters(stated) === letters(id.replaceAll('-', ' '));
}

/** JSON-LD gives instants; the page writes the day of its own clock, so the neighbouring day is right too. */
const sameDay = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

class Count {
  right = 0;
  given = 0;
  all = 0;
  readonly misses: string[] = [];
  private readonly metric: string;
  private readonly equal: (a: string, b: string) => boolean;

  constructor(metric: string, equal: (a: string, b: string) => boolean) {
    this.metric = metric;
    this.equal = equal;
  }

  add(where: string, want: string | null, got: string | null): void {
    if (want === null) return;
    this.all++;
    if (got !== null) this.given++;
    if (got !== null && this.equal(want, got)) this.right++;
    else this.misses.push(`${this.metric}: want "${want}", given ${got === null ? 'nothing' : `"${got}"`}  ${where}`);
  }

  figures(): Figure[] {
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
    return [
      {
        metric: `${this.metric} precision`,
        value: share(this.right, this.given),
        gated: true,
        note: `${this.right}/${this.given}`,
      },
      { metric: `${this.metric} recall`, value: share(this.right, this.all), gated: false, note: `${this.right}/${this.all}` },
    ];
  }
}

/** Title, date, byline and outlet of pages whose JSON-LD is taken away from the reader and used as the truth. */
export const metadata: EvalSet = {
  name: 'metadata',
  files: [TRUTH],
  run: async ({ shared, read }) => {
    const truth = JSON.parse(readFileSync(join(shared, TRUTH), 'utf8')) as Readonly<Record<string, { readonly url: string }>>;
    const counts = {
      title: new Count('title', same),
      date: new Count('date', sameDay),
      byline: new Count('byline', sameByline),
      outlet: new Count('outlet', sameOutlet),
      seen: new Count('date seen on the page', sameDay),
    };
    let documents = 0;
    for (const [id, { url }] of Object.entries(truth)) {
      const html = gunzipSync(readFileSync(join(shared, 'gold/pages/html', `${id}.html.gz`))).toString('utf8');
      const stated = statedBy(html);
      if (stated === null) continue;
      documents++;
      const { article, document } = read(html.replace(BLOCK, ''), { mediaType: 'text/html', url });
      const where = url.slice(0, 90);
      counts.title.add(where, stated.title, article.headline && document.text.slice(...article.headline));
      counts.date.add(where, stated.date, article.published?.slice(0, 10) ?? null);
      const bare = read(html.replace(BLOCK, '').replace(MARKED, ' '), { mediaType: 'text/html' });
      counts.seen.add(where, stated.date, bare.article.published?.slice(0, 10) ?? null);
      counts.byline.add(where, stated.byline, article.byline);
      counts.outlet.add(where, stated.outlet, article.outlet);
    }
    const all = Object.values(counts);
    return {
      documents,
      figures: all.flatMap((count) => count.figures()),
      misses: [],
      remarks: all.flatMap((count) => count.misses),
    };
  },
};
