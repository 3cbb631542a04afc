import { shortDigest } from '../../lang/digest.ts';
import type { Telling } from '../../types/encounter.ts';
import type { EventFact, EventKind, EventLink } from '../../types/event.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { Linker } from '../../types/link.ts';
import type { Reading } from '../../types/reading.ts';
import { EVENT_WORDS, type EventWords, ON, POINTS } from './event-words.ts';
import { type SentenceAt, sentencesOf } from './sentences.ts';
import { countVoices } from './voices.ts';

/** Tellings kept of one page, and of one event. */
const PAGE_TELLINGS = 24;
const TELLINGS = 120;

/** Wars, sanctions and games that several pages speak of, by whatever name. */
export const events: Linker<EventFact, EventLink> = {
  facts: (document) => {
    const year = yearOf(document.reading);
    if (year === null) return [];
    const sentences = sentencesOf(document);
    // A crisis on a page that tells of a war is the war: each noun is of the first kind that takes it.
    const taken = new Set<number>();
    return EVENT_WORDS.flatMap((words) =>
      [...objectsOf(document, sentences, words)].flatMap(([object, told]) => {
        const free = told.filter(({ start }) => !taken.has(start));
        for (const { start } of free) taken.add(start);
        return free.length === 0 ? [] : [factOf(document, words.what, object, year, free)];
      }),
    );
  },
  fold: (key, facts, context) => {
    const [first] = facts;
    const voices = countVoices(
      facts.map(({ document }) => document),
      context,
    );
    return first === undefined || voices.voices < 2 ? [] : [linkOf(key, first, facts, voices)];
  },
};

function factOf(document: LinkedDocument, what: EventKind, object: string, year: number, told: readonly Found[]): EventFact {
  const { id, text } = document.reading.document;
  return {
    document: id,
    id: `${what} ${object}`,
    keys: [`${what} ${object} ${year}`],
    day: null,
    what,
    object,
    year,
    told: told.slice(0, PAGE_TELLINGS).map(({ start, end }) => ({ span: [start, end] as const, words: text.slice(start, end) })),
  };
}

function linkOf(
  key: string,
  { what, object, year }: EventFact,
  facts: readonly EventFact[],
  counts: ReturnType<typeof countVoices>,
): EventLink {
  const told = facts.flatMap(({ document, told: own }) => own.map((each): Telling => ({ document, ...each })));
  return {
    id: shortDigest(`event ${key}`),
    key,
    day: null,
    actors: object.includes(':') ? [object] : [],
    documents: [...new Set(facts.map(({ document }) => document))].sort(),
    statements: [],
    weight: 0.2,
    what,
    object,
    year,
    told: told.slice(0, TELLINGS),
    ...counts,
    complete: told.length <= TELLINGS,
  };
}

/** The year that the page is of, where its days tell but one. */
function yearOf({ article: { written } }: Reading): number | null {
  const years = written === null ? [] : [written.earliest, written.latest].map((day) => Number(day.slice(0, 4)));
  return years[0] !== undefined && years[0] === years[1] ? years[0] : null;
}

interface Found {
  readonly start: number;
  readonly end: number;
}

interface Noun extends Found {
  /** Whom its words say it befalls, or null. */
  readonly object: string | null;
  /** Whom it may befall, where nothing on the page says. */
  readonly guess: string | null;
  readonly points: boolean;
  readonly veiled: boolean;
}

