import type { Query } from '../../query/ast.ts';
import { compileQuery, namesIn } from '../../query/compile.ts';
import { nearest } from '../../query/fields.ts';
import { parseQuery } from '../../query/parse.ts';
import { type ActorGroups, actorGroups } from '../../record/ledger/actor-groups.ts';
import type { Store } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import type { ActorId } from '../../types/mention.ts';

/** A query that a store can answer, and what a person should know about how it was understood. */
export interface Asked {
  readonly query: string;
  readonly filter: Filter;
  readonly groups: ActorGroups;
  readonly notes: readonly string[];
}

/** Throws a QueryError for a query that cannot be understood. */
export async function ask(store: Store, query: string): Promise<Asked> {
  const parsed = parseQuery(query);
  const groups = await groupsOf(store);
  const { lookup, notes } = await lookedUp(store, groups, parsed);
  return { query, filter: compileQuery(parsed, lookup), groups, notes };
}

export const groupsOf = async (store: Store): Promise<ActorGroups> =>
  actorGroups(await store.entries({ kinds: ['merge', 'split', 'undo'] }));

async function lookedUp(
  store: Store,
  groups: ActorGroups,
  query: Query,
): Promise<{ lookup: (name: string) => readonly ActorId[]; notes: readonly string[] }> {
  const found = new Map<string, readonly ActorId[]>();
  const notes: string[] = [];
  for (const { text } of namesIn(query)) {
    if (found.has(text)) continue;
    const called = await store.called(text);
    found.set(text, [...new Set(called.flatMap(({ actor }) => groups.members(actor)))]);
    const leaders = new Map(called.map(({ actor, name }) => [groups.leader(actor), name]));
    if (called.length === 0) notes.push(await unknown(store, text));
    else if (leaders.size > 1) notes.push(`“${text}” is ${several(distinct(leaders))}: all of them are meant`);
  }
  return { lookup: (name) => found.get(name) ?? [], notes };
}

/** Names, and ids where names are the same: a government and its country are called alike. */
function distinct(actors: ReadonlyMap<ActorId, string>): string[] {
  const names = [...actors.values()];
  return [...actors].map(([id, name]) => (names.filter((each) => each === name).length > 1 ? id : name));
}

/** Names listed in a note. */
const LISTED = 5;

function several(names: readonly string[]): string {
  const shown = names.slice(0, LISTED);
  return names.length > LISTED ? `${shown.join(', ')} or one of ${names.length - LISTED} more` : shown.join(' or ');
}

/** Speakers whose names are compared with one that nobody has. */
const COMPARED = 1_000;

async function unknown(store: Store, name: string): Promise<string> {
  const speakers = (await store.speakers(0, COMPARED)).map(({ value }) => value);
  const near = nearest(name, [...(await store.names(speakers)).values()]);
  return `nobody in this record is called “${name}”${near === null ? '' : `; did you mean ${near}?`}`;
}

/** A value as the query language wants it: quoted where it has to be. */
export const queryValue = (value: string): string =>
  /[\s()"“”„«»,]/.test(value) ? `"${value.replaceAll(/["“”„«»]/g, ' ')}"` : value;
