import type { Anchor, Quoted } from '../../types/ledger.ts';
import type { Span } from '../../types/span.ts';
import { locate, quote } from './quoted.ts';

/** The part of a statement that anchoring looks at. */
export interface Anchored {
  readonly id: string;
  readonly document: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export function anchorOf(text: string, statement: Anchored, version: string): Anchor {
  const all = (spans: readonly Span[]): Quoted[] => spans.map((span) => quote(text, span));
  return {
    document: statement.document,
    statement: statement.id,
    version,
    source: all(statement.source),
    cue: all(statement.cue),
    content: all(statement.content),
  };
}

/** Content must share at least this much (Jaccard over characters) for a decision to go over to it. */
const ENOUGH = 0.5;

export type Found = { readonly statement: string } | { readonly lost: string };

/**
 * The statement of a new reading that an old decision is about: the same words at the same place, else the one with the same cue and
 * most of the content. Never a guess: two that fit equally well, or none, is `lost` with the reason.
 */
export function findStatement(anchor: Anchor, text: string, statements: readonly Anchored[]): Found {
  if (statements.some(({ id }) => id === anchor.statement)) return { statement: anchor.statement };
  const [source, cue, content] = [anchor.source, anchor.cue, anchor.content].map((list) => placed(text, list));
  if (content === undefined || source === undefined || cue === undefined || [source, cue, content].includes(null))
    return { lost: 'its words no longer stand in the text' };
  const fits = statements
    .map((each) => ({ id: each.id, fit: fitOf(each, source ?? [], cue ?? [], content ?? []) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = fits;
  if (first === undefined) return { lost: 'the reader no longer finds a statement at these words' };
  if (second !== undefined && second.fit === first.fit) return { lost: 'several statements now stand at these words' };
  return { statement: first.id };
}

/** Where the quoted words stand now, or null when one of them is lost. */
export function placed(text: string, quoted: readonly Quoted[]): Span[] | null {
  const spans = quoted.map((each) => locate(text, each));
  return spans.every((span) => span !== null) ? spans : null;
}

/** 0 when it is another statement; else above 1, more the better. */
function fitOf(statement: Anchored, source: readonly Span[], cue: readonly Span[], content: readonly Span[]): number {
  const sameContent = content.length === 0 ? Number(statement.content.length === 0) : overlap(statement.content, content);
  const sameCue =
    cue.length === 0 || statement.cue.length === 0 ? Number(cue.length === statement.cue.length) : overlap(statement.cue, cue);
  if (sameContent < ENOUGH || sameCue === 0) return 0;
  return 1 + sameContent + sameCue + overlap(statement.source, source) / 2;
}

/** Characters in both over characters in either. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const [start, end] of a) for (const [from, until] of b) both += Math.max(0, Math.min(end, until) - Math.max(start, from));
  const either = size(a) + size(b) - both;
  return either === 0 ? 1 : both / either;
}
