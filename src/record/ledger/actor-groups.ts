import type { Entry } from '../../types/ledger.ts';
import type { ActorId } from '../../types/mention.ts';
import { effective } from './effective.ts';

/** Which actors people have declared to be one. */
export interface ActorGroups {
  /** The id that an actor goes under; itself when nobody merged it. Joint actors (`a+b`) are mapped part by part. */
  readonly leader: (actor: ActorId) => ActorId;
  /** Every id that goes under the same, the actor's own among them, in order. */
  readonly members: (actor: ActorId) => readonly ActorId[];
}

/**
 * Folds merges and splits. `merge A into B` puts A and everything under A under B; `split A` lets A alone leave its group, so what had
 * been merged into A stays where it is. A later entry stands over an earlier one.
 */
export function actorGroups(entries: readonly Entry[]): ActorGroups {
  const leaders = new Map<ActorId, ActorId>();
  const leaderOf = (actor: ActorId): ActorId => leaders.get(actor) ?? actor;
  for (const { action } of effective(entries)) {
    if (action.kind === 'merge') merge(leaders, leaderOf(action.from), leaderOf(action.into));
    else if (action.kind === 'split') split(leaders, action.actor);
  }
  const groups = new Map<ActorId, ActorId[]>();
  for (const [member, leader] of leaders) groups.set(leader, [...(groups.get(leader) ?? [leader]), member]);
  return {
    leader: (actor) => jointly(actor, leaderOf),
    members: (actor) => (groups.get(leaderOf(actor)) ?? [leaderOf(actor)]).toSorted(),
  };
}

function merge(leaders: Map<ActorId, ActorId>, from: ActorId, into: ActorId): void {
  if (from === into) return;
  for (const [member, leader] of leaders) if (leader === from) leaders.set(member, into);
  leaders.set(from, into);
}

/** When the leader itself leaves, the first of the rest by id leads them. */
function split(leaders: Map<ActorId, ActorId>, actor: ActorId): void {
  leaders.delete(actor);
  const rest = [...leaders].filter(([, leader]) => leader === actor).map(([member]) => member);
  const [first] = rest.toSorted();
  if (first === undefined) return;
  for (const member of rest) leaders.set(member, first);
  leaders.delete(first);
}

const jointly = (actor: ActorId, one: (actor: ActorId) => ActorId): ActorId =>
  actor.includes('+') ? [...new Set(actor.split('+').map(one))].sort().join('+') : one(actor);
