import { anchorOf } from '../../record/ledger/anchor.ts';
import { quote } from '../../record/ledger/quoted.ts';
import { type Author, type Store, StoreError } from '../../store/port.ts';
import { type Entry, ROLES, type Role, type StatementChange } from '../../types/ledger.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import { groupsOf } from './ask.ts';

/** Says something about a statement, anchored by place and words. */
export async function decideAbout(store: Store, id: string, change: StatementChange, by: Author): Promise<Entry> {
  const statement = await store.statement(id);
  if (statement === null) throw new StoreError('refused', `there is no statement ${id} in the record`);
  const stored = await store.reading(statement.document);
  if (stored === null) throw new StoreError('refused', `the document of ${id} has no reading`);
  const found = stored.reading.document.text;
  const target = anchorOf(found, statement, stored.version);
  return store.decide({ ...change, target }, by);
}

/** Moves one edge of a role: `start` or `end` of its first or last piece, to an offset. */
export async function moveEdge(
  store: Store,
  id: string,
  role: Role,
  edge: 'start' | 'end',
  to: number,
  by: Author,
): Promise<Entry> {
  const statement = await store.statement(id);
  const stored = statement === null ? null : await store.reading(statement.document);
  if (statement === null || stored === null) throw new StoreError('refused', `there is no statement ${id} in the record`);
  const spans = moved(statement[role], edge, to);
  const { text } = stored.reading.document;
  if (spans === null || to < 0 || to > text.length)
    throw new StoreError('refused', `the ${edge} of the ${role} cannot stand at ${to}: nothing would be left of it`);
  return decideAbout(store, id, { kind: 'edge', role, to: spans.map((span) => quote(text, span)) }, by);
}

function moved(spans: readonly Span[], edge: 'start' | 'end', to: number): Span[] | null {
  const at = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[at];
  if (span === undefined) return null;
  const [start, end] = edge === 'start' ? [to, span[1]] : [span[0], to];
  return start < end ? spans.map((each, i) => (i === at ? [start, end] : each)) : null;
}

/** Declares two actors one: `from` goes under `into`. Names are looked up; each must mean one actor. */
export async function merge(store: Store, from: string, into: string, by: Author): Promise<Entry> {
  const [one, other] = [await theActor(store, from), await theActor(store, into)];
  const { leader } = await groupsOf(store);
  if (leader(one) === leader(other)) throw new StoreError('refused', `${one} and ${other} are one already`);
  return store.decide({ kind: 'merge', from: one, into: other }, by);
}

/** Lets an actor be one of its own again. */
export async function split(store: Store, actor: string, by: Author): Promise<Entry> {
  const one = await theActor(store, actor);
  const { members } = await groupsOf(store);
  if (members(one).length < 2) throw new StoreError('refused', `${one} is not merged with anybody`);
  return store.decide({ kind: 'split', actor: one }, by);
}

/** The one actor that a name or id means. */
export async function theActor(store: Store, name: string): Promise<ActorId> {
  const called = await store.called(name);
  const [first, second] = called;
  if (first === undefined) throw new StoreError('refused', `nobody in this record is called “${name}”`);
  if (first.by === 'id') {
    if ((await store.actor(first.actor)) === null)
      throw new StoreError('refused', `there is no actor ${first.actor} in this record`);
    return first.actor;
  }
  if (second !== undefined)
    throw new StoreError(
      'refused',
      `“${name}” may be ${called
        .slice(0, 8)
        .map(({ actor }) => actor)
        .join(' or ')}; give the id`,
    );
  return first.actor;
}

/** Takes a document out of the record by its digest or the first digits of it. */
export async function retract(store: Store, document: string, why: string, by: Author): Promise<Entry> {
  const [found, another] = await store.documentsLike(document.startsWith('sha256:') ? document : `sha256:${document}`);
  if (found === undefined) throw new StoreError('refused', `there is no document ${document} in the record`);
  if (another !== undefined) throw new StoreError('refused', `several documents begin with ${document}`);
  return store.decide({ kind: 'retract', document: found, why }, by);
}

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
