import type { SQLInputValue } from 'node:sqlite';
import type { Filter } from '../../types/filter.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Order, Page, Selection } from '../port.ts';
import type { Connection } from './connection.ts';
import { HIGHEST_KEY } from './key.ts';
import { type Branch, matchOf, planOf } from './plan.ts';
import { SELECT_STATEMENT, statementOf } from './rows.ts';

/** The keys of a branch, in an order or in none. The index is walked in key order, so that a limit stops it early. */
function keysQuery(branch: Branch, order: Order | null): { sql: string; values: SQLInputValue[] } {
  const match = matchOf(branch);
  const key = match === null ? 's.key' : 'i.rowid';
  const bounds = branch.sure.map(({ sign }) => ` AND s.confidence ${sign} ?`).join('');
  const from =
    match === null
      ? 'statement s WHERE'
      : `statement_index i ${bounds === '' ? '' : 'CROSS JOIN statement s ON s.key = i.rowid '}WHERE statement_index MATCH ? AND`;
  return {
    sql: `SELECT ${key} AS key FROM ${from} ${key} BETWEEN ? AND ?${bounds} ${order === null ? '' : `ORDER BY ${key} ${order === 'newest' ? 'DESC' : 'ASC'}`} LIMIT ?`,
    values: [...(match === null ? [] : [match]), branch.low, branch.high, ...branch.sure.map(({ value }) => value)],
  };
}

/** The first keys that fit, in order, each once. */
export function firstKeys(connection: Connection, branches: readonly Branch[], order: Order, limit: number): number[] {
  const found = branches.map((branch) => {
    const { sql, values } = keysQuery(branch, order);
    return connection.all(sql, ...values, limit).map((row) => Number(row.key));
  });
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

export function select(connection: Connection, { filter, order, after, limit, count: countTo = 0 }: Selection): Page {
  return connection.snapshot(() => {
    const branches = planOf(filter);
    const counted = Math.min(countTo, branches.length > 1 ? COUNTED_APART : countTo);
    const found = keysFrom(connection, walks(order, branches), order, cursorOf(after), Math.max(limit, counted) + 1);
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return {
      statements: shown.flatMap(({ key }) => statementAt(connection, key)),
      next: last === undefined ? null : `${last.walk}.${last.key}`,
      count: Math.min(found.length, Math.max(limit, counted)),
      more: found.length > Math.max(limit, counted),
    };
  });
}

/** The first keys after a place, in the order of the walks. */
function keysFrom(
  connection: Connection,
  all: readonly (readonly Branch[])[],
  order: Order,
  cursor: Cursor | null,
  most: number,
): Cursor[] {
  const keys: Cursor[] = [];
  for (const [walk, branches] of all.entries()) {
    if ((cursor !== null && walk < cursor.walk) || keys.length >= most) continue;
    const rest = cursor?.walk === walk ? branches.map((each) => behind(each, order, cursor.key)) : branches;
    const open = rest.filter(({ low, high }) => low <= high);
    for (const key of firstKeys(connection, open, order, most - keys.length)) keys.push({ walk, key });
  }
  return keys;
}

function statementAt(connection: Connection, key: number): RecordedStatement[] {
  const row = connection.get(`${SELECT_STATEMENT} WHERE s.key = ?`, key);
  return row === undefined ? [] : [statementOf(row)];
}

export function count(connection: Connection, filter: Filter, most: number): number {
  const branches = planOf(filter);
  const [only] = branches;
  if (branches.length !== 1 || only === undefined) return firstKeys(connection, branches, 'newest', most).length;
  if (matchOf(only) === null && only.sure.length === 0 && only.low === 0 && only.high === HIGHEST_KEY && most === Infinity)
    return Number(connection.get('SELECT count(*) AS n FROM statement')?.n);
  const { sql, values } = keysQuery(only, null);
  return Number(connection.get(`SELECT count(*) AS n FROM (${sql})`, ...values, Number.isFinite(most) ? most : -1)?.n);
}

export function statement(connection: Connection, id: string): RecordedStatement | null {
  const row = connection.get(`${SELECT_STATEMENT} WHERE s.id = ?`, id);
  return row === undefined ? null : statementOf(row);
}

export const statementsOf = (connection: Connection, sha: string): RecordedStatement[] =>
  connection.all(`${SELECT_STATEMENT} WHERE d.sha = ? ORDER BY s.ordinal`, sha).map(statementOf);
