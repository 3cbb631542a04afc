import { personId } from '../../lang/actor-id.ts';
import { wordDistance } from '../../lang/word-distance.ts';
import type { ActorId } from '../../types/mention.ts';
import { withoutHonorific } from './honorifics.ts';
import type { Scene } from './scene.ts';

/**
 * A person whom the table knows under several spellings is called by the page's own, so that a page speaks of nobody whom its words
 * do not name; `same` in the list of actors gives the table's, by which a record joins pages. A slip that no table lists is no
 * spelling: it keeps the table's id.
 *
 *     {person:sergei-lavrov, same as person:sergey-lavrov|Sergei Lavrov}     near miss: Joseph Biden, a longer name, not another spelling
 */
export function pageSpellings({ found, mentions, text }: Scene): ReadonlyMap<ActorId, ActorId> {
  const spelled = new Map<ActorId, ActorId>();
  for (const [i, { kind, form, actor, start, end }] of found.mentions.entries()) {
    const known = mentions[i]?.actor ?? null;
    if (kind !== 'person' || form === 'part' || actor === null || known !== actor || spelled.has(known)) continue;
    const own = personId(withoutHonorific(text.slice(start, end)));
    spelled.set(known, own !== known && isRespelling(own, known) ? own : known);
  }
  return new Map([...spelled].filter(([known, own]) => known !== own));
}

/** Letters by which two transliterations of one word may differ: Olexander, Oleksandr. */
const CLOSE = 3;
const LONG = 4;

/** The same number of words, each nearly the same. */
function isRespelling(a: ActorId, b: ActorId): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
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
