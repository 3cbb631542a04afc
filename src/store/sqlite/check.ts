import { shortDigest } from '../../lang/digest.ts';
import { derive } from '../../record/derive.ts';
import { facetsOf, indexText } from '../../record/index-text.ts';
import { effective } from '../../record/ledger/effective.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { StoreError } from '../port.ts';
import { ExpectedForms, wrongTables } from './check-derived.ts';
import { factsAgree, wrongLinks } from './check-links.ts';
import type { Connection } from './connection.ts';
import { documents, isHeadOf, original, storedReading } from './documents.ts';
import { entries, entryOf } from './ledger.ts';
import { statementsOf } from './statements.ts';

/** Problems listed of one kind; the rest are counted. */
const LISTED = 20;
const BATCH = 200;
/** Sums of two stay exact in a double. */
const RANGE = 2 ** 51;

/**
 * Everything that can be wrong: SQLite's own structure, the chain of the ledger, every original against its digest, every statement
 * against its reading and the words at its spans, the full-text index against what the statements say, counts, orphans.
 */
export function check(connection: Connection, progress: (what: string) => void): string[] {
  const problems = new Problems();
  progress('structure');
  problems.attempt(() => structure(connection, problems));
  progress('ledger');
  problems.attempt(() => ledger(connection, problems));
  const expected = new Expected();
  const forms = new ExpectedForms();
  for (let after: string | null = null, done = 0; ; ) {
    const batch = problems.attempt(() => documents(connection, after, BATCH)) ?? [];
    for (const { id } of batch) problems.attempt(() => oneDocument(connection, id, problems, expected, forms));
    done += batch.length;
    progress(`${done} documents`);
    after = batch.at(-1)?.id ?? null;
    if (after === null) break;
  }
  progress('index');
  problems.attempt(() => index(connection, expected, problems));
  problems.attempt(() => counts(connection, expected, problems));
  progress('links');
  for (const what of problems.attempt(() => wrongLinks(connection)) ?? []) problems.add('link', what);
  for (const what of problems.attempt(() => forms.wrong(connection)) ?? [])
    problems.add('count', `${what} are not those of the readings`);
  return problems.listed();
}

class Problems {
  private readonly found = new Map<string, string[]>();

  add(kind: string, what: string): void {
    this.found.set(kind, [...(this.found.get(kind) ?? []), what]);
  }

  attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (error instanceof StoreError || 'errcode' in (error as object)) this.add('damage', (error as Error).message);
      else if (error instanceof SyntaxError) this.add('damage', `something that is no longer JSON: ${error.message}`);
      else throw error;
      return null;
    }
  }

  listed(): string[] {
    return [...this.found].flatMap(([kind, all]) => [
      ...[...new Set(all)].slice(0, LISTED).map((what) => `${kind}: ${what}`),
      ...(all.length > LISTED ? [`${kind}: ${all.length - LISTED} more`] : []),
    ]);
  }
}

function structure(connection: Connection, problems: Problems): void {
  for (const row of connection.all('PRAGMA integrity_check(50)'))
    if (row.integrity_check !== 'ok') problems.add('structure', String(row.integrity_check));
  for (const row of connection.all('PRAGMA foreign_key_check'))
    problems.add('orphan', `${row.table} row ${row.rowid} points at a ${row.parent} that is not there`);
}

function ledger(connection: Connection, problems: Problems): void {
  let previous = '';
  let id = 0;
  for (const row of connection.iterate('SELECT * FROM entry ORDER BY id')) {
    problems.attempt(() => entryOf(row));
    if (row.previous !== previous || Number(row.id) !== id + 1)
      problems.add('ledger', `entry ${row.id} does not follow entry ${id}: something before it is missing or changed`);
    previous = String(row.hash);
    id = Number(row.id);
  }
}

function oneDocument(connection: Connection, sha: string, problems: Problems, expected: Expected, forms: ExpectedForms): void {
  original(connection, sha);
  const stored = storedReading(connection, sha);
  if (stored === null) {
    problems.add('reading', `document ${sha} has no reading`);
    return;
  }
  const decided = entries(connection, { document: sha });
  const retracted = effective(decided).some(({ action }) => action.kind === 'retract');
  const wanted = retracted ? [] : derive(stored.reading, decided).statements;
  if (!retracted) forms.add(stored.reading);
  const id = Number(connection.get('SELECT id FROM document WHERE sha = ?', sha)?.id);
  for (const table of wrongTables(connection, id, retracted ? null : stored.reading))
    problems.add(table, `those of document ${sha} are not those of its reading`);
  if (!isHeadOf(connection, sha, stored.reading)) problems.add('document', `the head of ${sha} is not that of its reading`);
  const found = statementsOf(connection, sha);
  if (!factsAgree(connection, id, stored.reading, retracted ? null : wanted))
    problems.add('link', `what document ${sha} brings to links is not what its statements say`);
  for (const statement of found) expected.add(statement);
  const print = (statements: readonly RecordedStatement[]): string => JSON.stringify(statements.map(sorted));
  if (print(wanted) !== print(found))
    problems.add('statements', `those of document ${sha} are not those of its reading and the ledger`);
}

/** A statement with its fields in one order, whoever built it. */
const sorted = (statement: RecordedStatement): object =>
  Object.fromEntries(Object.entries(statement).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the index and the counts ought to be, added up over all statements in no particular order. */
class Expected {
  postings = 0;
  digest = 0;
  readonly tallies = new Map<string, number>();

  add(statement: RecordedStatement): void {
    const texts = indexText(statement);
    for (const [column, text] of Object.entries<string>({ ...texts })) {
      const tokens: string[] = text.split(' ').filter((token) => token !== '');
      for (const [place, token] of tokens.entries()) this.posting(statement.id, column, place, token);
    }
    if (statement.repeats !== null) return;
    const count = (key: string): void => void this.tallies.set(key, (this.tallies.get(key) ?? 0) + 1);
    if (statement.state === 'rejected') {
      count('is\nrejected');
      return;
    }
    count('all\n');
    for (const [facet, values] of facetsOf(statement)) for (const value of new Set(values)) count(`${facet}\n${value}`);
  }

  /** An order-free sum, so that the index may hand its postings out as it likes. */
  posting(id: string, column: string, place: number, token: string): void {
    this.postings += 1;
    this.digest = (this.digest + (Number.parseInt(shortDigest(`${id} ${column} ${place} ${token}`), 36) % RANGE)) % RANGE;
  }
}

function index(connection: Connection, expected: Expected, problems: Problems): void {
  const found = new Expected();
  const ids = new Map<number, string>();
  for (const { key, id } of connection.iterate('SELECT key, id FROM statement')) ids.set(Number(key), String(id));
  connection.db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.posting USING fts5vocab('main', 'statement_index', 'instance')");
  for (const row of connection.iterate('SELECT term, doc, col, offset FROM temp.posting'))
    found.posting(ids.get(Number(row.doc)) ?? `key ${row.doc}`, String(row.col), Number(row.offset), String(row.term));
  if (found.postings !== expected.postings || found.digest !== expected.digest)
    problems.add(
      'index',
      `the full-text index does not hold what the statements say (${found.postings} of ${expected.postings} places)`,
    );
}

function counts(connection: Connection, expected: Expected, problems: Problems): void {
  for (const { facet, value, statements } of connection.all('SELECT * FROM tally')) {
    const wanted = expected.tallies.get(`${facet}\n${value}`) ?? 0;
    if (wanted !== statements) problems.add('count', `${facet}:${value} is ${statements}, and ${wanted} statements have it`);
  }
}
