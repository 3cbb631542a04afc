import type { Tally, Totals } from '../port.ts';
import type { Connection } from './connection.ts';

export const tally = (connection: Connection, facet: string, limit: number): Tally[] =>
  connection
    .all('SELECT value, statements FROM tally WHERE facet = ? ORDER BY statements DESC, value LIMIT ?', facet, limit)
    .map(({ value, statements }) => ({ value: String(value), statements: Number(statements) }));

export function totals(connection: Connection): Totals {
  const number = (sql: string): number => Number(connection.get(sql)?.n ?? 0);
  const versions = connection
    .all('SELECT version, count(*) AS n, count(retracted) AS retracted FROM document GROUP BY version ORDER BY n DESC, version')
    .map(({ version, n, retracted }) => ({ version: String(version), documents: Number(n), retracted: Number(retracted) }));
  const sum = (pick: (row: (typeof versions)[number]) => number): number => versions.reduce((total, row) => total + pick(row), 0);
  return {
    documents: sum(({ documents }) => documents),
    retracted: sum(({ retracted }) => retracted),
    statements: number("SELECT statements AS n FROM tally WHERE facet = 'all'"),
    actors: number("SELECT count(*) AS n FROM tally WHERE facet = 'by'"),
    entries: number('SELECT count(*) AS n FROM entry'),
    queued: number('SELECT count(*) AS n FROM queue'),
    versions: versions.map(({ version, documents }) => ({ version, documents })),
  };
}
