import { wordsOf } from '../../lang/search-words.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Called, StoredActor, Tally } from '../port.ts';
import type { Connection } from './connection.ts';

/** Actors that one name may mean, at most. */
const MOST = 200;

export function names(connection: Connection, actors: readonly ActorId[]): Map<ActorId, string> {
  const rows = connection.all(
    `SELECT j.value AS actor, (SELECT form FROM actor_form WHERE actor = j.value AND kind = 'name' ORDER BY documents DESC, form LIMIT 1) AS name
     FROM json_each(?) j`,
    JSON.stringify([...new Set(actors)]),
  );
  return new Map(rows.flatMap(({ actor, name }) => (name === null ? [] : [[String(actor), String(name)] as const])));
}

/**
 * An id is only itself. Then come actors with that name; else those that pages call so; else those with these words in their name.
 */
export function called(connection: Connection, name: string): Called[] {
  const found = (by: Called['by'], actors: readonly ActorId[]): Called[] => {
    const shown = names(connection, actors);
    return actors.map((actor) => ({ actor, name: shown.get(actor) ?? actor, by }));
  };
  const id = name.trim();
  if (/^[a-z]+:\S+$/i.test(id)) return found('id', [idOf(id)]);
  const folded = wordsOf(name).join(' ');
  if (folded === '') return [];
  const ofKind = (sql: string, value: string): ActorId[] =>
    connection
      .all(`${sql} GROUP BY actor ORDER BY sum(documents) DESC, actor LIMIT ${MOST}`, value)
      .map((row) => String(row.actor));
  const byName = ofKind("SELECT actor FROM actor_form WHERE kind = 'name' AND folded = ?", folded);
  if (byName.length > 0) return found('name', byName);
  const byForm = ofKind("SELECT actor FROM actor_form WHERE kind = 'form' AND folded = ?", folded);
  if (byForm.length > 0) return found('form', byForm);
  return found(
    'word',
    ofKind("SELECT actor FROM actor_form WHERE kind = 'name' AND instr(' ' || folded || ' ', ?) > 0", ` ${folded} `),
  );
}

/** `State:cn` is `state:CN`: kinds in lower case, codes of states and countries in upper case. */
function idOf(text: string): ActorId {
  return text
    .split('+')
    .map((part) => {
      const at = part.indexOf(':');
      const [kind, rest] = [part.slice(0, at).toLowerCase(), part.slice(at + 1)];
      return `${kind}:${/^(?:state|country)$/.test(kind) && rest.length === 2 ? rest.toUpperCase() : rest}`;
    })
    .join('+');
}

export const speakers = (connection: Connection, offset: number, limit: number): Tally[] =>
  connection
    .all("SELECT value, statements FROM tally WHERE facet = 'by' ORDER BY statements DESC, value LIMIT ? OFFSET ?", limit, offset)
    .map(({ value, statements }) => ({ value: String(value), statements: Number(statements) }));

export function actor(connection: Connection, id: ActorId): StoredActor | null {
  const forms = connection.all('SELECT * FROM actor_form WHERE actor = ? ORDER BY documents DESC, form', id);
  const offices = connection.all('SELECT * FROM actor_office WHERE actor = ? ORDER BY documents DESC, office', id);
  const speaks = connection.get("SELECT 1 FROM tally WHERE facet = 'by' AND value = ?", id);
  if (forms.length + offices.length === 0 && speaks === undefined) return null;
  const of = (kind: string) => forms.filter((row) => row.kind === kind);
  return {
    actor: id,
    names: of('name').map((row) => ({ name: String(row.form), documents: Number(row.documents) })),
    forms: of('form').map((row) => ({ form: String(row.form), documents: Number(row.documents) })),
    offices: offices.map((row) => ({
      office: String(row.office),
      of: row.of_actor === '' ? null : String(row.of_actor),
      documents: Number(row.documents),
    })),
  };
}
