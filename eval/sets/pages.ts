import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readJsonl } from '../gold.ts';
import { pageScorer } from '../scorers.ts';
import type { EvalSet, Outcome, Read } from '../types.ts';

const TRUTH = 'gold/pages/truth-dev.json';
type Truth = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>;

interface FlatPage {
  readonly id: string;
  readonly lines: readonly { readonly text: string }[];
}

/** The article's text as read, one line a body span. */
function bodyOf(read: Read, page: Uint8Array | string, mediaType: 'text/plain' | 'text/html', url?: string): string {
  const { article, document } = read(page, { mediaType, ...(url === undefined ? {} : { url }) });
  return article.body.map(([start, end]) => document.text.slice(start, end)).join('\n');
}

async function score(shared: string, truth: Truth, bodies: ReadonlyMap<string, string>): Promise<Outcome> {
  const { score: scorePages } = await pageScorer(shared);
  const { pages, precision, recall, f1, worst } = scorePages(truth, bodies);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return {
    documents: pages,
    figures: [{ metric: 'body', value: 100 * f1, gated: true, note: `P ${percent(precision)} R ${percent(recall)}` }],
    misses: [],
    remarks: [
      'worst pages (shares of kept, extra and lost 4-word shingles)',
      ...worst.map(
        ([id, kept, extra, lost]) => `${id.slice(0, 12)}  kept ${percent(kept)}  extra ${percent(extra)}  lost ${percent(lost)}`,
      ),
    ],
  };
}

const truthOf = (shared: string): Truth => JSON.parse(readFileSync(join(shared, TRUTH), 'utf8')) as Truth;

function flat(name: 'flat-whole' | 'flat-container'): EvalSet {
  const file = `gold/pages/${name}-dev.jsonl`;
  return {
    name,
    files: [file, TRUTH],
    run: ({ shared, read }) => {
      const bodies = readJsonl<FlatPage>(join(shared, file)).map(
        (page) => [page.id, bodyOf(read, page.lines.map((line) => line.text).join('\n'), 'text/plain')] as const,
      );
      return score(shared, truthOf(shared), new Map(bodies));
    },
  };
}

/** A whole page as flat lines of text: what a scraper that strips tags leaves. */
export const flatWhole = flat('flat-whole');

/** The article's container as flat lines, with some furniture. */
export const flatContainer = flat('flat-container');

/** Whole HTML pages. */
export const html: EvalSet = {
  name: 'html',
  files: [TRUTH],
  run: ({ shared, read }) => {
    const truth = truthOf(shared);
    const source = (id: string): Buffer => gunzipSync(readFileSync(join(shared, 'gold/pages/html', `${id}.html.gz`)));
    const bodies = Object.entries(truth).map(([id, { url }]) => [id, bodyOf(read, source(id), 'text/html', url)] as const);
    return score(shared, truth, new Map(bodies));
  },
};
