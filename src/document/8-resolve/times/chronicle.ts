import { isoDay } from '../../../lang/calendar.ts';
import type { Context } from '../../../types/context.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import type { SeenTime } from './date-evidence.ts';
import { ALL_DAYS, type DaySet, daySet, holdsDay, intersect, sinceDay, untilDay } from './day-set.ts';
import { daysLinked } from './event-evidence.ts';
import { findKeyHits, type KeyHit } from './event-keys.ts';
import type { Evidence } from './evidence.ts';
import type { PageWord } from './page-words.ts';
import { tenseAt } from './tense.ts';

/** How likely a page still tells of an event so many days after it. */
const FADING: readonly (readonly [days: number, share: number])[] = [
  [1, 1],
  [3, 0.85],
  [7, 0.6],
  [14, 0.4],
  [31, 0.28],
  [62, 0.18],
  [120, 0.1],
  [366, 0.05],
];
const LONG_AFTER = 0.02;

/** What is planned is told of before, too. */
const COMING: readonly (readonly [days: number, share: number])[] = [
  [3, 0.7],
  [10, 0.5],
  [31, 0.3],
  [120, 0.12],
];

/** Nothing says that what was planned is still to come. */
const UNCLEAR = 0.2;

/** A page that tells of an event as over is not from before it. */
const BEFORE = -0.6;

