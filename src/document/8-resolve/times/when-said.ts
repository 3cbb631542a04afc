import { parseDay } from '../../../lang/calendar.ts';
import type { Certainty } from '../../../types/certainty.ts';
import type { Context } from '../../../types/context.ts';
import type { Decision } from '../../../types/decision.ts';
import type { ActorId } from '../../../types/mention.ts';
import type { Statement } from '../../../types/statement.ts';
import type { TimeExpression, Written } from '../../../types/time.ts';
import type { Unresolved } from '../../../types/unresolved.ts';
import { dateBefore, dateOfCue, firstAt, sentenceAt, type ToldDate, toldDates } from './cue-time.ts';
import { standing } from './standing.ts';
import { toldEvents } from './told-events.ts';

export interface SaidAt {
  /** ISO 8601 day, week or month: as much as is known. */
  readonly value: string;
  readonly certainty: Certainty;
}

/** A date with the reason for it. */
interface Dated extends SaidAt {
  readonly why: string;
}

/** What has been dated so far, as later statements lean on it. */
interface Story {
  readonly dates: Map<string, Dated>;
  /** By speaker: the last date, or null when the last statement was of another, unknown time. */
  readonly bySpeaker: Map<string, Dated | null>;
  /** The last day that a clause gave. */
  last: Dated | null;
}

/**
 * When each statement was made, by statement id; a statement that nothing dates is left out. All at once, since statements inherit. In order:
 *
 * 1. the date in the clause of its cue: `told reporters {on Thursday}`, or the event whose words hold the cue;
 * 2. nested: the date of what holds it, for words, thoughts and one's own attitudes;
 * 3. habits ("has repeatedly said") and attitudes nobody voices ("support for") have no day;
 * 4. `after X dismissed …`: another time, of the news' month at best;
 * 5. a day told right before (`The two leaders signed …`), else the last day of the same speaker;
 * 6. the day of the page's main news: the one most clauses give, else that of writing, as far as it is known.
 *
 * `times` are anchored; `speakers` maps statement ids to resolved speakers.
 */
export function whenSaid(
  found: Unresolved,
  times: readonly TimeExpression[],
  written: Written | null,
  speakers: ReadonlyMap<string, ActorId | null>,
  context: Context,
): ReadonlyMap<string, SaidAt> {
  const latest = parseDay(written?.latest ?? '') ?? Number.POSITIVE_INFINITY;
  const told = toldDates(times, toldEvents(found, written, context)).filter(({ days }) => days.from <= latest);
  const stated = statedDates(found, told);
  const news = newsDay(found, stated, told, written);
  const story: Story = { dates: new Map(), bySpeaker: new Map(), last: null };
  for (const statement of outermostFirst(found.statements)) {
    const speaker = speakers.get(statement.id) ?? null;
    const date = stated.get(statement.id) ?? inherited(statement, found, { story, told, news }, speaker);
    context.trace(() => whenDecision(statement, date, inherited(statement, found, { story, told, news }, speaker), news));
    remember(story, statement, speaker, date, stated.has(statement.id), found);
  }
  return new Map([...story.dates].map(([id, { value, certainty }]) => [id, { value, certainty }]));
}

/** What was chosen, over the date it would have without the words of its clause, else over the day of the news. */
function whenDecision({ id, cue, content }: Statement, date: Dated | null, without: Dated | null, news: Dated | null): Decision {
  const second = [without, news].find((other) => other !== null && other.value !== date?.value) ?? null;
  return {
    stage: '8-resolve',
    span: cue[0] ?? content[0] ?? null,
    statement: id,
    about: 'when',
    chose: date?.value ?? 'unknown',
    why:
      date?.why ?? (news === null ? 'nothing tells when the page was written' : 'held over time, or of no moment the words give'),
    over: second === null ? null : `${second.value} (${second.why})`,
  };
}

/** Statements that hold others before those they hold, each kind in text order; a ring of nestings is broken where it is met. */
function outermostFirst(statements: readonly Statement[]): Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const depths = new Map<string, number>();
  for (const statement of statements) {
    const chain: string[] = [];
    for (
      let id: string | null = statement.id;
      id !== null && !depths.has(id) && !chain.includes(id);
      id = byId.get(id)?.within ?? null
    )
      chain.push(id);
    const end = byId.get(chain.at(-1) ?? '')?.within ?? null;
    let depth = end === null ? -1 : (depths.get(end) ?? -1);
    for (const id of chain.reverse()) depths.set(id, ++depth);
  }
  return [...statements].sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0));
}

