import type { Store } from '../../store/port.ts';
import { positionsOf } from '../links/positions.ts';
import { timelineOf } from '../links/timeline.ts';
import type { PositionCell, Timeline } from '../links/types.ts';
import { type ActorView, actorsCalled } from '../record/actors.ts';
import { queryValue } from '../record/ask.ts';
import { type SearchView, searchView } from './search.ts';

/** Everything a screen shows of one actor. */
export interface ActorScreenView {
  readonly actor: ActorView;
  readonly timeline: Timeline;
  readonly positions: readonly PositionCell[];
  /** The newest statements, and what they can be narrowed by. */
  readonly statements: SearchView;
}

const NEWEST = 12;
/** Statements in the picture. */
const DRAWN = 300;

/** By id; null when the record has nobody with it. */
export async function actorScreenView(store: Store, id: string): Promise<ActorScreenView | null> {
  if (!/^[a-z]+:/.test(id)) return null;
  const [actor] = await actorsCalled(store, id);
  if (actor === undefined) return null;
  const query = `says:${queryValue(actor.id)}`;
  return {
    actor,
    timeline: await timelineOf(store, { actor: actor.id, most: DRAWN }),
    positions: (await positionsOf(store, { actor: actor.id })).cells.filter((cell) => cell.actor.id === actor.id),
    statements: await searchView(store, { query, order: 'newest', after: null, limit: NEWEST }),
  };
}
