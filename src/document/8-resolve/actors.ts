import { nameFromId } from '../../lang/actor-id.ts';
import type { Actor, ActorId, Mention } from '../../types/mention.ts';
import type { ResolvedStatement } from '../../types/statement.ts';
import { type OfficeTable, tenureAt } from './office-table.ts';
import type { PagePerson } from './page-people.ts';
import type { Scene } from './scene.ts';

/** Everybody the Reading names by id, once, in order of first appearance. */
export function actorsOf(
  scene: Scene,
  people: ReadonlyMap<ActorId, PagePerson>,
  mentions: readonly Mention[],
  statements: readonly ResolvedStatement[],
  spelled: ReadonlyMap<ActorId, ActorId>,
): Actor[] {
  const ids = [
    ...mentions.flatMap(({ actor, candidates }) => [actor, ...candidates]),
    ...statements.flatMap(({ speaker, candidates, for: body, addressee, via }) => [
      speaker,
      ...candidates,
      body,
      addressee,
      ...via,
    ]),
  ];
  const single = ids.flatMap((id) => id?.split('+') ?? []);
  return [...new Set(single)].map((id) => actorOf(scene, people, id, spelled.get(id) ?? id));
}

function actorOf({ table, day }: Scene, people: ReadonlyMap<ActorId, PagePerson>, id: ActorId, own: ActorId): Actor {
  const person = people.get(id);
  const stated = person?.offices.find(({ of }) => of !== null) ?? person?.offices[0];
  const row = tenureAt(table, id, day);
  const name = table.byPerson.get(id)?.[0]?.name ?? table.labels.get(id) ?? person?.name ?? shown(table, id);
  return {
    id: own,
    same: own === id ? null : id,
    name,
    office: stated?.role ?? row?.role ?? null,
    of: stated?.of ?? row?.of ?? null,
  };
}

/** "org:ua-defence-ministry" -> "defence ministry of Ukraine", "unnamed:us-officials" -> "officials of United States". */
function shown(table: OfficeTable, id: ActorId): string {
  const [, kind, code, rest] = /^(org|unnamed|group):([a-z]{2})-(.+)$/.exec(id) ?? [];
  const state = code === undefined ? undefined : table.labels.get(`state:${code.toUpperCase()}`);
  if (state !== undefined && rest !== undefined) return `${rest.replaceAll('-', ' ')} of ${state}`;
  return kind === undefined && /^(?:unnamed|group|doc):/.test(id)
    ? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')
    : nameFromId(id);
}
