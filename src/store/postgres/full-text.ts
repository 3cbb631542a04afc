import type { IndexText } from '../../record/index-text.ts';
import { type FullText, runs, type Session } from '../sql/engine.ts';
import { EVERYTHING, type Match } from '../sql/plan.ts';

/** The first letter of a lexeme tells its column. */
const LETTERS = { words: 'w', stems: 's', facets: 'f' } as const satisfies Record<keyof IndexText, string>;
const COLUMNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LETTERS).map(([column, letter]) => [letter, column]),
);
/** What PostgreSQL keeps of a tsvector: positions up to here, and so many of one lexeme. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;

/** tsvector and tsquery written by us from our own tokens: no configuration, no stop words, no stemmer comes between. */
export class TsVector implements FullText {
  readonly join = 'JOIN';
  private readonly session: Pick<Session, 'insert' | 'run' | 'iterate'>;

  constructor(session: Pick<Session, 'insert' | 'run' | 'iterate'>) {
    this.session = session;
  }

  async add(rows: readonly (IndexText & { readonly key: number })[]): Promise<void> {
    for (const some of runs(rows, 200))
      await this.session.insert(
        'statement_index',
        ['rowid', 'tokens'],
        some.map((row) => [row.key, vector(row)]),
      );
  }

  async remove(document: number): Promise<void> {
    await this.session.run('DELETE FROM statement_index WHERE rowid IN (SELECT key FROM statement WHERE document = ?)', document);
  }

  matching(match: Match): { sql: string; values: readonly string[] } {
    return { sql: 'i.tokens @@ CAST(? AS tsquery)', values: [query(match)] };
  }

  keeps(place: number, nth: number): boolean {
    return place < LAST_POSITION - 1 && nth < MOST_POSITIONS;
  }

  async *postings(): ReturnType<FullText['postings']> {
    const rows = this.session.iterate(
      'SELECT i.rowid, t.lexeme, t.positions FROM statement_index i CROSS JOIN LATERAL unnest(i.tokens) t',
    );
    for await (const { rowid, lexeme, positions } of rows)
      for (const position of positions as number[])
        if (this.keeps(position - 1, 0))
          yield {
            key: Number(rowid),
            column: COLUMNS[String(lexeme).charAt(0)] ?? '',
            place: position - 1,
            token: String(lexeme).slice(1),
          };
  }

  async faults(): Promise<[]> {
    return [];
  }
}

/** `'wcold':1 'wwar':2 'fact_deny':1`, in the text form of a tsvector. */
function vector(row: IndexText): string {
  const places = new Map<string, number[]>();
  for (const column of Object.keys(LETTERS) as (keyof IndexText)[])
    for (const [place, token] of row[column].split(' ').entries()) {
      if (token === '' || !(place < LAST_POSITION - 1)) continue;
      const lexeme = LETTERS[column] + token;
      const known = places.get(lexeme);
      if (known === undefined) places.set(lexeme, [place + 1]);
      else if (known.length < MOST_POSITIONS) known.push(place + 1);
    }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ');
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const any = (lexemes: readonly string[]): string =>
  lexemes.length === 0 ? quoted('fnever') : `(${lexemes.map(quoted).join(' | ')})`;

/** In the text form of a tsquery. */
function query(match: Match): string {
  switch (match.kind) {
    case 'tokens':
      return any(match.any.map((token) => LETTERS.facets + token));
    case 'words':
    case 'stems':
      return match.phrase.length === 0
        ? any([])
        : `(${match.phrase.map((word) => quoted(LETTERS[match.kind] + word)).join(' <-> ')})`;
    case 'not':
      return `(${query(EVERYTHING)} & !${query(match.of)})`;
    case 'and':
      return match.of.length === 0 ? query(EVERYTHING) : `(${match.of.map(query).join(' & ')})`;
    case 'or':
      return match.of.length === 0 ? any([]) : `(${match.of.map(query).join(' | ')})`;
  }
}
