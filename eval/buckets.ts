import type { Miss } from './types.ts';

/** How often each kind of error occurs, commonest first. */
export function buckets(misses: readonly Miss[]): [kind: string, count: number][] {
  return countBy(misses.map((miss) => miss.kind));
}

/** For each field, the commonest confusions: `act: assert, given accuse`. */
export function confusions(misses: readonly Miss[], most = 8): [kind: string, confusion: string, count: number][] {
  const fields = misses.filter((miss) => miss.want !== undefined);
  return buckets(fields).flatMap(([kind]) =>
    countBy(fields.filter((miss) => miss.kind === kind).map((miss) => `${miss.want}, given ${miss.gave}`))
      .slice(0, most)
      .map(([confusion, count]): [string, string, number] => [kind, confusion, count]),
  );
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
