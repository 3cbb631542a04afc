import { personId } from '../../lang/actor-id.ts';
import { wordDistance } from '../../lang/word-distance.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { withoutHonorific } from './honorifics.ts';
import type { Scene } from './scene.ts';

/**
 * A person whom the table knows under several spellings is called by the page's own, so that a page speaks of nobody whom its words
 * do not name; `same` in the list of actors gives the table's, by which a record joins pages. A slip that no table lists is no
 * spelling: it keeps the table's id.
 *
 *     {person:sergei-lavrov, same as person:sergey-lavrov|Sergei Lavrov}     near miss: Joseph Biden, a longer name, not another spelling
 */
export function pageSpellings(
  { found, mentions, text }: Scene,
  ministries: readonly (ActorId | null)[],
): ReadonlyMap<ActorId, ActorId> {
  const spelled = new Map<ActorId, ActorId>();
  for (const [i, { kind, form, actor, start, end }] of found.mentions.entries()) {
    const known = mentions[i]?.actor ?? null;
    if (kind !== 'person' || form === 'part' || actor === null || known !== actor || spelled.has(known)) continue;
    const own = personId(withoutHonorific(text.slice(start, end)));
    spelled.set(known, own !== known && isRespelling(own, known) ? own : known);
  }
  for (const [known, own] of defenseMinistries(found.mentions, text, ministries)) spelled.set(known, own);
  for (const [known, own] of otherNames(found.mentions, text)) spelled.set(known, own);
  return new Map([...spelled].filter(([known, own]) => known !== own));
}

/** "Defense Ministry" on a page that writes it so: org:ru-defense-ministry. */
function defenseMinistries(
  found: readonly FoundMention[],
  text: string,
  known: readonly (ActorId | null)[],
): Map<ActorId, ActorId> {
  const first = new Map<ActorId, ActorId>();
  for (const [i, { start, end }] of found.entries()) {
    const actor = known[i] ?? null;
    if (actor?.endsWith('-defence-ministry') && !first.has(actor))
      first.set(actor, /defense/i.test(text.slice(start, end)) ? actor.replace('-defence-', '-defense-') : actor);
  }
  return first;
}

/** Organisations that pages call by two names: how the other one begins, and the id it makes. */
const OTHER_NAMES: Readonly<Record<ActorId, readonly [begins: RegExp, id: ActorId]>> = {
  'org:tass': [/^itar-tass/i, 'org:itar-tass'],
  'org:telegraph': [/^daily/i, 'org:daily-telegraph'],
  'org:batkivshchyna': [/^fatherland/i, 'org:fatherland'],
};

/** By the name that the page uses first. */
function otherNames(found: readonly FoundMention[], text: string): Map<ActorId, ActorId> {
  const first = new Map<ActorId, ActorId>();
  for (const { actor, start, end } of found) {
    const other = actor === null ? undefined : OTHER_NAMES[actor];
    if (actor === null || other === undefined || first.has(actor)) continue;
    first.set(actor, other[0].test(text.slice(start, end)) ? other[1] : actor);
  }
  return first;
}

/** Letters by which two transliterations of one word may differ: Olexander, Oleksandr. */
const CLOSE = 3;
const LONG = 4;

/** The same number of words, each nearly the same; or another family name after the same given name, as an assumed one is. */
function isRespelling(a: ActorId, b: ActorId): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 2 && right.length === 2 && left[0] === right[0]) return true;
  return (
    left.length === right.length &&
    left.every((word, i) => {
      const other = right[i] ?? '';
      return word === other || (Math.min(word.length, other.length) >= LONG && wordDistance(word, other) <= CLOSE);
    })
  );
}

const wordsOf = (id: ActorId): string[] => id.slice(id.indexOf(':') + 1).split('-');

/** Gives actors new ids, joint ones in their new order. */
export function renaming(names: ReadonlyMap<ActorId, ActorId>): <T extends ActorId | null>(actor: T) => T {
  if (names.size === 0) return (actor) => actor;
  return <T extends ActorId | null>(actor: T): T => {
    if (actor === null) return actor;
    if (!actor.includes('+')) return (names.get(actor) ?? actor) as T;
    const parts = actor.split('+').map((part) => names.get(part) ?? part);
    return parts.sort().join('+') as T;
  };
}
