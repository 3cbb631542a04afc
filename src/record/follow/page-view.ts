import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId, MentionKind } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { type Sides, sidesIn, sidesOfSpeaker } from './sides.ts';
import { type NamedAt, type Terms, termsOf } from './terms.ts';

/** One document, ready to be looked at for claims and answers. */
export interface PageView {
  readonly id: string;
  readonly text: string;
  /** In text order. */
  readonly statements: readonly RecordedStatement[];
  readonly named: readonly PageName[];
  readonly sidesOf: (actor: ActorId | null) => Sides;
  readonly speakerSides: (statement: RecordedStatement) => Sides;
  readonly terms: (spans: readonly Span[]) => Terms;
  readonly byId: ReadonlyMap<string, RecordedStatement>;
  /** Statements that stand inside another's words. */
  readonly inside: (id: string) => readonly RecordedStatement[];
  /** Names that end no more than so many characters before an offset, nearest last. */
  readonly namesBefore: (offset: number, within: number) => readonly PageName[];
  /** The first name that begins at an offset or after it. */
  readonly nameFrom: (offset: number) => PageName | null;
  /** Sources of statements that begin between two offsets. */
  readonly sourcesBetween: (from: number, until: number) => readonly SourceAt[];
  /** The sentence around an offset. */
  readonly sentence: (offset: number) => Span;
}

export interface PageName extends NamedAt {
  readonly kind: MentionKind;
}

/** Where a statement's source begins. */
export interface SourceAt {
  readonly start: number;
  readonly of: RecordedStatement;
}

/** Who "it" and "the country" are is known; that they are named there says nothing about what is said. */
const UNNAMED: ReadonlySet<MentionKind> = new Set(['event', 'doc']);

export function pageView(document: LinkedDocument): PageView {
  const { text, id } = document.reading.document;
  const sidesOf = sidesIn(document);
  const named = document.reading.mentions
    .filter((mention) => mention.actor !== null && !UNNAMED.has(mention.kind))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, actor, kind }) => ({ start, end, actor: actor ?? '', kind, sides: sidesOf(actor) }));
  const sources = document.statements
    .flatMap((of) => (of.cue.length === 0 ? [] : of.source.map(([start]): SourceAt => ({ start, of }))))
    .toSorted((a, b) => a.start - b.start);
  const inside = Map.groupBy(document.statements, ({ within }) => within);
  return {
    id,
    text,
    statements: document.statements,
    named,
    sidesOf,
    speakerSides: (statement) => sidesOfSpeaker(statement, sidesOf),
    terms: remembered((spans) => termsOf(text, spans, named)),
    inside: (id) => inside.get(id) ?? [],
    byId: new Map(document.statements.map((statement) => [statement.id, statement])),
    namesBefore: (offset, within) =>
      named
        .slice(firstFrom(named, offset - within - LONGEST_NAME, startOf), firstFrom(named, offset, startOf))
        .filter(({ end }) => end <= offset && offset - end < within),
    nameFrom: (offset) => named[firstFrom(named, offset, startOf)] ?? null,
    sourcesBetween: (from, until) => sources.slice(firstFrom(sources, from, startOf), firstFrom(sources, until, startOf)),
    sentence: (offset) => sentenceAround(text, offset),
  };
}

/** In characters. */
const LONGEST_NAME = 120;
const startOf = ({ start }: { readonly start: number }): number => start;

/** Index of the first whose place is at an offset or after it; places ascend. */
function firstFrom<T>(list: readonly T[], offset: number, placeOf: (one: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same words are asked about again and again: by every answer that may be about them. */
function remembered(terms: (spans: readonly Span[]) => Terms): (spans: readonly Span[]) => Terms {
  const known = new Map<string, Terms>();
  return (spans) => {
    const key = spans.join();
    const found = known.get(key) ?? terms(spans);
    known.set(key, found);
    return found;
  };
}

/** Longest stretch looked at on either side. */
const REACH = 600;

/** From after the last full stop before the offset to the first one after it; an initial's stop is none. */
function sentenceAround(text: string, offset: number): Span {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const opened = [...before.matchAll(/(?<=\p{Ll}|\d|["”’'])[.!?]["”’']?\s+(?=["“‘']?\p{Lu})|\n/gu)].at(-1);
  const start = offset - before.length + (opened === undefined ? 0 : opened.index + opened[0].length);
  const after = text.slice(offset, offset + REACH);
  const closed = /(?<=\p{Ll}|\d|["”’'])[.!?]["”’']?(?=\s+["“‘']?\p{Lu}|\s*$|\n)|\n/u.exec(after);
  return [start, closed === null ? offset + after.length : offset + closed.index + (closed[0] === '\n' ? 0 : closed[0].length)];
}
