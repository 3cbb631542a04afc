import { join } from 'node:path';
import { readJsonl } from '../gold.ts';
import type { EvalSet } from '../types.ts';

const GOLD = 'gold/polnear/dev.jsonl';
const DAY = 86_400_000;

/** When was the page written, from inner evidence alone: PolNeAR's articles, whose day is known but not handed in. */
export const written: EvalSet = {
  name: 'written',
  files: [GOLD],
  async run({ shared, read }) {
    const documents = readJsonl<{ id: string; text: string; date: string }>(join(shared, GOLD));
    const widths: number[] = [];
    let holds = 0;
    const remarks: string[] = [];
    for (const { id, text, date } of documents) {
      const interval = read(text, { source: id, mediaType: 'text/plain' }).article.written;
      if (interval === null) continue;
      widths.push((Date.parse(interval.latest) - Date.parse(interval.earliest)) / DAY);
      if (interval.earliest <= date && date <= interval.latest) holds += 1;
      else remarks.push(`${id}: written ${date}, read ${interval.earliest} to ${interval.latest}`);
    }
    const median = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? Number.NaN;
    const share = (n: number, of: number): number => (of === 0 ? 0 : (100 * n) / of);
    return {
      documents: documents.length,
      figures: [
        {
          metric: 'interval holds the day',
          value: share(holds, documents.length),
          gated: true,
          note: `${holds}/${documents.length}`,
        },
        { metric: 'pages with an interval', value: share(widths.length, documents.length), gated: false },
        { metric: 'median width', value: median, unit: 'days', gated: false },
      ],
      misses: [],
      remarks,
    };
  },
};
