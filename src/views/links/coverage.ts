import type { Store } from '../../store/port.ts';
import type { Coverage } from './types.ts';

/** Documents of the record by the month in which they were written, without gaps between the first and the last. */
export async function coverageOf(store: Store): Promise<Coverage[]> {
  const counts = new Map((await store.months()).map(({ month, documents }) => [month, documents]));
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
