import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Order, Page, Selection } from '../port.ts';
import { marks, runs, type Session, type Value } from './engine.ts';
import { HIGHEST_KEY } from './key.ts';
import { type Branch, matchOf, planOf } from './plan.ts';
import { SELECT_STATEMENT, statementOf } from './rows.ts';

/** The keys of a branch, in an order or in none. The index is walked in key order, so that a limit stops it early. */
function keysQuery(session: Session, branch: Branch, order: Order | null): { sql: string; values: Value[] } {
  const match = matchOf(branch);
  const key = match === null ? 's.key' : 'i.rowid';
  const bounds = branch.sure.map(({ sign }) => ` AND s.confidence ${sign} ?`).join('');
  const matching = match === null ? null : session.index.matching(match);
  const from =
    matching === null
      ? 'statement s WHERE'
      : `statement_index i ${bounds === '' ? '' : `${session.index.join} statement s ON s.key = i.rowid `}WHERE ${matching.sql} AND`;
  return {
    sql: `SELECT ${key} AS key FROM ${from} ${key} BETWEEN ? AND ?${bounds} ${order === null ? '' : `ORDER BY ${key} ${order === 'newest' ? 'DESC' : 'ASC'}`}`,
    values: [...(matching?.values ?? []), branch.low, branch.high, ...branch.sure.map(({ value }) => value)],
  };
}

/** The first keys that fit, in order, each once. */
export async function firstKeys(session: Session, branches: readonly Branch[], order: Order, limit: number): Promise<number[]> {
  const found: number[][] = [];
  for (const branch of branches) {
    const { sql, values } = keysQuery(session, branch, order);
    const rows = await session.all(Number.isFinite(limit) ? `${sql} LIMIT ${limit}` : sql, ...values);
    found.push(rows.map((row) => Number(row.key)));
  }
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  const sorted = [...new Set(found.flat())].sort((a, b) => (order === 'newest' ? b - a : a - b));
  return sorted.slice(0, limit);
}

/** The part of a branch that comes after a key. */
function behind(branch: Branch, order: Order, after: number): Branch {
  return order === 'newest'
    ? { ...branch, high: Math.min(branch.high, after - 1) }
    : { ...branch, low: Math.max(branch.low, after + 1) };
}

/** Oldest first, the statements without a day come last all the same. */
function walks(order: Order, branches: readonly Branch[]): readonly (readonly Branch[])[] {
  if (order === 'newest') return [branches];
  const dated = branches.map((branch) => ({ ...branch, low: Math.max(branch.low, FIRST_DATED) }));
  const undated = branches.map((branch) => ({ ...branch, high: Math.min(branch.high, FIRST_DATED - 1) }));
  return [dated, undated].map((walk) => walk.filter(({ low, high }) => low <= high));
}

const FIRST_DATED = 2 ** 37;

/** In which walk a key stands, and the key. */
interface Cursor {
  readonly walk: number;
  readonly key: number;
}

const cursorOf = (text: string | null): Cursor | null => {
  const [, walk, key] = /^(\d)\.(\d+)$/.exec(text ?? '') ?? [];
  return walk === undefined ? null : { walk: Number(walk), key: Number(key) };
};

/** Where a filter falls into several branches, what they find has to be put together: counting goes no further than this. */
const COUNTED_APART = 1_000;

export async function select(session: Session, { filter, order, after, limit, count: countTo = 0 }: Selection): Promise<Page> {
  const branches = planOf(filter);
  const counted = Math.min(countTo, branches.length > 1 ? COUNTED_APART : countTo);
  const found = await keysFrom(session, walks(order, branches), order, cursorOf(after), Math.max(limit, counted) + 1);
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    statements: await statementsAt(
      session,
      shown.map(({ key }) => key),
    ),
    next: last === undefined ? null : `${last.walk}.${last.key}`,
    count: Math.min(found.length, Math.max(limit, counted)),
    more: found.length > Math.max(limit, counted),
  };
}

/** The first keys after a place, in the order of the walks. */
async function keysFrom(
  session: Session,
  all: readonly (readonly Branch[])[],
  order: Order,
  cursor: Cursor | null,
  most: number,
): Promise<Cursor[]> {
  const keys: Cursor[] = [];
  for (const [walk, branches] of all.entries()) {
    if ((cursor !== null && walk < cursor.walk) || keys.length >= most) continue;
    const rest = cursor?.walk === walk ? branches.map((each) => behind(each, order, cursor.key)) : branches;
    const open = rest.filter(({ low, high }) => low <= high);
    for (const key of await firstKeys(session, open, order, most - keys.length)) keys.push({ walk, key });
  }
  return keys;
}

/** In the order of the keys. */
async function statementsAt(session: Session, keys: readonly number[]): Promise<RecordedStatement[]> {
  const found = new Map<number, RecordedStatement>();
  for (const some of runs(keys, 100)) {
    const rows = await session.all(`${SELECT_STATEMENT} WHERE s.key IN (${marks(some.length)})`, ...some);
    for (const row of rows) found.set(Number(row.key), statementOf(row));
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}

export async function count(session: Session, filter: Filter, most: number): Promise<number> {
  const branches = planOf(filter);
  const [only] = branches;
  if (branches.length !== 1 || only === undefined) return (await firstKeys(session, branches, 'newest', most)).length;
  if (matchOf(only) === null && only.sure.length === 0 && only.low === 0 && only.high === HIGHEST_KEY && most === Infinity)
    return Number((await session.get('SELECT count(*) AS n FROM statement'))?.n);
  const { sql, values } = keysQuery(session, only, null);
  const limit = Number.isFinite(most) ? ` LIMIT ${most}` : '';
  return Number((await session.get(`SELECT count(*) AS n FROM (${sql}${limit}) found`, ...values))?.n);
}

export async function statement(session: Session, id: string): Promise<RecordedStatement | null> {
  const row = await session.get(`${SELECT_STATEMENT} WHERE s.id = ?`, id);
  return row === undefined ? null : statementOf(row);
}

export async function statementsOf(session: Session, sha: string): Promise<RecordedStatement[]> {
  const rows = await session.all(`${SELECT_STATEMENT} WHERE d.sha = ? ORDER BY s.ordinal`, sha);
  return rows.map(statementOf);
}
