import type { Store } from '../../store/port.ts';
import { type ActorRow, actors } from '../record/actors.ts';

/** Who speaks, most statements first. */
export interface ActorsView {
  readonly actors: readonly ActorRow[];
  readonly all: number;
  /** Statements of the first of all: what bars are measured by. */
  readonly most: number;
  readonly next: number | null;
}

export async function actorsView(store: Store, from: number, limit: number): Promise<ActorsView> {
  const found = await actors(store, { offset: from, limit: limit + 1, days: false });
  const [first] = from === 0 ? found : await actors(store, { limit: 1, days: false });
  return {
    actors: found.slice(0, limit),
    all: (await store.totals()).actors,
    most: first?.statements ?? 1,
    next: found.length > limit ? from + limit : null,
  };
}
