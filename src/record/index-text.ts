import { wordsOf } from '../lang/search-words.ts';
import { stem } from '../lang/stem.ts';
import type { Facet, Has } from '../types/filter.ts';
import type { ActorId } from '../types/mention.ts';
import type { RecordedStatement } from '../types/record.ts';

/** What a full-text index holds of a statement: three lists of tokens parted by spaces. */
export interface IndexText {
  /** Folded words of the content. */
  readonly words: string;
  /** Stems of content and cue. */
  readonly stems: string;
  /** One token a value that can be asked for. */
  readonly facets: string;
}

/** Stands between pieces that are apart on the page, so that no phrase reaches across. No word folds to it. */
const GAP = ' _ ';

/** On every statement: what is asked for when only exclusions are given. */
export const EVERY = 'every';

export function indexText(statement: RecordedStatement): IndexText {
  const pieces = statement.words.split(' … ').map(indexWords);
  const stemmed = [...pieces, indexWords(statement.cueWords)].map((words) => words.map(stem));
  return { words: joined(pieces), stems: joined(stemmed), facets: facetTokens(statement).join(' ') };
}

const joined = (pieces: readonly (readonly string[])[]): string => pieces.map((words) => words.join(' ')).join(GAP);

/** What is longer is no word (a line of base64); engines refuse it as one. */
const LONGEST = 200;

/** A word as an index has it, and as it must be asked. */
export const indexWord = (word: string): string =>
  word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/[\u{d800}-\u{dbff}]$/u, '');

const indexWords = (text: string): string[] => wordsOf(text).map(indexWord);

/** `by_person_3awang_2dyi`: the facet, and its value with everything but letters and digits written as code points. */
export function facetToken(facet: Facet | 'sure', value: string): string {
  const token = `${facet}_${value.toLowerCase().replace(/[^a-z0-9\u{80}-\u{10ffff}]/gu, (c) => `_${c.charCodeAt(0).toString(16)}`)}`;
  return token.slice(0, 2 * LONGEST);
}

/** Confidence in whole percents and in tenths, so that an index can narrow `sure:` with few tokens before it is compared exactly. */
export const percentOf = (confidence: number): number => Math.min(100, Math.max(0, Math.floor(confidence * 100)));
export const tenthOf = (confidence: number): number => Math.min(9, Math.floor(percentOf(confidence) / 10));
export const tenthToken = (tenth: number): string => facetToken('sure', String(tenth));
export const percentToken = (percent: number): string => facetToken('sure', `${percent}%`);

function facetTokens(statement: RecordedStatement): string[] {
  const tokens = new Set([EVERY, tenthToken(tenthOf(statement.confidence)), percentToken(percentOf(statement.confidence))]);
  for (const [facet, values] of facetsOf(statement)) for (const value of values) tokens.add(facetToken(facet, value));
  return [...tokens];
}

/** Every value a statement can be asked for by. */
export function facetsOf(statement: RecordedStatement): readonly (readonly [Facet, readonly string[]])[] {
  const one = (value: string | null): string[] => (value === null ? [] : [value]);
  return [
    ['by', one(statement.speaker).flatMap(withParts)],
    ['for', one(statement.for).flatMap(withParts)],
    ['to', one(statement.addressee).flatMap(withParts)],
    ['via', statement.via.flatMap(withParts)],
    ['maybe', statement.candidates.flatMap(withParts)],
    ['act', [statement.act]],
    ['form', [statement.form]],
    ['factuality', [statement.factuality]],
    ['about', statement.about],
    ['lang', one(statement.language)],
    ['outlet', one(statement.outlet)],
    ['origin', [statement.origin]],
    ['has', hasOf(statement)],
    ['is', [statement.state]],
  ];
}

/** A joint speaker speaks for each of its parts too. */
const withParts = (actor: ActorId): string[] => (actor.includes('+') ? [actor, ...actor.split('+')] : [actor]);

function hasOf(statement: RecordedStatement): Has[] {
  const holds: Readonly<Record<Has, boolean>> = {
    silence: statement.act === 'withhold',
    ambiguous: statement.speaker === null && statement.candidates.length > 1,
    unknown: statement.speaker === null && statement.candidates.length === 0,
    date: statement.when !== null,
    addressee: statement.addressee !== null,
    venue: statement.venue !== null,
    chain: statement.via.length > 0,
    position: statement.positions.length > 0,
    repeat: statement.repeats !== null,
    note: statement.notes.length > 0,
    correction: statement.corrected,
  };
  return (Object.keys(holds) as Has[]).filter((has) => holds[has]);
}
