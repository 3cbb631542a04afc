import type { Store } from '../../store/port.ts';
import { briefOf } from '../links/brief.ts';
import type { Brief } from '../links/types.ts';
import { ask } from '../record/ask.ts';
import { doubtful } from '../record/doubtful.ts';
import { rowsOf, type StatementRow } from '../record/row.ts';
import { chainOf } from './chain.ts';
import { type ListedPage, pagesView } from './pages.ts';
import type { ListedStatement } from './search.ts';

/** A handful of statements with the query that gives all of them. */
export interface BriefSection {
  readonly title: string;
  readonly query: string;
  readonly rows: readonly ListedStatement[];
}

/** What stands out in the record, or what is new in it since a day. */
export interface BriefView extends Brief {
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
] as const;
const EACH = 3;
const PAGES = 6;

export async function briefView(store: Store, since: string | undefined): Promise<BriefView> {
  const brief = await briefOf(store, since === undefined ? {} : { since });
  const [totals, has] = [await store.totals(), await store.tally('has', 20)];
  const tallied = (value: string): number => has.find((each) => each.value === value)?.statements ?? 0;
  const from = since === undefined ? '' : ` since:${since}`;
  const sections: BriefSection[] = [];
  for (const [title, query] of SECTIONS) sections.push(await section(store, title, query + from));
  return {
    ...brief,
    speakers: totals.actors,
    silences: tallied('silence'),
    ambiguous: tallied('ambiguous'),
    sections: sections.filter(({ rows }) => rows.length > 0),
    needsYou: listed(await doubtful(store, '', new Set(), EACH)),
    pages: (await pagesView(store, 0, PAGES)).pages,
  };
}

const listed = (rows: readonly StatementRow[]): ListedStatement[] =>
  rows.map((row) => ({ ...row, chain: chainOf(row), hits: [] }));

async function section(store: Store, title: string, query: string): Promise<BriefSection> {
  const { filter, groups } = await ask(store, query);
  const page = await store.select({ filter, order: 'newest', after: null, limit: EACH });
  return { title, query, rows: listed(await rowsOf(store, groups, page.statements)) };
}
