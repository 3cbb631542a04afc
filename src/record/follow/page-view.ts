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
  /** The sentence around an offset. */
  readonly sentence: (offset: number) => Span;
}

export interface PageName extends NamedAt {
  readonly kind: MentionKind;
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
    sentence: (offset) => sentenceAround(text, offset),
  };
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
