import type { Tally, Totals } from '../port.ts';
import type { Session } from './engine.ts';

export async function tally(session: Session, facet: string, limit: number): Promise<Tally[]> {
  const rows = await session.all(
    'SELECT value, statements FROM tally WHERE facet = ? ORDER BY statements DESC, value LIMIT ?',
    facet,
    limit,
  );
  return rows.map(({ value, statements }) => ({ value: String(value), statements: Number(statements) }));
}

export async function totals(session: Session): Promise<Totals> {
  const number = async (sql: string): Promise<number> => Number((await session.get(sql))?.n ?? 0);
  const rows = await session.all(
    'SELECT version, count(*) AS n, count(retracted) AS retracted FROM document GROUP BY version ORDER BY n DESC, version',
  );
  const versions = rows.map(({ version, n, retracted }) => ({
    version: String(version),
    documents: Number(n),
    retracted: Number(retracted),
  }));
  const sum = (pick: (row: (typeof versions)[number]) => number): number => versions.reduce((total, row) => total + pick(row), 0);
  return {
    documents: sum(({ documents }) => documents),
    retracted: sum(({ retracted }) => retracted),
    statements: await number("SELECT statements AS n FROM tally WHERE facet = 'all'"),
    actors: await number("SELECT count(*) AS n FROM tally WHERE facet = 'by'"),
    entries: await number('SELECT count(*) AS n FROM entry'),
    queued: await number('SELECT count(*) AS n FROM queue'),
    versions: versions.map(({ version, documents }) => ({ version, documents })),
  };
}
