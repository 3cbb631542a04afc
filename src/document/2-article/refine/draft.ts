import type { PageMetadata } from '../../../types/page.ts';
import type { Body } from '../body/find-body.ts';
import type { Label } from '../label/label.ts';
import type { Told } from '../told.ts';

/** The page with a first label on every line, as the refiners see it. */
export interface Draft {
  readonly lines: readonly Told[];
  readonly labels: readonly Label[];
  readonly run: Body | null;
  readonly metadata: PageMetadata;
}

/** Looks at lines in company and gives some of them another label. */
export type Refiner = (draft: Draft) => ReadonlyMap<number, Label>;

/** The draft after each refiner in turn. */
export function refine(draft: Draft, refiners: readonly Refiner[]): Draft {
  const labels = [...draft.labels];
  const now = { ...draft, labels };
  for (const refiner of refiners) for (const [i, label] of refiner(now)) labels[i] = label;
  return now;
}

/** Indices from `first` up to `last`, without it. */
export function* range(first: number, last: number): Generator<number> {
  for (let i = first; i < last; i++) yield i;
}
