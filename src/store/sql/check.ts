import { shortDigest } from '../../lang/digest.ts';
import { derive } from '../../record/derive.ts';
import { facetsOf, indexText } from '../../record/index-text.ts';
import { effective } from '../../record/ledger/effective.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { type StoredDocument, StoreError } from '../port.ts';
import { ExpectedForms, wrongTables } from './check-derived.ts';
import { factsAgree, wrongLinks } from './check-links.ts';
import { documents, isHeadOf, original, storedReading } from './documents.ts';
import type { Session } from './engine.ts';
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
export async function check(session: Session, progress: (what: string) => void): Promise<string[]> {
  const problems = new Problems();
  progress('structure');
  await problems.attempt(() => structure(session, problems));
  progress('ledger');
  await problems.attempt(() => ledger(session, problems));
  const expected = new Expected((place, nth) => session.index.keeps(place, nth));
  const forms = new ExpectedForms();
  for (let after: string | null = null, done = 0; ; ) {
    const from: string | null = after;
    const batch: StoredDocument[] = (await problems.attempt(() => documents(session, from, BATCH))) ?? [];
    for (const { id } of batch) await problems.attempt(() => oneDocument(session, id, problems, expected, forms));
    done += batch.length;
    progress(`${done} documents`);
    after = batch.at(-1)?.id ?? null;
    if (after === null) break;
  }
  progress('index');
  await problems.attempt(() => index(session, expected, problems));
  await problems.attempt(() => counts(session, expected, problems));
  progress('links');
  await problems.attempt(async () => {
    for await (const what of wrongLinks(session)) problems.add('link', what);
  });
  for (const what of (await problems.attempt(() => forms.wrong(session))) ?? [])
    problems.add('count', `${what} are not those of the readings`);
  return problems.listed();
}

class Problems {
  private readonly found = new Map<string, string[]>();

  add(kind: string, what: string): void {
    this.found.set(kind, [...(this.found.get(kind) ?? []), what]);
  }

  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
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

async function structure(session: Session, problems: Problems): Promise<void> {
  for (const [kind, what] of await session.index.faults()) problems.add(kind, what);
}

async function ledger(session: Session, problems: Problems): Promise<void> {
  let previous = '';
  let id = 0;
  for await (const row of session.iterate('SELECT * FROM entry ORDER BY id')) {
    await problems.attempt(async () => entryOf(row));
    if (row.previous !== previous || Number(row.id) !== id + 1)
      problems.add('ledger', `entry ${row.id} does not follow entry ${id}: something before it is missing or changed`);
    previous = String(row.hash);
    id = Number(row.id);
  }
}

async function oneDocument(
  session: Session,
  sha: string,
  problems: Problems,
  expected: Expected,
  forms: ExpectedForms,
): Promise<void> {
  await original(session, sha);
  const stored = await storedReading(session, sha);
  if (stored === null) {
    problems.add('reading', `document ${sha} has no reading`);
    return;
  }
  const decided = await entries(session, { document: sha });
  const retracted = effective(decided).some(({ action }) => action.kind === 'retract');
  const wanted = retracted ? [] : derive(stored.reading, decided).statements;
  if (!retracted) forms.add(stored.reading);
  const id = Number((await session.get('SELECT id FROM document WHERE sha = ?', sha))?.id);
  for (const table of await wrongTables(session, id, retracted ? null : stored.reading))
    problems.add(table, `those of document ${sha} are not those of its reading`);
  if (!(await isHeadOf(session, sha, stored.reading))) problems.add('document', `the head of ${sha} is not that of its reading`);
  const found = await statementsOf(session, sha);
  if (!(await factsAgree(session, id, stored.reading, retracted ? null : wanted)))
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
  private readonly keeps: (place: number, nth: number) => boolean;

  constructor(keeps: (place: number, nth: number) => boolean) {
    this.keeps = keeps;
  }

  add(statement: RecordedStatement): void {
    const texts = indexText(statement);
    for (const [column, text] of Object.entries<string>({ ...texts })) {
      const seen = new Map<string, number>();
      const tokens: string[] = text.split(' ').filter((token) => token !== '');
      for (const [place, token] of tokens.entries()) {
        const nth = seen.get(token) ?? 0;
        seen.set(token, nth + 1);
        if (this.keeps(place, nth)) this.posting(statement.id, column, place, token);
      }
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

async function index(session: Session, expected: Expected, problems: Problems): Promise<void> {
  const found = new Expected(() => true);
  const ids = new Map<number, string>();
  for await (const { key, id } of session.iterate('SELECT key, id FROM statement')) ids.set(Number(key), String(id));
  for await (const { key, column, place, token } of session.index.postings())
    found.posting(ids.get(key) ?? `key ${key}`, column, place, token);
  if (found.postings !== expected.postings || found.digest !== expected.digest)
    problems.add(
      'index',
      `the full-text index does not hold what the statements say (${found.postings} of ${expected.postings} places)`,
    );
}

async function counts(session: Session, expected: Expected, problems: Problems): Promise<void> {
  for (const { facet, value, statements } of await session.all('SELECT * FROM tally')) {
    const wanted = expected.tallies.get(`${facet}\n${value}`) ?? 0;
    if (wanted !== statements) problems.add('count', `${facet}:${value} is ${statements}, and ${wanted} statements have it`);
  }
}