const startOf = (statement: Statement): number => statement.cue[0]?.[0] ?? statement.content[0]?.[0] ?? -1;

function remember(
  story: Story,
  statement: Statement,
  speaker: ActorId | null,
  date: Dated | null,
  stated: boolean,
  found: Unresolved,
): void {
  if (date !== null) story.dates.set(statement.id, date);
  const other = !stated && inOtherClause(statement, found);
  const day = date !== null && parseDay(date.value) !== null;
  if (statement.within === null && speaker !== null && (day || other)) story.bySpeaker.set(speaker, other ? null : date);
  const firm = stated || date?.why === NOT_BEFORE;
  if (date !== null && firm && statement.within === null && parseDay(date.value) !== null) story.last = date;
}

function statedDates(found: Unresolved, dates: readonly ToldDate[]): ReadonlyMap<string, Dated> {
  const stated = new Map<string, Dated>();
  const byId = new Map(found.statements.map((statement) => [statement.id, statement]));
  for (const statement of found.statements) {
    const outer = byId.get(statement.within ?? '') ?? null;
    const date = dateOfCue(statement, found, dates, outer);
    if (date === null) continue;
    const words = found.page.text.slice(date.start, date.end);
    if (outer?.form === 'direct' && /^(?:today|tonight|this\s+(?:morning|afternoon|evening))$/i.test(words)) continue;
    stated.set(statement.id, { value: date.value, certainty: date.certainty, why: `its clause says “${words}”` });
  }
  return stated;
}

/** Statements at the top of the page among which the first date is that of its news. */
const LEAD_STATEMENTS = 4;
/** As many later clauses as the first one at the top counts for. */
const LEAD_WEIGHT = 2;

/** The day a clause gives at the top, else the one most clauses give, else the day its lead tells, else that of writing. */
function newsDay(
  found: Unresolved,
  stated: ReadonlyMap<string, Dated>,
  told: readonly ToldDate[],
  written: Written | null,
): Dated | null {
  const days = found.statements.map(({ id }) => stated.get(id)?.value ?? '').map((value) => (fresh(value, written) ? value : ''));
  const counts = new Map<string, number>();
  const count = (day: string | null | undefined, weight: number): void => {
    if (day) counts.set(day, (counts.get(day) ?? 0) + weight);
  };
  for (const day of days) count(day, 1);
  count(days.slice(0, LEAD_STATEMENTS).find(Boolean), LEAD_WEIGHT);
  count(leadDay(found, told, written), LEAD_WEIGHT);
  const [day] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (day !== undefined) return { value: day, certainty: 'implied', why: 'the day of the page’s news' };
  const value = written === null ? null : shared(written.earliest, written.latest);
  return value === null ? null : { value, certainty: 'implied', why: 'no other time is told than that of writing' };
}

/** Sentences at the top in which a day is that of the news. */
const LEAD_SENTENCES = 4;

/** The first fresh day that the lead tells, as the clauses of statements are often silent: `Two were killed {on Monday} …, said X`. */
function leadDay({ sentences: { sentences } }: Unresolved, told: readonly ToldDate[], written: Written | null): string | null {
  const end = sentences[Math.min(LEAD_SENTENCES, sentences.length) - 1]?.end ?? 0;
  const day = told.find(({ start, kind, value }) => start < end && kind !== 'named' && fresh(value, written));
  return day?.value ?? null;
}

/** A single day, of the week before the writing. */
function fresh(day: string, written: Written | null): boolean {
  const at = parseDay(day);
  const [from, until] = [parseDay(written?.earliest ?? ''), parseDay(written?.latest ?? '')];
  return at !== null && (from === null || until === null || (at >= from - 7 && at <= until));
}

/** Days of writing this few are told as the first of them: news is told on its day. */
const FEW_DAYS = 3;

/** The only day, or the first of a few; else the month both ends share. */
function shared(earliest: string, latest: string): string | null {
  const [from, until] = [parseDay(earliest), parseDay(latest)];
  if (from !== null && until !== null && until - from <= FEW_DAYS) return earliest;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : null;
}

