import { parseDay } from '../../lang/calendar.ts';
import { QueryError } from '../../query/ast.ts';
import { nearest } from '../../query/fields.ts';
import type { ActorGroups } from '../../record/ledger/actor-groups.ts';
import type { LinkPage, LinkQuestion, Store } from '../../store/port.ts';
import type { LinkKind, LinkOf } from '../../types/links.ts';
import type { ActorId } from '../../types/mention.ts';

const PAGE = 200;

/** All links of a kind that fit, up to `most`; `complete` is false when there are more. */
export async function linksOf<K extends LinkKind>(
  store: Store,
  kind: K,
  question: Omit<LinkQuestion, 'limit' | 'after'>,
  most: number,
): Promise<{ readonly links: readonly LinkOf[K][]; readonly complete: boolean }> {
  const links: LinkOf[K][] = [];
  for (let after: string | null = null; ; ) {
    const page: LinkPage<LinkOf[K]> = await store.links(kind, { ...question, after, limit: Math.min(PAGE, most - links.length) });
    links.push(...page.links);
    after = page.next;
    if (after === null || links.length >= most) return { links, complete: after === null };
  }
}

/** Everybody whom a name may mean, with all ids that were merged. Throws a QueryError where nobody is called so. */
export async function actorsCalledSo(store: Store, groups: ActorGroups, name: string): Promise<readonly ActorId[]> {
  const called = await store.called(name);
  if (called.length === 0) {
    const speakers = (await store.speakers(0, 500)).map(({ value }) => value);
    const near = nearest(name, [...(await store.names(speakers)).values()]);
    throw new QueryError(`nobody in this record is called “${name}”${near === null ? '' : `; did you mean ${near}?`}`, name, [
      0,
      name.length,
    ]);
  }
  return [...new Set(called.flatMap(({ actor }) => groups.members(actor)))];
}

/** Links about any of these, each once. */
export async function linksAbout<K extends LinkKind>(
  store: Store,
  kind: K,
  actors: readonly string[] | null,
  question: Omit<LinkQuestion, 'limit' | 'after' | 'about'>,
  most: number,
): Promise<readonly LinkOf[K][]> {
  if (actors === null) return (await linksOf(store, kind, question, most)).links;
  const found = new Map<string, LinkOf[K]>();
  for (const actor of actors)
    for (const link of (await linksOf(store, kind, { ...question, about: [actor] }, most)).links) found.set(link.id, link);
  return [...found.values()];
}

/** The number of a day, or null where none was given. Throws a QueryError for what is no day. */
export function dayAsked(day: string | undefined): number | null {
  if (day === undefined) return null;
  const number = parseDay(day);
  if (number === null) throw new QueryError('a day is written YYYY-MM-DD', day, [0, day.length]);
  return number;
}
