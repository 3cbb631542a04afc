import { wordsOf } from '../../lang/search-words.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Called, StoredActor, Tally } from '../port.ts';
import { marks, runs, type Session } from './engine.ts';

/** Actors that one name may mean, at most. */
const MOST = 200;

export async function names(session: Session, actors: readonly ActorId[]): Promise<Map<ActorId, string>> {
  const found = new Map<ActorId, string>();
  for (const some of runs([...new Set(actors)])) {
    const rows = await session.all(
      `SELECT actor, form FROM actor_form WHERE kind = 'name' AND actor IN (${marks(some.length)}) ORDER BY actor, documents DESC, form`,
      ...some,
    );
    for (const { actor, form } of rows) if (!found.has(String(actor))) found.set(String(actor), String(form));
  }
  return found;
}

/**
 * An id is only itself. Then come actors with that name; else those that pages call so; else those with these words in their name.
 */
export async function called(session: Session, name: string): Promise<Called[]> {
  const found = async (by: Called['by'], actors: readonly ActorId[]): Promise<Called[]> => {
    const shown = await names(session, actors);
    return actors.map((actor) => ({ actor, name: shown.get(actor) ?? actor, by }));
  };
  const id = name.trim();
  if (/^[a-z]+:\S+$/i.test(id)) return found('id', [idOf(id)]);
  const folded = wordsOf(name).join(' ');
  if (folded === '') return [];
  const ofKind = async (sql: string, value: string): Promise<ActorId[]> => {
    const rows = await session.all(`${sql} GROUP BY actor ORDER BY sum(documents) DESC, actor LIMIT ${MOST}`, value);
    return rows.map((row) => String(row.actor));
  };
  const byName = await ofKind("SELECT actor FROM actor_form WHERE kind = 'name' AND folded = ?", folded);
  if (byName.length > 0) return found('name', byName);
  const byForm = await ofKind("SELECT actor FROM actor_form WHERE kind = 'form' AND folded = ?", folded);
  if (byForm.length > 0) return found('form', byForm);
  return found(
    'word',
    // Folded words are letters and digits: nothing in them means anything to LIKE.
    await ofKind("SELECT actor FROM actor_form WHERE kind = 'name' AND ' ' || folded || ' ' LIKE ?", `% ${folded} %`),
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

export async function speakers(session: Session, offset: number, limit: number): Promise<Tally[]> {
  const rows = await session.all(
    "SELECT value, statements FROM tally WHERE facet = 'by' ORDER BY statements DESC, value LIMIT ? OFFSET ?",
    limit,
    offset,
  );
  return rows.map(({ value, statements }) => ({ value: String(value), statements: Number(statements) }));
}

export async function actor(session: Session, id: ActorId): Promise<StoredActor | null> {
  const forms = await session.all('SELECT * FROM actor_form WHERE actor = ? ORDER BY documents DESC, form', id);
  const offices = await session.all('SELECT * FROM actor_office WHERE actor = ? ORDER BY documents DESC, office', id);
  const speaks = await session.get("SELECT 1 FROM tally WHERE facet = 'by' AND value = ?", id);
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