/** `Monday’s comments came {after} a spokesman {dismissed} …`: the cue stands in a clause of another time. */
function inOtherClause(statement: Statement, found: Unresolved): boolean {
  const sentence = sentenceAt(found, startOf(statement));
  const start = statement.source[0]?.[0] ?? startOf(statement);
  if (sentence === null || start < sentence[0]) return false;
  return /\b(?:after|before|since)\s+(?:\w+[’']?s?\s+){0,3}$/i.test(
    found.page.text.slice(Math.max(sentence[0], start - 40), start),
  );
}

/** What a statement without a date of its own may lean on. */
interface Leans {
  readonly story: Story;
  readonly told: readonly ToldDate[];
  readonly news: Dated | null;
}

function inherited(statement: Statement, found: Unresolved, leans: Leans, speaker: ActorId | null): Dated | null {
  const { story, news } = leans;
  const kind = standing(statement, found);
  const outer = statement.within === null ? undefined : story.dates.get(statement.within);
  const own = kind === 'standing' && (firstPerson(statement, found) || voicedBy(statement, found));
  if (outer !== undefined && kind !== 'habit' && (kind !== 'standing' || own)) return fromOuter(outer);
  if (kind === 'habit' || kind === 'standing') return null;
  if (inOtherClause(statement, found))
    return news === null ? null : { ...news, value: news.value.slice(0, 7), why: 'told as gone before' };
  if (kind === 'recent' || kind === 'present') return news;
  return afterToldOf(fromStory(statement, found, leans, speaker) ?? news, statement, leans.told);
}

/** `Moscow {reaffirmed} [its support for …]`: the attitude is the very thing voiced, and of that moment. */
function voicedBy({ source, cue, within }: Statement, { statements }: Unresolved): boolean {
  const outer = within === null ? undefined : statements[Number(within.slice(1)) - 1]?.content[0];
  const start = source[0]?.[0] ?? cue[0]?.[0];
  return outer !== undefined && start !== undefined && start - outer[0] <= VOICED_AT;
}

/** Characters of "that the" before it. */
const VOICED_AT = 4;

const NOT_BEFORE = 'not before what it tells of';

/** Nobody tells of a day before it: `the Kremlin {said} Putin {on Wednesday} discussed …`, where the news so far was of Saturday. */
function afterToldOf(date: Dated | null, statement: Statement, told: readonly ToldDate[]): Dated | null {
  const day = date === null ? null : parseDay(date.value);
  const [first] = statement.content;
  if (date === null || day === null || first === undefined || statement.form === 'direct' || statement.within !== null)
    return date;
  const later = told
    .slice(firstAt(told, first[0]), firstAt(told, first[1]))
    .find(({ kind, days }) => kind === 'time' && days.from === days.until && days.from > day);
  return later === undefined ? date : { value: later.value, certainty: 'implied', why: NOT_BEFORE };
}

/** `“{We} support the talks,” he said`: his own, and of that moment. */
const firstPerson = ({ source }: Statement, { page: { text } }: Unresolved): boolean =>
  source.some(([start, end]) => /^(?:we|I|our|my)\b/i.test(text.slice(start, end)));

const fromOuter = (outer: Dated): Dated => ({ ...outer, certainty: 'implied', why: 'said within what was said then' });

/** The story just told, else the speaker's last day; when the speaker was last heard at another time, the story's last day. */
function fromStory(statement: Statement, found: Unresolved, { story, told }: Leans, speaker: ActorId | null): Dated | null {
  const { last } = story;
  const date = goingOn(statement, found, told);
  if (date !== null) return { value: date.value, certainty: date.certainty, why: 'takes up what was told right before' };
  const own = speaker === null ? undefined : story.bySpeaker.get(speaker);
  if (own === null) return last === null ? null : { ...last, certainty: 'implied', why: 'the story goes on' };
  return own === undefined ? null : { ...own, certainty: 'implied', why: 'the same speaker goes on' };
}

/** Words that take up what was just told. */
const GOES_ON =
  /^[“"‘']?(?:They|Both|The\s+two|During\s+(?:their|the|his|her)|At\s+th(?:e|at|eir)\s+(?:\w+\s+)?(?:meeting|summit|talks|briefing)|In\s+th(?:e|at|eir)\s+(?:call|meeting|statement|talks))\b/;

/** `{The two leaders} signed …`: the day told in the sentence before. */
function goingOn(statement: Statement, found: Unresolved, told: readonly ToldDate[]): ToldDate | null {
  const sentence = sentenceAt(found, startOf(statement));
  const cue = statement.cue[0];
  if (sentence === null || cue === undefined || !GOES_ON.test(found.page.text.slice(sentence[0], sentence[0] + 60))) return null;
  return dateBefore([sentence[0], sentence[1]], cue, told);
}
