import { createHash } from 'node:crypto';
import type { Action, Entry } from '../../types/ledger.ts';
import { isAboutStatement } from '../../types/ledger.ts';
import type { Queued } from '../../types/record.ts';
import { type Author, type Entries, StoreError } from '../port.ts';
import { parsed } from './blobs.ts';
import { marks, type Row, type Session } from './engine.ts';

/** What the first entry follows. */
const BEGINNING = '';

/** Every entry carries the hash of the one before, so that a ledger that was changed or cut in the middle shows it. */
function hashOf(previous: string, { id, at, who, action }: Entry): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, id, at, who, action]))
    .digest('hex');
}

/** Appends an entry. Must run inside a write transaction. Refuses what cannot mean anything. */
export async function append(session: Session, action: Action, { who, at }: Author): Promise<Entry> {
  const last = await session.get('SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1');
  const entry: Entry = { id: Number(last?.id ?? 0) + 1, at, who, action };
  const previous = String(last?.hash ?? BEGINNING);
  await session.run(
    'INSERT INTO entry (id, at, who, kind, document, statement, action, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    entry.id,
    at,
    who,
    action.kind,
    await documentOf(session, action),
    isAboutStatement(action) ? action.target.statement : null,
    JSON.stringify(action),
    previous,
    hashOf(previous, entry),
  );
  return entry;
}

/** The document an action is about; an undo is about what it undoes. Null for actors. */
async function documentOf(session: Session, action: Action): Promise<string | null> {
  if (isAboutStatement(action)) return known(session, action.target.document);
  if (action.kind === 'retract') return known(session, action.document);
  if (action.kind !== 'undo') return null;
  const undone = await session.get('SELECT document FROM entry WHERE id = ?', action.entry);
  if (undone === undefined) throw new StoreError('refused', `there is no entry ${action.entry} in the ledger`);
  return undone.document === null ? null : String(undone.document);
}

async function known(session: Session, sha: string): Promise<string> {
  if ((await session.get('SELECT 1 FROM document WHERE sha = ?', sha)) === undefined)
    throw new StoreError('refused', `there is no document ${sha} in the record`);
  return sha;
}

export async function entries(session: Session, { document, kinds, last }: Entries): Promise<Entry[]> {
  const [where, values]: [string[], (string | number)[]] = [[], []];
  if (document !== undefined) {
    where.push('document = ?');
    values.push(document);
  }
  if (kinds !== undefined) {
    where.push(kinds.length === 0 ? 'FALSE' : `kind IN (${marks(kinds.length)})`);
    values.push(...kinds);
  }
  if (last !== undefined) values.push(last);
  const rows = await session.all(
    `SELECT * FROM entry ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY id DESC ${last === undefined ? '' : 'LIMIT ?'}`,
    ...values,
  );
  return rows.reverse().map(entryOf);
}

/** Throws when the entry is not what was written. */
export function entryOf(row: Row): Entry {
  const entry: Entry = {
    id: Number(row.id),
    at: String(row.at),
    who: String(row.who),
    action: parsed<Action>(row.action, `entry ${row.id} of the ledger`),
  };
  if (hashOf(String(row.previous), entry) !== row.hash)
    throw new StoreError(
      'damaged',
      `the file is damaged: entry ${row.id} of the ledger is not as it was written; restore a backup`,
    );
  return entry;
}

export async function queuedRows(session: Session): Promise<Queued[]> {
  const rows = await session.all('SELECT * FROM queue ORDER BY entry');
  return rows.map((row) => ({
    entry: Number(row.entry),
    document: String(row.document),
    why: String(row.why),
    words: parsed<Queued['words']>(row.words, `the queue at entry ${row.entry}`),
  }));
}
