import type { IndexText } from '../../record/index-text.ts';
import type { FullText } from '../sql/engine.ts';
import { conjunction, EVERYTHING, type Match } from '../sql/plan.ts';
import type { Connection } from './connection.ts';

/** FTS5 over three columns of tokens; `statement_index` holds no text of its own. */
export class Fts5 implements FullText {
  /** Keeps SQLite from walking the statements before the index. */
  readonly join = 'CROSS JOIN';
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async add(rows: readonly (IndexText & { readonly key: number })[]): Promise<void> {
    for (const { key, words, stems, facets } of rows)
      this.connection.run(
        'INSERT INTO statement_index (rowid, words, stems, facets) VALUES (?, ?, ?, ?)',
        key,
        words,
        stems,
        facets,
      );
  }

  async remove(document: number): Promise<void> {
    for (const { key } of this.connection.all('SELECT key FROM statement WHERE document = ?', document))
      this.connection.run('DELETE FROM statement_index WHERE rowid = ?', Number(key));
  }

  matching(match: Match): { sql: string; values: readonly string[] } {
    return { sql: 'statement_index MATCH ?', values: [expression(match)] };
  }

  keeps(): boolean {
    return true;
  }

  async *postings(): ReturnType<FullText['postings']> {
    this.connection.db.exec(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.posting USING fts5vocab('main', 'statement_index', 'instance')",
    );
    for (const row of this.connection.iterate('SELECT term, doc, col, offset FROM temp.posting'))
      yield { key: Number(row.doc), column: String(row.col), place: Number(row.offset), token: String(row.term) };
  }

  async faults(): Promise<(readonly [string, string])[]> {
    const integrity = this.connection
      .all('PRAGMA integrity_check(50)')
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => ['structure', String(row.integrity_check)] as const);
    const orphans = this.connection
      .all('PRAGMA foreign_key_check')
      .map((row) => ['orphan', `${row.table} row ${row.rowid} points at a ${row.parent} that is not there`] as const);
    return [...integrity, ...orphans];
  }
}

const facets = (tokens: readonly string[]): string => `facets : (${tokens.map((token) => `"${token}"`).join(' OR ')})`;
/** No statement carries this one. */
const NOTHING = facets(['never']);

/** In FTS5's query language. Every token is quoted; none can hold a quotation mark. */
function expression(match: Match): string {
  switch (match.kind) {
    case 'tokens':
      return match.any.length === 0 ? NOTHING : facets(match.any);
    case 'words':
    case 'stems':
      return match.phrase.length === 0 ? NOTHING : `${match.kind} : "${match.phrase.join(' ')}"`;
    case 'not':
      return `(${expression(EVERYTHING)} NOT ${expression(match.of)})`;
    case 'or':
      return match.of.length === 0 ? NOTHING : `(${match.of.map(expression).join(' OR ')})`;
    case 'and': {
      const { must, not } = conjunction(match);
      const [first = NOTHING, ...rest] = must.map(expression);
      const positive = rest.length === 0 ? first : `(${[first, ...rest].join(' AND ')})`;
      return not.length === 0 ? positive : `(${positive} NOT (${not.map(expression).join(' OR ')}))`;
    }
  }
}
