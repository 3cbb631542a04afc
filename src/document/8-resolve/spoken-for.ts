import { jointId } from '../../lang/actor-id.ts';
import type { ActorId } from '../../types/mention.ts';
import { type OfficeTable, tenureAt } from './office-table.ts';
import type { PagePerson } from './page-people.ts';

/** Roles that speak for nobody but themselves. */
const PRIVATE: ReadonlySet<string> = new Set([
  'analyst',
  'activist',
  'lawyer',
  'fighter',
  'witness',
  'person',
  'co-founder',
  'politician',
]);
/** Roles that speak for a body but not for a state: "a Russian journalist". */
const OF_A_BODY: ReadonlySet<string> = new Set(['journalist', 'chief-editor']);

const owned = (table: OfficeTable, of: ActorId): ActorId => table.owners.get(of) ?? institutionState(table, of) ?? of;

/** `org:ua-defence-ministry` is Ukraine’s, since state:UA is in the table. */
function institutionState(table: OfficeTable, actor: ActorId): ActorId | null {
  const code = /^(?:org|unnamed|group):([a-z]{2})-/.exec(actor)?.[1]?.toUpperCase();
  if (code === 'EU') return 'org:eu';
  const state = code === undefined ? null : `state:${code}`;
  return state !== null && table.owners.has(state) ? state : null;
}

/** The state or body that an actor speaks for on the day, or null for those who speak for themselves. */
export function spokenFor(
  table: OfficeTable,
  people: ReadonlyMap<ActorId, PagePerson>,
  day: string | null,
  actor: ActorId,
): ActorId | null {
  if (actor.includes('+')) {
    const bodies = actor.split('+').map((part) => spokenFor(table, people, day, part));
    const known = bodies.filter((body) => body !== null);
    return known.length === 0 ? null : jointId(known);
  }
  switch (actor.slice(0, actor.indexOf(':'))) {
    case 'person':
      return personFor(table, people, day, actor);
    case 'state':
    case 'org':
      return owned(table, actor);
    case 'unnamed':
      return institutionState(table, actor);
    case 'country':
      return `state:${actor.slice('country:'.length)}`;
    case 'region':
      return table.owners.get(actor) ?? actor;
    case 'group':
      return table.owners.get(actor) ?? null;
    default:
      return null;
  }
}

/** What the page says of a person’s office goes before the table. */
function personFor(
  table: OfficeTable,
  people: ReadonlyMap<ActorId, PagePerson>,
  day: string | null,
  actor: ActorId,
): ActorId | null {
  const offices = people.get(actor)?.offices ?? [];
  const row = tenureAt(table, actor, day);
  const stated = offices.find(
    ({ role, of }) => of !== null && !PRIVATE.has(role) && !(OF_A_BODY.has(role) && of.startsWith('state:')),
  );
  if (stated?.of != null) return owned(table, stated.of);
  if (offices.some(({ role }) => PRIVATE.has(role) || OF_A_BODY.has(role)) && row === null) return null;
  return row === null ? null : owned(table, row.of);
}
