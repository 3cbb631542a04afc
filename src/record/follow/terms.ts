import { rarity } from '../../lang/common-stems.ts';
import { searchWords } from '../../lang/search-words.ts';
import { stem } from '../../lang/stem.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';

/** What a text is compared by: stems of its words; `@state:CN`, `@person:wang-yi` for who is named in any way. */
export type Terms = readonly string[];

/** An actor named in a text. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
  readonly sides: readonly ActorId[];
  readonly actor: ActorId;
}

/** A name says less than a telling word: both sides of a quarrel are named in all of it. */
const SIDE_WEIGHT = 0.35;
/** Terms kept of one text, the most telling ones. */
const MOST_TERMS = 32;
/** Below this a word tells nothing by itself. */
const TELLING = 0.38;

export const weightOf = (term: string): number => (term.startsWith('@') ? SIDE_WEIGHT : rarity(term));

/** The terms of these pieces of a text, most telling first; names, in text order, are taken for who they are, wherever they are spelled. */
export function termsOf(text: string, spans: readonly Span[], named: readonly NamedAt[]): Terms {
  const terms = new Set<string>();
  for (const [from, until] of spans) {
    const inside = between(named, from, until);
    for (const { sides, actor } of inside) for (const name of [...sides, ...peopleIn(actor)]) terms.add(`@${name}`);
    for (const { word, start } of searchWords(text.slice(from, until)))
      if (!inside.some((name) => name.start <= from + start && from + start < name.end)) terms.add(stem(word));
  }
  return mostTelling(terms);
}

function between(named: readonly NamedAt[], from: number, until: number): NamedAt[] {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const inside: NamedAt[] = [];
  for (let i = low; i < named.length; i += 1) {
    const name = named[i];
    if (name === undefined || name.start >= until) break;
    if (name.end <= until) inside.push(name);
  }
  return inside;
}

const peopleIn = (actor: ActorId): ActorId[] => actor.split('+').filter((part) => part.startsWith('person:'));

/** The terms of a text by itself. */
export const plainTerms = (text: string): Terms => mostTelling(new Set(searchWords(text).map(({ word }) => stem(word))));

const mostTelling = (terms: ReadonlySet<string>): Terms =>
  [...terms]
    .filter((term) => term.startsWith('@') || weightOf(term) >= TELLING)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS);

/** How much two texts are about the same thing, 0..1: the cosine of their terms' weights. */
export function likeness(a: Terms, b: Terms): number {
  const shared = a.filter((term) => b.includes(term)).reduce((sum, term) => sum + weightOf(term) ** 2, 0);
  return shared === 0 ? 0 : shared / (norm(a) * norm(b));
}

/** How much of what the first tells the second tells too, 0..1. */
export const coverage = (first: Terms, second: Terms): number =>
  likeness(first, second) === 0 ? 0 : norm(first.filter((term) => second.includes(term))) ** 2 / norm(first) ** 2;

const norm = (terms: Terms): number => Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0));

/** Words, not names, that two texts share. */
export const sharedWordsOf = (a: Terms, b: Terms): string[] => a.filter((term) => !term.startsWith('@') && b.includes(term));
export const sidesNamed = (terms: Terms): ActorId[] => terms.filter((term) => term.startsWith('@')).map((term) => term.slice(1));

/** Both name people, and not the same. */
export function otherPeople(a: Terms, b: Terms): boolean {
  const people = (terms: Terms): string[] => terms.filter((term) => term.startsWith('@person:'));
  return people(a).length > 0 && people(b).length > 0 && !people(a).some((one) => b.includes(one));
}
