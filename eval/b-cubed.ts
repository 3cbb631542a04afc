/** Something that two clusterings put into a group each. */
export interface Clustered {
  readonly gold: string;
  readonly got: string;
}

/** B-cubed (Bagga and Baldwin 1998), in percent: for each item, how much of its group is of its kind, and of its kind in its group. */
export function bCubed(items: readonly Clustered[]): { precision: number; recall: number; f1: number } {
  const count = (key: (item: Clustered) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return counts;
  };
  const both = (item: Clustered): string => JSON.stringify([item.gold, item.got]);
  const [golds, gots, pairs] = [count(({ gold }) => gold), count(({ got }) => got), count(both)];
  const share = (whole: (item: Clustered) => number): number =>
    items.reduce((sum, item) => sum + (pairs.get(both(item)) ?? 0) / whole(item), 0) / Math.max(1, items.length);
  const precision = share(({ got }) => gots.get(got) ?? 1);
  const recall = share(({ gold }) => golds.get(gold) ?? 1);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
}
