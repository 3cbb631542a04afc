import type { ActorId } from '../types/mention.ts';
import type { Reading } from '../types/reading.ts';

/**
 * A Reading with every actor under the id by which pages are joined: "Sergei Lavrov" of one page and "Sergey Lavrov" of another are one
 * actor in a record. A Reading that spells nobody its own way comes back as it is.
 */
export function withSameActors(reading: Reading): Reading {
  const same = new Map(reading.actors.flatMap(({ id, same: known }) => (known === null ? [] : [[id, known] as const])));
  if (same.size === 0) return reading;
  const joined = (actor: ActorId): ActorId =>
    actor.includes('+')
      ? [...new Set(actor.split('+').map((part) => same.get(part) ?? part))].sort().join('+')
      : (same.get(actor) ?? actor);
  const known = <T extends ActorId | null>(actor: T): T => (actor === null ? actor : (joined(actor) as T));
  return {
    ...reading,
    mentions: reading.mentions.map((each) => ({ ...each, actor: known(each.actor), candidates: each.candidates.map(joined) })),
    actors: once(reading.actors.map((each) => ({ ...each, id: joined(each.id), same: null, of: known(each.of) }))),
    statements: reading.statements.map((each) => ({
      ...each,
      speaker: known(each.speaker),
      candidates: each.candidates.map(joined),
      for: known(each.for),
      addressee: known(each.addressee),
      via: each.via.map(joined),
    })),
    positions: reading.positions.map((each) => ({ ...each, holder: joined(each.holder) })),
  };
}

const once = (actors: Reading['actors']): Reading['actors'] => [...new Map(actors.map((actor) => [actor.id, actor])).values()];
