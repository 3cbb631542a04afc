import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Reading } from '../../src/types/reading.ts';
import { readJsonl } from '../gold.ts';
import { pageScorer } from '../scorers.ts';
import { straysOf } from '../strays.ts';
import type { EvalSet, Outcome, Read } from '../types.ts';

const TRUTH = 'gold/pages/truth-dev.json';
type Truth = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>;

interface FlatPage {
  readonly id: string;
  readonly lines: readonly { readonly text: string }[];
}

/** What was read from a page. */
const readingOf = (read: Read, page: Uint8Array | string, mediaType: 'text/plain' | 'text/html', url?: string): Reading =>
  read(page, { mediaType, ...(url === undefined ? {} : { url }) });

/** The article's text as read, one line a body span. */
const bodyOf = ({ article, document }: Reading): string =>
  article.body.map(([start, end]) => document.text.slice(start, end)).join('\n');

async function score(shared: string, truth: Truth, readings: ReadonlyMap<string, Reading>): Promise<Outcome> {
  const { score: scorePages } = await pageScorer(shared);
  const bodies = new Map([...readings].map(([id, reading]) => [id, bodyOf(reading)]));
  const { pages, precision, recall, f1, worst } = scorePages(truth, bodies);
  const percent = (share: number): string => (100 * share).toFixed(1);
  const told = [...readings].map(([id, reading]) => ({ id, ...straysOf(reading, truth[id]?.articleBody ?? '') }));
  const all = told.reduce((sum, { all: count }) => sum + count, 0);
  const strays = told.flatMap(({ id, strays: texts }) => texts.map((text) => `${id.slice(0, 12)}  ${text.slice(0, 160)}`));
  return {
    documents: pages,
    figures: [
      { metric: 'body', value: 100 * f1, gated: true, note: `P ${percent(precision)} R ${percent(recall)}` },
      {
        metric: 'statements of the article',
        value: all === 0 ? 100 : (100 * (all - strays.length)) / all,
        gated: true,
        note: `${strays.length} of ${all} from furniture`,
      },
    ],
    misses: [],
    remarks: [
      'worst pages (shares of kept, extra and lost 4-word shingles)',
      ...worst.map(
        ([id, kept, extra, lost]) => `${id.slice(0, 12)}  kept ${percent(kept)}  extra ${percent(extra)}  lost ${percent(lost)}`,
      ),
      '',
      'statements from the body whose words the labelled article does not have',
      ...strays,
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
      const readings = readJsonl<FlatPage>(join(shared, file)).map(
        (page) => [page.id, readingOf(read, page.lines.map((line) => line.text).join('\n'), 'text/plain')] as const,
      );
      return score(shared, truthOf(shared), new Map(readings));
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
    const readings = Object.entries(truth).map(([id, { url }]) => [id, readingOf(read, source(id), 'text/html', url)] as const);
    return score(shared, truth, new Map(readings));
  },
};
