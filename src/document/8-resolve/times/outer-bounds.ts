import { civil, dayNumber, parseDay } from '../../../lang/calendar.ts';
import { spanOf } from '../../../lang/calendar-span.ts';
import type { Context } from '../../../types/context.ts';
import type { HolderRow, Lexicons } from '../../../types/lexicon.ts';
import type { FoundTime, WrittenReason } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { latestPerson } from './holder-evidence.ts';
import { pageWords } from './page-words.ts';

/** The sides of an interval, as day numbers; null where nothing is known. */
export interface Sides {
  readonly from: number | null;
  readonly until: number | null;
}

/** A wide interval with the reasons for the sides that were open. */
export interface OuterBounds {
  readonly from: number;
  readonly until: number;
  readonly reasons: readonly WrittenReason[];
}

/**
 * Closes the sides that no evidence of the page's own time closes: not before the last year it mentions or the things it names, not after
 * the last day the table of offices knows of. Null where nothing on the page bounds it from below.
 */
export function outerBounds({ from, until }: Sides, found: Unresolved, { lexicons }: Context): OuterBounds | null {
  const horizon = lastDay(lexicons.holders);
  const above = until ?? horizon;
  const below = from === null ? lowerBound(found, above, lexicons) : null;
  const first = from ?? below?.day ?? null;
  if (first === null || above < first) return null;
  const reasons: WrittenReason[] = [];
  if (below !== null) reasons.push({ span: below.span, why: below.why });
  if (until === null) reasons.push({ span: null, why: 'as far as the table of offices goes' });
  return { from: first, until: above, reasons };
}

const lastDays = new WeakMap<readonly HolderRow[], number>();

function lastDay(holders: readonly HolderRow[]): number {
  const known = lastDays.get(holders);
  if (known !== undefined) return known;
  let last = 0;
  for (const { from } of holders) last = Math.max(last, parseDay(from) ?? 0);
  lastDays.set(holders, last);
  return last;
}

interface Lower {
  readonly day: number;
  readonly span: readonly [start: number, end: number];
  readonly why: string;
}

/** Things that have been since a year: nobody wrote of them before. */
const THINGS: readonly (readonly [thing: RegExp, year: number])[] = [
  [/\b(?:Instagram|Snapchat|WhatsApp|Telegram channel)\b/, 2010],
  [/\b(?:Twitter|[Tt]weet(?:s|ed|ing)?|retweet(?:s|ed)?)\b/, 2006],
  [/\b(?:YouTube|Facebook|iPhone|smartphones?)\b/, 2005],
  [/\b(?:al[- ]Qaida|al[- ]Qaeda|Vladimir Putin)\b/, 1998],
  [/\b(?:online|websites?|e-?mails?|Internet|internet|CNN|Fox News)\b/, 1990],
  [/\b(?:Russian Federation|European Union|Czech Republic)\b/, 1991],
];

/** Words right before a year that is to come. */
const TO_COME = /\b(?:by|until|till|through|before|beyond|for|end of)\s+(?:the\s+(?:end\s+of\s+)?)?$/i;

/** A bare year may be one to come, which news looks ahead to for an office's term. */
const YEARS_AHEAD = 4;

/** The latest of: the last year told of, less what news looks ahead; the youngest thing named; the person latest in office. */
function lowerBound(found: Unresolved, above: number, lexicons: Lexicons): Lower | null {
  return [lastYear(found, above), youngestThing(found), latestPerson(pageWords(found), lexicons)].reduce<Lower | null>(
    (best, one) => (one !== null && one.day <= above && one.day > (best?.day ?? 0) ? one : best),
    null,
  );
}

function lastYear(found: Unresolved, above: number): Lower | null {
  const { text } = found.page;
  const years = found.times.flatMap((time): Lower[] => {
    const span = saysYear(time) ? spanOf(time.value) : null;
    if (span === null || TO_COME.test(text.slice(Math.max(0, time.start - 24), time.start))) return [];
    if (/^(?:by|until|before|through)\b/i.test(text.slice(time.start, time.end))) return [];
    const { year } = civil(span.from);
    const day = dayNumber(year - (span.until - span.from > 31 ? YEARS_AHEAD : 1), 1, 1);
    return year < 1900 || day > above ? [] : [{ day, span: [time.start, time.end], why: `mentions ${year}` }];
  });
  return years.reduce<Lower | null>((best, one) => (one.day > (best?.day ?? 0) ? one : best), null);
}

const saysYear = ({ type, reference, value }: FoundTime): boolean =>
  type === 'DATE' && reference.kind === 'complete' && /^(?:19|20)\d\d(?:-|$)/.test(value);

function youngestThing({ page: { text } }: Unresolved): Lower | null {
  for (const [thing, year] of THINGS.toSorted((a, b) => b[1] - a[1])) {
    const match = thing.exec(text);
    if (match === null) continue;
    const words = match[0];
    return {
      day: dayNumber(year, 1, 1),
      span: [match.index, match.index + words.length],
      why: `${words} has been since about ${year}`,
    };
  }
  return null;
}
