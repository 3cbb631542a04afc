import type { Store } from '../../store/port.ts';
import type { ActorId } from '../../types/mention.ts';
import { ask, queryValue } from '../record/ask.ts';
import { type Named, namer } from '../record/row.ts';

/** Who reports whom: how many statements of each speaker reach the page through each reporter, the last before the speaker. */
export interface CitesView {
  readonly query: string;
  /** Rows, most statements first. */
  readonly reporters: readonly Named[];
  /** Columns, most statements first. */
  readonly speakers: readonly Named[];
  readonly cells: readonly CitesCell[];
  /** Statements counted, the newest; and whether there are more. */
  readonly counted: number;
  readonly more: boolean;
}

export interface CitesCell {
  readonly reporter: ActorId;
  readonly speaker: ActorId;
  readonly statements: number;
  /** The query that gives them. */
  readonly query: string;
}

/** Statements looked at, and rows and columns shown. */
const MOST = 600;
const SHOWN = 16;

export async function citesView(store: Store, query: string): Promise<CitesView> {
  const { filter, groups } = await ask(store, query);
  const { statements, next } = await store.select({ filter, order: 'newest', after: null, limit: MOST });
  const sums = new Map<string, { reporter: ActorId; speaker: ActorId; statements: number }>();
  for (const { speaker, via, outlet } of statements) {
    const reporter = via[0] ?? outlet;
    if (speaker === null || reporter === null || speaker === reporter) continue;
    const [from, by] = [groups.leader(reporter), groups.leader(speaker)];
    const known = sums.get(`${from} ${by}`);
    if (known === undefined) sums.set(`${from} ${by}`, { reporter: from, speaker: by, statements: 1 });
    else known.statements += 1;
  }
  const all = [...sums.values()];
  const rows = mostOf(all, ({ reporter }) => reporter);
  const columns = mostOf(all, ({ speaker }) => speaker);
  const named = await namer(store, groups, [...rows, ...columns]);
  return {
    query,
    reporters: rows.map(named),
    speakers: columns.map(named),
    cells: all
      .filter(({ reporter, speaker }) => rows.includes(reporter) && columns.includes(speaker))
      .map((cell) => ({ ...cell, query: queryOf(query, cell.reporter, cell.speaker) })),
    counted: statements.length,
    more: next !== null,
  };
}

const queryOf = (query: string, reporter: ActorId, speaker: ActorId): string =>
  `${query === '' ? '' : `(${query}) `}by:${queryValue(speaker)} (via:${queryValue(reporter)} OR outlet:${queryValue(reporter)})`;

function mostOf<T extends { readonly statements: number }>(all: readonly T[], of: (each: T) => ActorId): ActorId[] {
  const sums = new Map<ActorId, number>();
  for (const each of all) sums.set(of(each), (sums.get(of(each)) ?? 0) + each.statements);
  const sorted = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, SHOWN).map(([actor]) => actor);
}
