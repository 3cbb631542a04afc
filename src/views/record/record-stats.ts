import type { Store, Tally, Totals } from '../../store/port.ts';
import { groupsOf } from './ask.ts';
import { namer } from './row.ts';

/** A record in numbers. Statements that people rejected, and repeats of their own page, are not counted. */
export interface RecordStats extends Totals {
  readonly location: string;
  readonly acts: readonly Tally[];
  readonly forms: readonly Tally[];
  readonly states: readonly Tally[];
  readonly properties: readonly Tally[];
  readonly issues: readonly Tally[];
  readonly outlets: readonly (Tally & { readonly name: string })[];
  readonly languages: readonly Tally[];
}

const LISTED = 20;

export async function recordStats(store: Store): Promise<RecordStats> {
  const groups = await groupsOf(store);
  const outlets = await store.tally('outlet', LISTED);
  const named = await namer(
    store,
    groups,
    outlets.map(({ value }) => value),
  );
  return {
    location: store.location,
    ...(await store.totals()),
    acts: await store.tally('act', LISTED),
    forms: await store.tally('form', LISTED),
    states: await store.tally('is', LISTED),
    properties: await store.tally('has', LISTED),
    issues: await store.tally('about', LISTED),
    outlets: outlets.map((tally) => ({ ...tally, name: named(tally.value).name })),
    languages: await store.tally('lang', LISTED),
  };
}
