import type { Tally, Totals } from '../port.ts';
import type { Connection } from './connection.ts';

export const tally = (connection: Connection, facet: string, limit: number): Tally[] =>
  connection
    .all('SELECT value, statements FROM tally WHERE facet = ? ORDER BY statements DESC, value LIMIT ?', facet, limit)
    .map(({ value, statements }) => ({ value: String(value), statements: Number(statements) }));

export function totals(connection: Connection): Totals {
  const number = (sql: string): number => Number(connection.get(sql)?.n ?? 0);
  return {
    documents: number('SELECT count(*) AS n FROM document'),
    retracted: number('SELECT count(*) AS n FROM document WHERE retracted IS NOT NULL'),
    statements: number("SELECT statements AS n FROM tally WHERE facet = 'all'"),
    actors: number("SELECT count(*) AS n FROM tally WHERE facet = 'by'"),
    entries: number('SELECT count(*) AS n FROM entry'),
    queued: number('SELECT count(*) AS n FROM queue'),
    versions: connection
      .all(
        `SELECT r.version, count(*) AS n FROM document d JOIN reading r ON r.id = d.reading GROUP BY r.version ORDER BY n DESC, r.version`,
      )
      .map(({ version, n }) => ({ version: String(version), documents: Number(n) })),
  };
}
