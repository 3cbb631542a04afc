import { slug } from '../../lang/actor-id.ts';
import { wordDistance } from '../../lang/word-distance.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { withoutHonorific } from './honorifics.ts';
import { covers, type OfficeTable } from './office-table.ts';
import { isProminent } from './roles.ts';

/** Full names that mean one person get one id: another spelling of an office holder’s, or part of a longer name on the page. */
export function oneNameEach(
  mentions: readonly FoundMention[],
  text: string,
  table: OfficeTable,
  day: string | null,
): FoundMention[] {
  const full = mentions.filter(isFull);
  const ids = new Map<ActorId, ActorId>();
  for (const { actor, start, end } of full)
    if (actor !== null && !ids.has(actor)) ids.set(actor, respelt(table, actor, withoutHonorific(text.slice(start, end)), day));
  const byLastWord = Map.groupBy(new Set(ids.values()), (id) => id.slice(id.lastIndexOf('-') + 1));
  for (const [id, respelled] of ids)
    ids.set(id, insideAnother(respelled, byLastWord.get(respelled.slice(respelled.lastIndexOf('-') + 1)) ?? []));
  return mentions.map((mention) =>
    isFull(mention) && mention.actor !== null ? { ...mention, actor: ids.get(mention.actor) ?? mention.actor } : mention,
  );
}

const isFull = ({ kind, actor, form }: FoundMention): boolean => kind === 'person' && actor !== null && form !== 'part';

/** Names that end alike are compared, so many of them at most. */
const ALIKE = 50;

/** "Castro Díaz-Balart" where the page also has "Fidel Castro Díaz-Balart": the one longer name that ends in all its words. */
function insideAnother(id: ActorId, alike: readonly ActorId[]): ActorId {
  const name = id.slice('person:'.length);
  const outer = name.includes('-') ? alike.slice(0, ALIKE).filter((other) => other !== id && other.endsWith(`-${name}`)) : [];
  return outer.length === 1 ? (outer[0] ?? id) : id;
}

/** Edits by which two transliterations of one given name may differ: Arsenyi, Arseniy. */
const CLOSE = 2;

/**
 * The office holder whom a full name that no table has may spell: same family name and nearly the same given name, or the known
 * name with more names inside it.
 *
 *     Arsenyi Yatsenyuk -> person:arseniy-yatsenyuk     near miss: Yulia Yatsenyuk
 */
function respelt(table: OfficeTable, id: ActorId, name: string, day: string | null): ActorId {
  if (table.byPerson.has(id)) return id;
  const parts = name
    .split(/[ \u00a0]/)
    .map(slug)
    .filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return id;
  const fitting = (table.bySurname.get(last) ?? []).filter((person) => {
    const rows = table.byPerson.get(person) ?? [];
    if (!rows.some((row) => isProminent(row.role) || (day !== null && covers(row, day)))) return false;
    const words = (rows[0]?.name ?? '').split(' ').map(slug);
    const given = words[0] === last ? (words.at(-1) ?? '') : (words[0] ?? '');
    return parts.includes(given) || (given[0] === first[0] && given.length > 3 && wordDistance(given, first) <= CLOSE);
  });
  return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : id;
}
