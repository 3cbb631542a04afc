import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';

/** The states and bodies that an actor belongs to or speaks for; a joint actor's are all of its parts'. A land is its state. */
export type Sides = readonly ActorId[];

const landOf = (actor: ActorId): ActorId => (actor.startsWith('country:') ? `state:${actor.slice('country:'.length)}` : actor);

/** Whom each actor of the page belongs to, as the page and the tables say. */
export function sidesIn({ reading, statements }: LinkedDocument): (actor: ActorId | null) => Sides {
  const of = new Map<ActorId, ActorId>();
  for (const { speaker, for: side } of statements) if (speaker !== null && side !== null) of.set(speaker, side);
  for (const actor of reading.actors) if (actor.of !== null) of.set(actor.id, actor.of);
  return (actor) =>
    actor === null
      ? []
      : [...new Set(actor.split('+').flatMap((part) => (of.get(part) ?? part).split('+').map(landOf)))].toSorted();
}

/** Of who speaks: whom it is said for, else the speaker's own. */
export const sidesOfSpeaker = (statement: RecordedStatement, sidesOf: (actor: ActorId | null) => Sides): Sides =>
  sidesOf(statement.for ?? statement.speaker);

export const share = (a: Sides, b: Sides): boolean => a.some((side) => b.includes(side));
