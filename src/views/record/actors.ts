import { isoDay } from '../../lang/calendar.ts';
import type { Store, StoredActor } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import type { ActorId } from '../../types/mention.ts';
import { groupsOf } from './ask.ts';
import { type Named, namer } from './row.ts';

/** An actor in a list of speakers. */
export interface ActorRow extends Named {
  readonly statements: number;
  /** First and last day of a statement. */
  readonly first: string | null;
  readonly last: string | null;
  /** Other ids that people merged into this one. */
  readonly merged: readonly ActorId[];
}

export interface ActorsOptions {
  readonly limit?: number;
  readonly offset?: number;
  /** Whether to look up first and last days, two questions an actor; yes unless said otherwise. */
  readonly days?: boolean;
}

/** Speakers by number of statements, most first. Merged actors are one. */
export async function actors(store: Store, { limit = 50, offset = 0, days = true }: ActorsOptions = {}): Promise<ActorRow[]> {
  const groups = await groupsOf(store);
  // Merges move an actor up at most by what was merged: the head of the list with everything merged holds the page that is wanted.
  const tallies = await store.speakers(0, (offset + limit) * 2 + 200);
  const sums = new Map<ActorId, number>();
  for (const { value, statements } of tallies) sums.set(groups.leader(value), (sums.get(groups.leader(value)) ?? 0) + statements);
  // A joint statement of two actors who were merged would count several times.
  for (const leader of sums.keys())
    if (groups.members(leader).length > 1)
      sums.set(leader, await store.count(spokenBy(groups.members(leader)), Number.POSITIVE_INFINITY));
  const sorted = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(offset, offset + limit);
  const named = await namer(
    store,
    groups,
    sorted.map(([id]) => id),
  );
  return Promise.all(
    sorted.map(async ([id, statements]) => ({
      ...named(id),
      statements,
      ...(days ? await daysOf(store, groups.members(id)) : { first: null, last: null }),
      merged: groups.members(id).filter((member) => member !== id),
    })),
  );
}

/** As a query `by:` has it: without what was rejected and what repeats. */
const spokenBy = (any: readonly ActorId[]): Filter => ({
  kind: 'and',
  of: [
    { kind: 'facet', facet: 'by', any },
    { kind: 'not', of: { kind: 'facet', facet: 'is', any: ['rejected'] } },
    { kind: 'not', of: { kind: 'facet', facet: 'has', any: ['repeat'] } },
  ],
});

async function daysOf(store: Store, any: readonly ActorId[]): Promise<{ first: string | null; last: string | null }> {
  const filter: Filter = { kind: 'and', of: [spokenBy(any), { kind: 'days', from: null, until: null }] };
  const day = async (order: 'oldest' | 'newest'): Promise<string | null> => {
    const { statements } = await store.select({ filter, order, after: null, limit: 1 });
    const found = statements[0]?.day ?? null;
    return found === null ? null : isoDay(found);
  };
  return { first: await day('oldest'), last: await day('newest') };
}

/** Everything known of one actor. */
export interface ActorView extends ActorRow {
  readonly names: StoredActor['names'];
  /** Forms that pages use. */
  readonly forms: StoredActor['forms'];
  readonly offices: StoredActor['offices'];
}

/** The actors that a name or id may mean. */
export async function actorsCalled(store: Store, name: string): Promise<ActorView[]> {
  const groups = await groupsOf(store);
  const called = await store.called(name);
  const leaders = [...new Set(called.map(({ actor }) => groups.leader(actor)))];
  const named = await namer(store, groups, leaders);
  const views = await Promise.all(
    leaders.map(async (id): Promise<ActorView | null> => {
      const members = groups.members(id);
      const stored = (await Promise.all(members.map((member) => store.actor(member)))).filter((each) => each !== null);
      if (stored.length === 0) return null;
      return {
        ...named(id),
        statements: await store.count(spokenBy(members), Number.POSITIVE_INFINITY),
        ...(await daysOf(store, members)),
        merged: members.filter((member) => member !== id),
        names: stored.flatMap((each) => each.names),
        forms: stored.flatMap((each) => each.forms),
        offices: stored.flatMap((each) => each.offices),
      };
    }),
  );
  return views.filter((view) => view !== null);
}