/** Every noun for the event by whom it befalls. What only points back belongs to the one that the page speaks of most. */
function objectsOf({ reading }: LinkedDocument, sentences: readonly SentenceAt[], words: EventWords): Map<string, Found[]> {
  const nouns = sentences.flatMap((sentence) => nounsIn(reading.document.text, sentence, words));
  const plain = new Set(nouns.filter(({ veiled }) => !veiled).flatMap(({ object }) => object ?? []));
  const counts = new Map<string, number>();
  for (const { object } of nouns) if (object !== null && plain.has(object)) counts.set(object, (counts.get(object) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const found = new Map<string, Found[]>();
  for (const { object, guess, points, start, end } of nouns) {
    const told = object !== null && plain.has(object) ? object : null;
    const whose = told ?? (object === null && points ? (main?.[0] ?? guess) : null);
    if (whose !== null) found.set(whose, [...(found.get(whose) ?? []), { start, end }]);
  }
  return found;
}

function nounsIn(text: string, sentence: SentenceAt, kind: EventWords): Noun[] {
  const { what, plain, veiled } = kind;
  const words = text.slice(sentence.start, sentence.end);
  const lands = landsIn(sentence, SMALLER.has(what));
  const found = (pattern: RegExp, isVeiled: boolean): Noun[] =>
    [...words.matchAll(pattern)].map((match) => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const noun = { start, end };
      const points = what === 'sanctions' || POINTS.test(text.slice(Math.max(sentence.start, start - 48), start));
      const guess = what === 'sanctions' ? nearestLand(text, sentence, noun, lands) : null;
      return { ...noun, veiled: isVeiled, points, guess, object: objectOf(text, kind, noun, lands) };
    });
  const all = [...found(plain, false), ...(veiled === null ? [] : found(veiled, true))].sort((a, b) => a.start - b.start);
  return all.filter(({ start }, i) => start >= (all[i - 1]?.end ?? 0));
}

interface Land extends Found {
  /** `state:UA`, for the land and its government alike. */
  readonly actor: string;
}

/** Kinds of event that befall a region or a town as well. */
const SMALLER: ReadonlySet<EventKind> = new Set(['election', 'referendum', 'annexation', 'protest']);

const landsIn = ({ mentions }: SentenceAt, smaller: boolean): Land[] =>
  mentions.flatMap(({ actor, start, end }) => {
    const code = /^(?:state|country):([A-Z]{2})$/.exec(actor ?? '')?.[1];
    if (code !== undefined) return [{ actor: `state:${code}`, start, end }];
    return smaller && actor !== null && /^(?:region|place):/.test(actor) ? [{ actor, start, end }] : [];
  });

/** Characters from the noun to the land it is {on}. */
const NEAR = 40;

/** The land after a preposition, or the one right before the noun that does not own it: the Arland-{Borland} conflict. */
function objectOf(text: string, { what, which }: EventWords, { start, end }: Found, lands: readonly Land[]): string | null {
  if (which !== null) return which(text.slice(start, end));
  const after = lands.find((land) => land.start >= end && land.start - end <= NEAR && onto(text.slice(end, land.start)));
  if (after !== undefined || what === 'sanctions') return after?.actor ?? null;
  const beside = lands.findLast((land) => land.end <= start && BESIDE.test(text.slice(land.end, start)));
  if (beside === undefined) return null;
  const owns = /(?:an|ese|ish)$/.test(text.slice(beside.start, beside.end)) || text.slice(beside.end, start).trim() !== '';
  // What somebody does befalls somebody else (Arland’s attack); what is held or happens somewhere is of that land (Arland’s election).
  return !owns || HELD.has(what) ? beside.actor : null;
}

const BESIDE = /^(?:[’']s)?[\s-]*$/;
const HELD: ReadonlySet<EventKind> = new Set(['election', 'referendum', 'protest']);

/** Nothing between them, after a verb (to attack Arland), or prepositions alone. */
const onto = (between: string): boolean => {
  const plain = between.replace(/[“”"‘’']/g, '');
  return plain.trim() === '' || ON.test(plain);
};

/** Characters from the noun to a land that it may be about. */
const FAR = 90;
/** Whoever stands before it imposes, and is not the one sanctioned. */
const IMPOSING = /\b(?:impos|put|slap|announc|agree|joining)/iu;

function nearestLand(text: string, { start: from }: SentenceAt, { start, end }: Found, lands: readonly Land[]): string | null {
  const imposing = IMPOSING.exec(text.slice(from, start));
  const border = imposing === null ? -1 : from + imposing.index;
  const [nearest] = lands
    .filter((land) => land.start >= end || land.start > border)
    .map(({ actor, ...land }) => ({ actor, far: land.start >= end ? land.start - end : start - land.end }))
    .sort((a, b) => a.far - b.far);
  return nearest === undefined || nearest.far > FAR ? null : nearest.actor;
}
