import type { Named, StatementRow } from '../record/row.ts';

/** From the page inwards: outlet, then its reporters, outermost first. Nobody stands twice in a row. */
export function chainOf({ outlet, via }: Pick<StatementRow, 'outlet' | 'via'>): readonly Named[] {
  const all = [...(outlet === null ? [] : [outlet]), ...via.toReversed()];
  return all.filter(({ id }, i) => id !== all[i - 1]?.id);
}
