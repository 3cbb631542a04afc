import { type DaySpan, spanOf } from '../../lang/calendar-span.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Reading } from '../../types/reading.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { COMMON_ONES, familyOf, POINTING, TOGETHER, type Together } from './occasion-words.ts';
import type { SentenceAt } from './sentences.ts';
import { daysTold, pageDays, saidDays } from './telling-days.ts';
import { partiesIn, peopleIn } from './telling-parties.ts';

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
export const LEAD = 4;
/** Longest sentence that tells of one occasion: a chronicle without full stops tells of many. */
const LONGEST = 500;

/** Every sentence of a page that tells of a call, a meeting or a joint statement, or points back to one. */
export function tellingsOf({ reading }: LinkedDocument, sentences: readonly SentenceAt[]): PageTelling[] {
  const found: PageTelling[] = [];
  for (const sentence of sentences) {
    if (sentence.end - sentence.start > LONGEST) continue;
    const words = reading.document.text.slice(sentence.start, sentence.end);
    const told = tellingIn(reading, sentence, words, found) ?? pointingBack(sentence, words, found);
    if (told !== null) found.push(told);
    const besides = told === null ? null : pointingBack(sentence, words, found.slice(0, -1));
    if (besides !== null && familyOf(besides.what) !== familyOf(told?.what ?? besides.what)) found.push(besides);
  }
  return found;
}

function tellingIn(reading: Reading, sentence: SentenceAt, words: string, before: readonly PageTelling[]): PageTelling | null {
  const found = firstMatch(TOGETHER, words);
  if (found === null || UNDONE.test(words.slice(0, found[1])) || COMMON_ONES.test(words.slice(0, found[1]))) return null;
  const [what, index] = found;
  // “… he told reporters after {the meeting}”: the one just told of, whoever else is named; not {the meeting with} another.
  if (isPointed(words, index) && pointingBack(sentence, words, before) !== null) return null;
  const at = sentence.start + index;
  const parties = partiesIn(reading.document.text, sentence, at, what);
  if (parties === null) return null;
  const days =
    daysTold(reading, sentence, at, saidDays(sentence, parties)) ?? daysAround(reading, sentence, words, before, parties);
  return { what, parties, days, place: placeIn(reading, sentence), span: [sentence.start, sentence.end] };
}

const isPointed = (words: string, at: number): boolean =>
  /\b(?:the|this|that)\s(?:\p{L}+\s)?$/iu.test(words.slice(0, at)) && !/^\S+ (?:between|with|of)\b/.test(words.slice(at));

/** It did not take place, or long ago: would {not sign}, {refused to} meet, {first} met. */
const UNDONE =
  /\b(?:not|never|refus(?:ed?|es|ing)|declin(?:ed?|es|ing)|reject(?:ed|s|ing)?|cancel(?:led|ed|s)?|scrap(?:ped)?|without|first)\b[^,.;:]{0,30}$/i;

/** The days of what the sentence points back to, of what is said in it, or of a page that leads with it. */
function daysAround(
  reading: Reading,
  sentence: SentenceAt,
  words: string,
  before: readonly PageTelling[],
  parties: readonly ActorId[],
): DaySpan | null {
  // “During their meeting, they signed …” is of the day of the meeting.
  const [pointed] = firstMatch(POINTING, words) ?? [null];
  const known = before.findLast(
    (told) => told.parties.join() === parties.join() && pointed !== null && familyOf(told.what) === familyOf(pointed),
  );
  if (known?.days !== null && known !== undefined) return known.days;
  // “They met in 1996”: of a time of its own, too long to be the day.
  if (sentence.times.some(({ type, value }) => type === 'DATE' && spanOf(value) !== null)) return null;
  return saidDays(sentence, parties)[0] ?? (sentence.block < LEAD ? pageDays(reading) : null);
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
  // Anybody may speak of an agreement, or tell what was said there; a meeting with somebody else is another meeting.
  const others =
    last.what !== 'joint-statement' &&
    !POINTED.test(words.slice(found[1])) &&
    people.some((person) => !last.parties.includes(person));
  return others ? null : { ...last, what: last.what, span: [sentence.start, sentence.end] };
}
const NEAR = 1_500;
const POINTED = /^(?:the|this|that) (?:[\p{L}-]+ )?(?:call|conversation|meeting|talks|summit)\b(?! (?:between|with|of)\b)/iu;

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
