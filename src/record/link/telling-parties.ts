import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Together } from './occasion-words.ts';
import type { SentenceAt } from './sentences.ts';

/** People beyond which a sentence is a list of those present. */
const MOST_PEOPLE = 5;

interface Named {
  readonly actor: ActorId;
  readonly start: number;
}

function actorsIn({ mentions }: SentenceAt, prefix: string): Named[] {
  return mentions
    .flatMap(({ actor, start }) => (actor ?? '').split('+').map((each) => ({ actor: each, start })))
    .filter(({ actor }) => actor.startsWith(prefix));
}

export const peopleIn = (sentence: SentenceAt): Named[] => actorsIn(sentence, 'person:');

/** Who met: the people named, the nearest on either side of the word where there are more than two; else two states. `at` is the word. */
export function partiesIn(text: string, sentence: SentenceAt, at: number, what: Together): readonly ActorId[] | null {
  if (POSSESSED.test(text.slice(sentence.start, at))) return null;
  if (withOthers(text, sentence, at)) return null;
  const people = peopleIn(sentence).filter(({ start }) => !onlyTells(text, sentence.statements, at, start));
  const apart = distinct(people.map(({ actor }) => actor));
  if (apart.length === 2) return apart;
  if (apart.length > MOST_PEOPLE) return null;
  if (apart.length > 2) return nearestTwo(people, at, text.slice(at, at + BETWEEN));
  const joint = sentence.statements.find(({ speaker }) => speaker !== null && JOINT.test(speaker))?.speaker;
  if (joint !== undefined && joint !== null) return distinct(joint.split('+'));
  return apart.length === 0 && what === 'joint-statement' ? statesTogether(text, sentence) : null;
}

/** “A meeting with members {who} back Tarr”: with somebody else than the one named next. */
function withOthers(text: string, sentence: SentenceAt, at: number): boolean {
  const linked = /^\S+(?: \p{Ll}+)? (?:with|between)\b/u.exec(text.slice(at, sentence.end));
  const next = peopleIn(sentence).find(({ start }) => start > at);
  if (linked === null || next === undefined) return false;
  return /\b(?:who|that|which|whom|whose|like|being|to)\b|[;:]/.test(text.slice(at + linked[0].length, next.start));
}

const JOINT = /^(?:person:[^+]+(?:\+person:[^+]+)+|state:[^+]+(?:\+state:[^+]+)+)$/;

/** “{Arland} and {Borland} signed”, “between {Arland} and {Borland}”: two states that the words join. */
function statesTogether(text: string, sentence: SentenceAt): readonly ActorId[] | null {
  const states = actorsIn(sentence, 'state:');
  const pair = states.flatMap((a, i) => {
    const b = states[i + 1];
    const joined =
      b !== undefined && b.start - a.start < BETWEEN && /\b(?:and|with)\s+(?:\p{L}+\s+)?$/u.test(text.slice(a.start, b.start));
    return joined && a.actor !== b.actor ? [distinct([a.actor, b.actor])] : [];
  });
  return pair[0] ?? null;
}

/** “The ministers held talks with {Tarr}, {Orlova} said”: who only tells of it was not there, unless the words say so. */
function onlyTells(text: string, statements: readonly RecordedStatement[], at: number, name: number): boolean {
  return statements.some(({ source, content }) => {
    const around = content.find(([start, end]) => start <= at && at < end);
    const isSource = source.some(([start, end]) => start <= name && name < end);
    return isSource && around !== undefined && !namesTeller(text.slice(...around), at - around[0]);
  });
}

/** A pronoun, or a meeting with somebody that is nobody else's: “the envoy was silent during {Monday’s meeting with} Tarr”. */
const namesTeller = (content: string, at: number): boolean =>
  /\b(?:I|we|he|she|they|him|her|them)\b/i.test(content) ||
  (/(?:[’']s|\b(?:a|an|the|recent|last))\s(?:\p{L}+\s)?$/u.test(content.slice(0, at)) && /^\S+ with\b/.test(content.slice(at)));

const BETWEEN = 60;
/** “{his} July call with the president”: whose is not told by who else is named. */
const POSSESSED = /\b(?:his|her) (?:\S+ ){0,3}$/;

/** “talks between {A} and {B}” takes the next two; else one on either side. */
function nearestTwo(people: readonly Named[], at: number, after: string): readonly ActorId[] | null {
  const next = distinctInOrder(people.filter(({ start }) => start >= at).map(({ actor }) => actor));
  const before = distinctInOrder(people.filter(({ start }) => start < at).map(({ actor }) => actor)).reverse();
  const two = /\bbetween\b/.test(after) ? next.slice(0, 2) : [...before.slice(0, 1), ...next.slice(0, 1)];
  return distinct(two).length === 2 ? distinct(two) : null;
}

const distinctInOrder = (actors: readonly ActorId[]): ActorId[] => [...new Set(actors)];
const distinct = (actors: readonly ActorId[]): ActorId[] => distinctInOrder(actors).sort();
