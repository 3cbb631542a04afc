import type { Span } from '../types/span.ts';
import type { StatementRow } from '../views/record/row.ts';

/** Rows of one document, in the order of their first characters. Formats that carry a text per document are made of these. */
export interface DocumentRows {
  readonly document: StatementRow['document'];
  readonly rows: readonly StatementRow[];
}

/** Gathers rows that come in any order; all are in memory, for the last may belong to the first document. */
export async function byDocument(rows: AsyncIterable<StatementRow>): Promise<DocumentRows[]> {
  const found = new Map<string, StatementRow[]>();
  for await (const row of rows) found.set(row.document.id, [...(found.get(row.document.id) ?? []), row]);
  return [...found.values()].map((each) => {
    const [first] = each as [StatementRow];
    return { document: first.document, rows: each.toSorted((a, b) => firstOf(a) - firstOf(b) || (a.id < b.id ? -1 : 1)) };
  });
}

const firstOf = ({ spans }: StatementRow): number =>
  Math.min(...[...spans.source, ...spans.cue, ...spans.content].map(([start]) => start));

export const ROLES = ['source', 'cue', 'content'] as const;

/** A stretch of a statement: its role, its words' place, and whether it is the first of its role. */
export interface Piece {
  readonly id: string;
  readonly role: (typeof ROLES)[number];
  readonly span: Span;
  readonly first: boolean;
}

/** Every stretch of a statement, with an id of its own. */
export const piecesOf = ({ id, spans }: StatementRow): Piece[] =>
  ROLES.flatMap((role) => spans[role].map((span, i) => ({ id: `${id}/${role}/${i}`, role, span, first: i === 0 })));

/** From the cue to everything else of the statement; from the first piece where there is no cue. */
export function pairsOf(pieces: readonly Piece[]): [from: Piece, to: Piece][] {
  const centre = pieces.find(({ role, first }) => role === 'cue' && first) ?? pieces[0];
  return centre === undefined ? [] : pieces.filter((piece) => piece !== centre).map((piece) => [centre, piece]);
}
