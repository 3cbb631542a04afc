import { parseDay } from '../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../lang/calendar-span.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { familyOf, POINTING, TOGETHER, type Together } from './occasion-words.ts';
import type { SentenceAt } from './sentences.ts';

/** A sentence that tells of an occasion of two or more. */
export interface PageTelling {
  readonly what: Together;
  /** In id order: people, or states where no people are named. */
  readonly parties: readonly ActorId[];
  /** Null when nothing tells. */
  readonly days: DaySpan | null;
  readonly place: ActorId | null;
  readonly span: Span;
}

/** Blocks from the top whose undated news is of the page's own day. */
const LEAD = 4;
/** People beyond which a sentence is a list of those present. */
const MOST_PEOPLE = 5;
/** Days of a page's writing that still date it. */
const DATED = 3;

/** Every sentence of a page that tells of a call, a meeting or a joint statement, or points back to one. */
export function tellingsOf({ reading }: LinkedDocument, sentences: readonly SentenceAt[]): PageTelling[] {
  const found: PageTelling[] = [];
  for (const sentence of sentences) {
    const words = reading.document.text.slice(sentence.start, sentence.end);
    const inside = sentence.statements;
    const told = tellingIn(reading, sentence, words, inside, found) ?? pointingBack(sentence, words, found);
    if (told !== null) found.push(told);
    const besides = told === null ? null : pointingBack(sentence, words, found.slice(0, -1));
    if (besides !== null && familyOf(besides.what) !== familyOf(told?.what ?? besides.what)) found.push(besides);
  }
  return found;
}

function tellingIn(
  reading: Reading,
  sentence: SentenceAt,
  words: string,
  inside: readonly RecordedStatement[],
  before: readonly PageTelling[],
): PageTelling | null {
  const found = firstMatch(TOGETHER, words);
  if (found === null) return null;
  const [what, index] = found;
  const at = sentence.start + index;
  const parties = partiesIn(reading, sentence, at, inside, what);
  if (parties === null) return null;
  // “During their meeting, they signed …” is of the day of the meeting.
  const [pointed] = firstMatch(POINTING, words) ?? [null];
  const known = before.findLast(
    (told) => told.parties.join() === parties.join() && pointed !== null && familyOf(told.what) === familyOf(pointed),
  );
  const days =
    daysTold(reading, sentence, at, saidDays(inside, parties)) ??
    known?.days ??
    saidDays(inside, parties)[0] ??
    (sentence.block < LEAD ? pageDays(reading) : null);
  return { what, parties, days, place: placeIn(reading, sentence), span: [sentence.start, sentence.end] };
}

/** The most special word; one that says between whom before one that does not. */
function firstMatch(table: readonly (readonly [Together, RegExp])[], words: string): readonly [Together, number] | null {
  const found = table.flatMap(([what, pattern]) => {
    const match = pattern.exec(words);
    return match === null ? [] : [[what, match.index, /^\S* between\b/.test(words.slice(match.index))] as const];
  });
  const best = found.find(([, , between]) => between) ?? found[0];
  return best === undefined ? null : [best[0], best[1]];
}

/** “During {their meeting}, they …”: the occasion told of last, if it is of that family and not far back. */
function pointingBack(sentence: SentenceAt, words: string, before: readonly PageTelling[]): PageTelling | null {
  const found = firstMatch(POINTING, words);
  if (found === null) return null;
  const last = before.findLast(({ what }) => familyOf(what) === familyOf(found[0]));
  if (last === undefined || sentence.start - last.span[1] > NEAR) return null;
  const people = peopleIn(sentence).map(({ actor }) => actor);
  // Anybody may speak of an agreement; a meeting with somebody else is another meeting.
  const others = last.what !== 'joint-statement' && people.some((person) => !last.parties.includes(person));
  return others ? null : { ...last, what: last.what, span: [sentence.start, sentence.end] };
}
const NEAR = 1_500;

interface Named {
  readonly actor: ActorId;
  readonly start: number;
}

function actorsIn({ mentions }: SentenceAt, prefix: string): Named[] {
  return mentions
    .flatMap(({ actor, start }) => (actor ?? '').split('+').map((each) => ({ actor: each, start })))
    .filter(({ actor }) => actor.startsWith(prefix));
}

