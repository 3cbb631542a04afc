import { FURNITURE_KINDS } from '../types/article.ts';
import type { Reading } from '../types/reading.ts';

/** What a Reading holds, in numbers. */
export interface Stats {
  readonly source: string;
  readonly characters: number;
  /** Characters that are not white space, by what they were taken for. */
  readonly evidenceCharacters: number;
  readonly furnitureCharacters: number;
  /** By kind of block, most first. */
  readonly furniture: Readonly<Record<string, number>>;
  readonly times: number;
  readonly mentions: number;
  readonly actors: number;
  readonly statements: number;
  /** Headline and summary statements that repeat one of the body; not in `statements`. */
  readonly repeated: number;
  readonly silences: number;
  readonly speakers: number;
  readonly unresolved: number;
  readonly ambiguous: number;
  readonly acts: Readonly<Record<string, number>>;
  readonly forms: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<string, number>>;
}

const FURNITURE: ReadonlySet<string> = new Set(FURNITURE_KINDS);

export function statsOf(reading: Reading): Stats {
  const { text } = reading.document;
  const inBlocks = reading.blocks.map(({ start, end, kind }) => ({ kind, size: inkIn(text, start, end) }));
  const furniture = inBlocks.filter(({ kind }) => FURNITURE.has(kind));
  const said = reading.statements.filter((statement) => statement.repeats === null);
  return {
    source: reading.document.source,
    characters: text.length,
    evidenceCharacters: total(inBlocks.filter(({ kind }) => !FURNITURE.has(kind))),
    furnitureCharacters: total(furniture),
    furniture: tally(furniture.map(({ kind, size }) => [kind, size])),
    times: reading.times.length,
    mentions: reading.mentions.length,
    actors: reading.actors.length,
    statements: said.length,
    repeated: reading.statements.length - said.length,
    silences: said.filter((statement) => statement.act === 'withhold').length,
    speakers: new Set(said.flatMap((statement) => statement.speaker ?? [])).size,
    unresolved: said.filter((statement) => statement.speaker === null && statement.candidates.length === 0).length,
    ambiguous: said.filter((statement) => statement.speaker === null && statement.candidates.length > 0).length,
    acts: tally(said.map((statement) => [statement.act, 1])),
    forms: tally(said.map((statement) => [statement.form, 1])),
    findings: tally(reading.findings.map((finding) => [finding.code, 1])),
  };
}

/** Characters that are not white space. */
function inkIn(text: string, start: number, end: number): number {
  return text.slice(start, end).replaceAll(/\s+/g, '').length;
}

const total = (parts: readonly { size: number }[]): number => parts.reduce((sum, { size }) => sum + size, 0);

/** Sums by name, greatest first. */
function tally(entries: readonly (readonly [name: string, amount: number])[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of entries) sums.set(name, (sums.get(name) ?? 0) + amount);
  return Object.fromEntries([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