/** What the events told say together, and how much the best day has for it. */
export interface Chronicle {
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** The days weighed: those that surer evidence leaves, and of them those that the page's weekday makes likelier. */
interface Calendar {
  readonly allowed: DaySet;
  readonly likelier: DaySet | null;
}

/** How much likelier. */
const ON_WEEKDAY = 1.3;

/** What one telling of an event says about each day of writing. */
interface Vote {
  readonly hit: KeyHit;
  readonly weight: number;
  /** Told as to come. */
  readonly ahead: boolean;
  /** Planned, and told as past. */
  readonly over: boolean;
  /** Days on which its "on Tuesday", "yesterday" or "March 16" would mean the event; null when no time stands with it. */
  readonly linked: DaySet | null;
}

/** A page's tellings: of eras as evidence, of events as votes. */
export interface Tellings {
  readonly eras: readonly Evidence[];
  readonly votes: readonly Vote[];
}

/** By the best day's score: how good another day must be to be left open, and what the evidence is worth. */
const SURENESS: readonly (readonly [score: number, asGood: number, strength: number])[] = [
  [4.5, 0.75, 33],
  [3, 0.65, 32],
  [1.8, 0.35, 24],
  [0.6, 0.7, 15],
];
/** What is told this far up, by number of sentence, is what the page is about. */
const LEAD_SENTENCES = 5;
/** Below these a single faint likeness says nothing. */
const UPPER_SENTENCES = 14;
/** Another time with this share of the best one's score is left open. */
const RIVAL = 0.75;
const APART = 45;

/**
 * The days on which the events that a page tells in its own words would be its news, all weighed together: several weak ones that agree
 * stand against one. Where two times do as well, both are left open. Only days in `allowed` are weighed, those that surer evidence leaves.
 */
export function chronicleEvidence({ eras, votes }: Tellings, { allowed, likelier }: Calendar): Chronicle {
  const horizon = (allowed.at(-1)?.until ?? ALL_DAYS.until) + TOLD_AHEAD;
  const { news, score } = newsOf(bestVotes(votes.filter(({ hit }) => hit.days.from <= horizon)), { allowed, likelier });
  return { evidence: [...eras, ...news], score };
}

/** What the page tells of the table's events, whenever it was written. */
export function tellingsOf(
  found: Unresolved,
  words: readonly PageWord[],
  times: readonly SeenTime[],
  { lexicons }: Context,
): Tellings {
  const hits = findKeyHits(words, lexicons.events, found.page.text);
  return {
    eras: hits.filter(({ row, whole }) => row.kind === 'state' && whole).flatMap((hit) => era(hit, found)),
    votes: hits.filter(({ row }) => row.kind !== 'state').map((hit) => voteOf(hit, times, found)),
  };
}

/** Words only written from and until: nobody before, few after. */
function era(hit: KeyHit, found: Unresolved): Evidence[] {
  const { from, until } = hit.days;
  const span = [hit.start, hit.end] as const;
  const why = `“${found.page.text.slice(...span)}” is not written before ${isoDay(from)} (table of events)`;
  const end = `“${found.page.text.slice(...span)}” is hardly written after ${isoDay(until)} (table of events)`;
  const start: Evidence = { days: sinceDay(from), span, why, strength: 52, newest: from };
  return until >= ALL_DAYS.until ? [start] : [start, { days: untilDay(until), span, why: end, strength: 18 }];
}

const BACKGROUND =
  /\b(?:since|after|following|wake\s+of|former|anniversary|months?\s+ago|years?\s+ago|last\s+(?:month|year|spring|summer|autumn|winter)|earlier\s+this\s+year)\b/i;

/** Words beside what may not have happened, and beside what is planned and still to come. */
const AHEAD: Readonly<Record<'event' | 'planned', RegExp>> = {
  event:
    /\b(?:will|would|could|may|might|if|should|expected|likely|possible|possibly|potential|ahead\s+of|upcoming|plans?|planned|scheduled|threaten\w*|eve)\b|[’']ll\b/i,
  planned: /\b(?:will|ahead\s+of|before|upcoming|next|coming|planned|scheduled|due|expected|eve\s+of|later\s+this)\b|[’']ll\b/i,
};

/** What is planned is still to come, whatever the verb of the saying: "said it stopped preparing for a deal {to be signed} at the summit". */
const TO_COME = /\b(?:to be \w+(?:ed|n)|next|due|planned|upcoming|preparations?\s+(?:for|to)|ahead\s+of|later\s+this)\b/i;

/** What any two words together tell. */
const COMMON = 0.8;
/** Without a name besides those of countries, the words may be of many events. */
const NAMELESS = 0.85;
/** Keys farther apart than this, in characters, may belong to different things. */
const FAR = 200;

function voteOf(hit: KeyHit, times: readonly SeenTime[], found: Unresolved): Vote {
  const { text } = found.page;
  // Where its words stand in two sentences, a weekday in either tells of it.
  const reach = hit.whole ? 0 : 1;
  const own = times.filter(({ sentence, quoted }) => Math.abs(sentence - hit.sentence) <= reach && !quoted).filter(tellsDay);
  const ahead = AHEAD[hit.row.kind === 'planned' ? 'planned' : 'event'].test(
    text.slice(Math.max(0, hit.start - 20), hit.end + 10),
  );
  const around = found.sentences.sentences[hit.sentence];
  const over =
    hit.row.kind === 'planned' &&
    !ahead &&
    around !== undefined &&
    !TO_COME.test(text.slice(Math.max(around.start, hit.start - 60), hit.end + 40)) &&
    tenseAt(text, [around.start, around.end], hit.start, hit.end) === 'past';
  const mention = { ...hit, verb: null };
  const counted = countedDay(text.slice(Math.max(0, hit.start - 40), hit.end + 40), hit);
  const meant = counted ?? daySet(own.flatMap((seen) => [...daysLinked(mention, seen)]));
  const linked = over ? intersect(meant, sinceDay(hit.days.from)) : meant;
  const other = own.length > 0 && linked.length === 0;
  const years = times.some(({ sentence, time }) => sentence === hit.sentence && otherYear(time.value, hit));
  const place = hit.sentence < 3 ? 2 : hit.sentence < 9 ? 1.3 : 0.6;
  const background = BACKGROUND.test(text.slice(Math.max(0, hit.start - 30), hit.end)) ? 0.5 : 1;
  const weight =
    Math.max(0, Math.min(3, hit.worth - COMMON)) *
    (hit.named ? 1 : NAMELESS) *
    place *
    background *
    (hit.row.kind === 'event' && ahead ? 0.4 : 1) *
    (hit.end - hit.start > FAR ? 0.5 : 1) *
    (hit.whole ? 1 : 0.5) *
    (other ? 0.25 : linked.length > 0 ? 1.6 : 1) *
    (years ? 0 : 1);
  return { hit, weight, ahead, over, linked: linked.length === 0 ? null : linked };
}

const COUNTED =
  /\b(?<count>an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?<unit>day|week)s?\s+(?<side>before|ahead\s+of|after)\b/i;

const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three days before the election`: that day itself. */
function countedDay(text: string, { row, days }: KeyHit): DaySet | null {
  const { count, unit, side } = COUNTED.exec(text)?.groups ?? {};
  if (count === undefined || (row.kind !== 'planned' && side !== 'after')) return null;
  const said = count.toLowerCase();
  const at = NUMBERS.indexOf(said);
  const number = /^\d/.test(said) ? Number(said) : at < 0 || at === 0 ? 1 : at;
  const shift = number * (unit?.toLowerCase() === 'week' ? 7 : 1);
  const slack = unit?.toLowerCase() === 'week' ? 3 : 0;
  const day = side === 'after' ? days.until + shift : days.from - shift;
  return [{ from: day - slack, until: day + slack }];
}

/** "on Tuesday", "yesterday", "last week", "March 16": what may tell the event's day. */
const tellsDay = ({ time: { reference } }: SeenTime): boolean =>
  reference.kind === 'weekday' ||
  (reference.kind === 'yearless' && reference.day !== null) ||
  (reference.kind === 'shifted' && reference.from === 'writing' && (reference.unit === 'day' || reference.unit === 'week'));

/** A year beside it that is not the event's. */
const otherYear = (value: string, { days }: KeyHit): boolean =>
  /^(?:19|20)\d\d(?:-|$)/.test(value) &&
  value.slice(0, 4) !== isoDay(days.from).slice(0, 4) &&
  value.slice(0, 4) !== isoDay(days.until).slice(0, 4);

/** The best telling of each event; an event told often is still one. */
function bestVotes(votes: readonly Vote[]): Vote[] {
  const best = new Map<string, Vote>();
  for (const vote of votes) if (vote.weight > (best.get(vote.hit.row.id)?.weight ?? 0)) best.set(vote.hit.row.id, vote);
  return [...best.values()];
}

function shareOn(day: number, { hit, linked, ahead, over }: Vote): number {
  const { from, until } = hit.days;
  if (linked?.some((span) => span.from <= day && day <= span.until)) return 1;
  const off = linked === null ? 1 : 0.4;
  const planned = hit.row.kind === 'planned' && !over;
  if (day < from) return planned ? off * (ahead ? 1 : UNCLEAR) * (COMING.find(([days]) => from - day <= days)?.[1] ?? 0) : BEFORE;
  if (planned && ahead && day > until) return LONG_AFTER;
  return off * (FADING.find(([days]) => day - until <= days)?.[1] ?? LONG_AFTER);
}

interface Scored {
  readonly day: number;
  readonly score: number;
}

/** Candidate days: those around the events. */
function scoredDays(votes: readonly Vote[], { allowed, likelier }: Calendar): Scored[] {
  const days = new Set<number>();
  for (const { hit, linked } of votes) {
    for (let day = hit.days.from - 3; day <= Math.min(hit.days.until, hit.days.from + 10) + 14; day++) days.add(day);
    for (const span of linked ?? []) for (let day = span.from; day <= Math.min(span.until, span.from + 31); day++) days.add(day);
  }
  return [...days]
    .filter((day) => holdsDay(allowed, day))
    .map((day) => {
      const score = votes.reduce((sum, vote) => sum + vote.weight * shareOn(day, vote), 0);
      return { day, score: score * (likelier !== null && holdsDay(likelier, day) ? ON_WEEKDAY : 1) };
    });
}

/** What comes later than this after the last day of writing is not what the words mean. */
const TOLD_AHEAD = 30;

/** Most votes weighed. */
const MOST_VOTES = 60;

function newsOf(votes: readonly Vote[], calendar: Calendar): { readonly news: readonly Evidence[]; readonly score: number } {
  const weighed = votes.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_VOTES);
  const scored = scoredDays(weighed, calendar).toSorted((a, b) => b.score - a.score || a.day - b.day);
  const [best] = scored;
  const sureness = SURENESS.find(([score]) => (best?.score ?? 0) >= score);
  if (best === undefined || sureness === undefined) return { news: [], score: best?.score ?? 0 };
  const [, asGood, strength] = sureness;
  const good = scored.filter(({ score, day }) =>
    Math.abs(day - best.day) <= APART ? score >= asGood * best.score : score >= RIVAL * best.score,
  );
  const days = daySet(good.map(({ day }) => ({ from: day, until: day })));
  const leading = weighed.toSorted((a, b) => b.weight * shareOn(best.day, b) - a.weight * shareOn(best.day, a)).slice(0, 3);
  const [first] = leading;
  if (first === undefined || (strength < 20 && first.hit.sentence >= UPPER_SENTENCES)) return { news: [], score: best.score };
  const sure = strength >= 30 || (strength >= 20 && first.hit.whole && first.hit.sentence < LEAD_SENTENCES);
  const named = leading.map(({ hit }) => `${hit.row.id} (${hit.row.from})`).join(', ');
  const newest = Math.max(...leading.filter(({ hit }) => hit.days.from <= best.day).map(({ hit }) => hit.days.from));
  const news: Evidence = {
    days,
    span: [first.hit.start, first.hit.end],
    why: `tells as news what the table of events has as ${named}`,
    strength,
    best: best.day,
    ...(sure ? {} : { weak: true, leads: first.hit.sentence < LEAD_SENTENCES }),
    ...(sure && Number.isFinite(newest) ? { newest, leads: true } : {}),
  };
  return { news: [news], score: best.score };
}
