import { type DaySpan, spanOf } from '../../lang/calendar-span.ts';
import type { EncounterKind } from '../../types/encounter.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import type { Occasion } from './occasion.ts';
import { familyOf, PAPERS, VENUES } from './occasion-words.ts';
import { type SentenceAt, sentenceSpan, sentencesOf } from './sentences.ts';
import { briefings, votes } from './solo-occasions.ts';
import { DATED, pageDays } from './telling-days.ts';
import { LEAD, type PageTelling, standsIn, tellingsOf } from './tellings.ts';

/** Days between two tellings of one occasion: accounts from either side of a date line. */
export const DAYS_APART = 1;
/** Occasions of two or more that are kept of one page: a chronicle tells of more. */
const MOST_DRAFTS = 40;

/** The calls, meetings and joint statements of two or more, and the briefings, interviews, speeches and votes of one. */
export function occasionsOf(document: LinkedDocument): Occasion[] {
  const sentences = sentencesOf(document);
  return [...together(document, sentences), ...briefings(document, sentences), ...votes(sentences)];
}

interface Draft {
  what: EncounterKind;
  readonly parties: readonly ActorId[];
  days: DaySpan;
  place: ActorId | null;
  readonly told: Span[];
}

function together(document: LinkedDocument, sentences: readonly SentenceAt[]): Occasion[] {
  const drafts: Draft[] = [];
  const tellings = [
    ...tellingsOf(document, sentences),
    ...document.statements.flatMap((statement) => spokenTo(document, statement, sentences)),
  ];
  // Dated ones first: a telling without a day, or of a month, belongs to the dated one of the same people.
  for (const telling of tellings.toSorted((a, b) => vagueness(a) - vagueness(b))) {
    const home = drafts.find((draft) => isSame(draft, telling)) ?? null;
    if (home !== null) absorb(home, telling);
    else if (telling.days !== null && drafts.length < MOST_DRAFTS)
      drafts.push({
        what: telling.what,
        parties: telling.parties,
        days: telling.days,
        place: telling.place,
        told: [telling.span],
      });
  }
  return drafts.map((draft) => ({
    ...draft,
    told: draft.told.toSorted((a, b) => a[0] - b[0]),
    statements: document.statements.filter((statement) => belongs(statement, draft, drafts, around(draft, sentences))),
  }));
}

type AnyTelling = Pick<PageTelling, 'parties' | 'days' | 'place' | 'span'> & { readonly what: EncounterKind };

const vagueness = ({ days }: AnyTelling): number => (days === null ? 1_000 : days.until - days.from);

function isSame(draft: Draft, { what, parties, days }: AnyTelling): boolean {
  const family = familyOf(draft.what) === familyOf(what) && draft.parties.join() === parties.join();
  return family && (days === null || near(draft.days, days));
}

const near = (a: DaySpan, b: DaySpan): boolean => a.from <= b.until + DAYS_APART && b.from <= a.until + DAYS_APART;

function absorb(draft: Draft, { what, place, span }: AnyTelling): void {
  // "talks" may be a call: the more special word says what it was.
  if (what === 'call') draft.what = what;
  draft.place ??= place;
  if (!draft.told.some(([start]) => start === span[0])) draft.told.push(span);
}

/** {Xi} told {Putin} in a phone call that …: the statement itself tells of the call. */
function spokenTo({ reading }: LinkedDocument, statement: RecordedStatement, sentences: readonly SentenceAt[]): AnyTelling[] {
  const { speaker, addressee, venue, when } = statement;
  const parties = [...new Set([...peopleOf(speaker), ...peopleOf(addressee)])].sort();
  const what = VENUES[venue ?? ''];
  if (parties.length !== 2 || (what !== 'call' && what !== 'meeting') || peopleOf(addressee).length === 0) return [];
  const said = when === null ? null : spanOf(when.value);
  const days = said !== null && said.until - said.from <= DATED ? said : pageDays(reading);
  return [{ what, parties, days, place: null, span: sentenceSpan(statement, sentences) }];
}

const peopleOf = (actor: ActorId | null): ActorId[] => actor?.split('+').filter((id) => id.startsWith('person:')) ?? [];

/** Where a page tells of an occasion: everywhere, if it leads with it; else in the paragraphs that name it. */
function around({ told }: Draft, sentences: readonly SentenceAt[]): ReadonlySet<number> | 'everywhere' {
  const starts = new Set(told.map(([start]) => start));
  const blocks = sentences.filter(({ start }) => starts.has(start)).map(({ block }) => block);
  if (blocks.some((block) => block < LEAD)) return 'everywhere';
  return new Set(
    sentences.filter(({ block }) => blocks.includes(block)).flatMap(({ statements }) => statements.map(({ ordinal }) => ordinal)),
  );
}

/** Whether it was said there: by one of them, of that day, at no other venue; or told in the same breath. */
function belongs(
  statement: RecordedStatement,
  draft: Draft,
  drafts: readonly Draft[],
  where: ReadonlySet<number> | 'everywhere',
): boolean {
  const { speaker, addressee, venue, repeats } = statement;
  if (repeats !== null) return false;
  const parts = speaker?.split('+') ?? [];
  const own = parts.length > 0 && parts.every((part) => draft.parties.includes(part));
  const inBreath = draft.told.some(([start, end]) => standsIn(statement, { start, end }));
  if (inBreath && (own || isSide(speaker))) return true;
  if (!own || !fitsVenue(venue, draft.what)) return false;
  const toOther = addressee !== null && draft.parties.includes(addressee) && addressee !== speaker;
  if (where !== 'everywhere' && !where.has(statement.ordinal) && !toOther) return false;
  const days = statement.when === null ? null : spanOf(statement.when.value);
  if (days === null || days.until - days.from > DATED || !near(days, draft.days)) return false;
  const rivals = drafts.filter((other) => other !== draft && other.parties.some((party) => parts.includes(party)));
  return !rivals.some((other) => near(days, other.days) && isNearer(statement, other, draft));
}

const isSide = (speaker: ActorId | null): boolean => speaker?.startsWith('state:') === true;

const fitsVenue = (venue: string | null, what: EncounterKind): boolean =>
  venue === null || PAPERS.has(venue) || familyOf(VENUES[venue] ?? 'speech') === familyOf(what);

/** Of two occasions on one day, a statement belongs to the one told of nearest before it. */
function isNearer({ cue, content }: RecordedStatement, other: Draft, draft: Draft): boolean {
  const at = cue[0]?.[0] ?? content[0]?.[0] ?? 0;
  const last = ({ told }: Draft): number => Math.max(-1, ...told.map(([start]) => start).filter((start) => start <= at + 200));
  return last(other) > last(draft);
}
