import { isoDay } from '../../lang/calendar.ts';
import { wordsOf } from '../../lang/search-words.ts';
import { QueryError } from '../../query/ast.ts';
import type { ActorGroups } from '../../record/ledger/actor-groups.ts';
import type { Store } from '../../store/port.ts';
import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { ask } from './ask.ts';
import { type Named, namer, rowsOf, type StatementRow } from './row.ts';
import type { PageOptions } from './search.ts';

/** Uses looked at for the table of speakers; beyond, the table covers the earliest. */
const LOOKED_AT = 500;
const COUNTED = 10_000;

/** How one speaker uses a formulation. */
export interface Use {
  /** Null for speakers who are unknown or ambiguous. */
  readonly speaker: Named | null;
  readonly uses: number;
  /** Uses inside quotation marks, at least in part. */
  readonly quoted: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface Uses {
  readonly words: string;
  readonly count: number;
  readonly more: boolean;
  readonly first: StatementRow | null;
  readonly last: StatementRow | null;
  /** Who uses it, earliest first. */
  readonly speakers: readonly Use[];
  /** False when there are more uses than the table of speakers covers. */
  readonly complete: boolean;
  /** Oldest first. */
  readonly rows: readonly StatementRow[];
  readonly next: string | null;
  readonly notes: readonly string[];
}

export interface WhenOptions extends PageOptions {
  /** A query that the uses must fit besides. */
  readonly and?: string;
}

/** When a formulation was used, first and last and by whom. The words are taken exactly, whatever their case, accents or dashes. */
export async function when(store: Store, words: string, options: WhenOptions = {}): Promise<Uses> {
  if (wordsOf(words).length === 0) throw new QueryError('there is no word in this to look for', words, [0, words.length]);
  const asked = await ask(store, options.and ?? '');
  const filter: Filter = { kind: 'and', of: [{ kind: 'phrase', words: wordsOf(words) }, asked.filter] };
  const { limit = 50, after = null } = options;
  const page = await store.select({ filter, order: 'oldest', after, limit });
  const earliest = await store.select({ filter, order: 'oldest', after: null, limit: LOOKED_AT, count: COUNTED });
  const latest = await store.select({ filter, order: 'newest', after: null, limit: 1 });
  const rows = await rowsOf(store, asked.groups, page.statements);
  return {
    words,
    count: earliest.count,
    more: earliest.more,
    first: (await rowsOf(store, asked.groups, earliest.statements.slice(0, 1)))[0] ?? null,
    last: (await rowsOf(store, asked.groups, latest.statements))[0] ?? null,
    speakers: await speakersOf(store, asked.groups, earliest.statements),
    complete: earliest.next === null,
    rows,
    next: page.next,
    notes: asked.notes,
  };
}

/** In the order of first use; statements come oldest first. */
async function speakersOf(store: Store, groups: ActorGroups, statements: readonly RecordedStatement[]): Promise<Use[]> {
  const named = await namer(
    store,
    groups,
    statements.flatMap(({ speaker }) => speaker ?? []),
  );
  const uses = new Map<string, Use>();
  for (const { speaker, day: number, form } of statements) {
    const day = number === null ? null : isoDay(number);
    const who = speaker === null ? null : named(speaker);
    const known = uses.get(who?.id ?? '') ?? { speaker: who, uses: 0, quoted: 0, first: day, last: day };
    uses.set(who?.id ?? '', {
      ...known,
      uses: known.uses + 1,
      quoted: known.quoted + Number(form !== 'indirect'),
      first: known.first ?? day,
      last: day ?? known.last,
    });
  }
  return [...uses.values()];
}
