import type { Store } from '../../store/port.ts';
import type { Coverage } from './types.ts';

/** Documents looked at; beyond, coverage is of the first by id, which is a fair sample: ids are digests. */
const MOST = 5_000;
const PAGE = 500;

/** Documents of the record by the month in which they were written, without gaps between the first and the last. */
export async function coverageOf(store: Store): Promise<Coverage[]> {
  const counts = new Map<string, number>();
  let seen = 0;
  for (let after: string | null = null; seen < MOST; ) {
    const documents = await store.documents(after, PAGE);
    for (const { written, retracted } of documents)
      if (written !== null && retracted === null) {
        const period = written.latest.slice(0, 7);
        counts.set(period, (counts.get(period) ?? 0) + 1);
      }
    seen += documents.length;
    after = documents.at(-1)?.id ?? null;
    if (documents.length < PAGE) break;
  }
  return filled(counts);
}

/** Months; a span longer than this is shown by its own months only. */
const LONGEST = 240;

function filled(counts: ReadonlyMap<string, number>): Coverage[] {
  const known = [...counts.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = monthsBetween(first, last);
  return (periods.length > LONGEST ? known : periods).map((period) => ({ period, documents: counts.get(period) ?? 0 }));
}

function monthsBetween(first: string, last: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: Math.max(0, number(last) - number(first) + 1) }, (_, i) => {
    const month = number(first) + i;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