const peopleIn = (sentence: SentenceAt): Named[] => actorsIn(sentence, 'person:');

/** Who met: the people named, the nearest on either side of the word where there are more than two; else two states. */
function partiesIn(
  reading: Reading,
  sentence: SentenceAt,
  at: number,
  inside: readonly RecordedStatement[],
  what: Together,
): readonly ActorId[] | null {
  const people = peopleIn(sentence);
  if (POSSESSED.test(reading.document.text.slice(sentence.start, at))) return null;
  const apart = distinct(people.map(({ actor }) => actor));
  if (apart.length === 2) return apart;
  if (apart.length > MOST_PEOPLE) return null;
  if (apart.length > 2) return nearestTwo(people, at, reading.document.text.slice(at, at + BETWEEN));
  const joint = inside.find(({ speaker }) => speaker?.includes('+') && /^(?:person|state):/.test(speaker))?.speaker;
  if (joint !== undefined && joint !== null) return distinct(joint.split('+'));
  const states = distinct(actorsIn(sentence, 'state:').map(({ actor }) => actor));
  return apart.length === 0 && states.length === 2 && what === 'joint-statement' ? states : null;
}
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

/** The days nearest to the word: whole days before months; a statement of both parties may know the day of a month. */
function daysTold({ document }: Reading, sentence: SentenceAt, at: number, said: readonly DaySpan[]): DaySpan | null {
  const [told] = sentence.times
    .filter(({ start }) => !BOUND.test(document.text.slice(Math.max(sentence.start, start - LOOK_BACK), start)))
    .flatMap((time) => {
      const days = spanOf(time.value);
      return days === null || days.until - days.from > VAGUE ? [] : [{ days, far: Math.abs(time.start - at) }];
    })
    .sort((a, b) => lengthOf(a.days) - lengthOf(b.days) || a.far - b.far);
  if (told === undefined || lengthOf(told.days) < DATED) return told?.days ?? null;
  return said.find((days) => days.from >= told.days.from && days.until <= told.days.until) ?? told.days;
}
/** A time that only bounds: the first call since the war broke out {on 24 February}. */
const BOUND = /\b(?:since|until|till|broke out|began|started) (?:\S+ ){0,5}$/i;
const LOOK_BACK = 64;

/** Whole days of what the parties say in the sentence. */
function saidDays(inside: readonly RecordedStatement[], parties: readonly ActorId[]): DaySpan[] {
  return inside
    .filter(({ speaker, addressee }) =>
      [speaker, addressee].some((one) => one?.split('+').some((each) => parties.includes(each))),
    )
    .flatMap(({ when }) => (when === null ? [] : (spanOf(when.value) ?? [])))
    .filter((days) => lengthOf(days) < DATED)
    .sort((a, b) => a.from - b.from);
}
/** Days beyond which a time tells nothing of when they met. */
const VAGUE = 62;

const lengthOf = ({ from, until }: DaySpan): number => until - from;

/** The days that the page can be of, where they are few. */
export function pageDays({ article: { written } }: Reading): DaySpan | null {
  const [from, until] = written === null ? [null, null] : [parseDay(written.earliest), parseDay(written.latest)];
  return from === null || until === null || until - from > DATED ? null : { from, until };
}

function placeIn({ document }: Reading, { mentions }: SentenceAt): ActorId | null {
  const place = mentions.find(
    ({ kind, start }) => kind === 'place' && /\b(?:in|at)\s$/.test(document.text.slice(Math.max(0, start - 4), start)),
  );
  return place?.actor ?? null;
}

/** Whether the words that attribute the statement stand in the sentence. */
export function standsIn({ cue, content }: RecordedStatement, { start, end }: { start: number; end: number }): boolean {
  const at = cue[0]?.[0] ?? content[0]?.[0] ?? -1;
  return at >= start && at < end;
}

const distinctInOrder = (actors: readonly ActorId[]): ActorId[] => [...new Set(actors)];
const distinct = (actors: readonly ActorId[]): ActorId[] => distinctInOrder(actors).sort();
