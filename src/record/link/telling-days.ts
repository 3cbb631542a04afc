import { parseDay } from '../../lang/calendar.ts';
import { type DaySpan, spanOf } from '../../lang/calendar-span.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Reading } from '../../types/reading.ts';
import type { SentenceAt } from './sentences.ts';

/** Days of a page's writing, or of a statement, that still date it. */
export const DATED = 3;

/** The days nearest to the word: whole days before months; a statement of both parties may know the day of a month. */
export function daysTold({ document }: Reading, sentence: SentenceAt, at: number, said: readonly DaySpan[]): DaySpan | null {
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
export function saidDays({ statements }: SentenceAt, parties: readonly ActorId[]): DaySpan[] {
  return statements
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
