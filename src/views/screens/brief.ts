import type { Store } from '../../store/port.ts';
import { ask } from '../record/ask.ts';
import { doubtful } from '../record/doubtful.ts';
import { rowsOf } from '../record/row.ts';
import { chainOf } from './chain.ts';
import { type ListedPage, pagesView } from './pages.ts';
import type { ListedStatement } from './search.ts';

/** A handful of statements with the query that gives all of them. */
export interface BriefSection {
  readonly title: string;
  readonly query: string;
  readonly count: number;
  readonly more: boolean;
  readonly rows: readonly ListedStatement[];
}

/** What stands out in the record at first sight. */
export interface BriefView {
  readonly documents: number;
  readonly statements: number;
  readonly speakers: number;
  readonly silences: number;
  readonly ambiguous: number;
  readonly sections: readonly BriefSection[];
  readonly needsYou: readonly ListedStatement[];
  readonly pages: readonly ListedPage[];
}

const SECTIONS = [
  ['Latest denials', 'act:deny'],
  ['Latest silences', 'has:silence'],
  ['Latest moves: who takes a position', 'has:position'],
] as const;
const EACH = 3;
const COUNTED = 10_000;

export async function briefView(store: Store): Promise<BriefView> {
  const [totals, has] = [await store.totals(), await store.tally('has', 20)];
  const tallied = (value: string): number => has.find((each) => each.value === value)?.statements ?? 0;
  const sections: BriefSection[] = [];
  for (const [title, query] of SECTIONS) sections.push(await section(store, title, query));
  const needsYou = await doubtful(store, '', new Set(), EACH);
  return {
    documents: totals.documents - totals.retracted,
    statements: totals.statements,
    speakers: totals.actors,
    silences: tallied('silence'),
    ambiguous: tallied('ambiguous'),
    sections: sections.filter(({ rows }) => rows.length > 0),
    needsYou: needsYou.map((row) => ({ ...row, chain: chainOf(row), hits: [] })),
    pages: (await pagesView(store, 0, 8)).pages,
  };
}

async function section(store: Store, title: string, query: string): Promise<BriefSection> {
  const { filter, groups } = await ask(store, query);
  const page = await store.select({ filter, order: 'newest', after: null, limit: EACH, count: COUNTED });
  const rows = await rowsOf(store, groups, page.statements);
  return {
    title,
    query,
    count: page.count,
    more: page.more,
    rows: rows.map((row) => ({ ...row, chain: chainOf(row), hits: [] })),
  };
}
