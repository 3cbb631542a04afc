import { crc32 } from 'node:zlib';
import { effective } from '../../record/ledger/effective.ts';
import type { GivenMetadata } from '../../types/input.ts';
import type { Reading } from '../../types/reading.ts';
import {
  type Incoming,
  type Offer,
  type Origin,
  type Put,
  type StoredDocument,
  type StoredReading,
  StoreError,
} from '../port.ts';
import { compressed, originalOf, parsed, readingBlobs, readingOf } from './blobs.ts';
import type { Changes } from './changes.ts';
import { insertDerived, removeDerived } from './derived.ts';
import { marks, type Row, runs, type Session } from './engine.ts';
import { entries } from './ledger.ts';

/** A document compressed before the write lock is taken. */
export interface Packed extends Incoming {
  readonly original: Uint8Array;
  readonly body: Uint8Array;
  readonly text: Uint8Array | null;
}

export const packed = (incoming: Incoming): Packed => ({
  ...incoming,
  original: compressed(incoming.bytes),
  ...readingBlobs(incoming.reading, incoming.bytes),
});

/** Takes one document in. Must run inside a write transaction. */
export async function putDocument(session: Session, incoming: Packed, changes: Changes): Promise<Put> {
  const sha = incoming.reading.document.id;
  const before = await session.get('SELECT id, reading FROM document WHERE sha = ?', sha);
  const document = before === undefined ? await insertDocument(session, incoming) : Number(before.id);
  await addSource(session, document, incoming, incoming.at);
  const result = before === undefined ? 'added' : (await readAnew(session, document, incoming)) ? 'reread' : 'known';
  if (result === 'known') return { result, ...(await countsOf(session, document, sha)) };
  if (before !== undefined) await withdraw(session, document, sha, changes);
  await storeReading(session, document, incoming);
  return { result, ...(await present(session, document, sha, changes)) };
}

async function insertDocument(session: Session, { reading, charset, bytes, original, source, given }: Packed): Promise<number> {
  const row = await session.get(
    'INSERT INTO document (sha, media_type, charset, bytes, source, given) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
    reading.document.id,
    reading.document.mediaType,
    charset,
    bytes.length,
    source,
    JSON.stringify(given),
  );
  const id = Number(row?.id);
  await session.run('INSERT INTO original (document, bytes) VALUES (?, ?)', id, original);
  return id;
}

async function addSource(session: Session, document: number, { source, given }: Origin, at: string): Promise<void> {
  await session.run(
    'INSERT INTO source (document, source, given, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    document,
    source,
    JSON.stringify(given),
    at,
  );
}

/**
 * The same bytes may come from several places with different metadata. The one that was given most counts, then the first by name:
 * whatever order they came in, the same one wins.
 */
async function bestOrigin(session: Session, document: number): Promise<Origin> {
  const rows = await session.all('SELECT source, given FROM source WHERE document = ?', document);
  const origins = rows.map(originOf);
  const known = ({ given }: Origin): number => Object.values(given).filter((value) => value !== null).length;
  const key = ({ source, given }: Origin): string => JSON.stringify([source, given]);
  return origins.sort((a, b) => known(b) - known(a) || (key(a) < key(b) ? -1 : 1))[0] as Origin;
}

const originOf = (row: Row): Origin => ({
  source: String(row.source),
  given: parsed<GivenMetadata>(row.given, `what was given with ${row.source}`),
});

const sameOrigin = (a: Origin, b: Origin): boolean => JSON.stringify([a.source, a.given]) === JSON.stringify([b.source, b.given]);

/** Whether this reading takes the place of the current one. */
async function readAnew(session: Session, document: number, incoming: Packed): Promise<boolean> {
  const now = await session.get(
    'SELECT r.version, r.body FROM document d JOIN reading r ON r.id = d.reading WHERE d.id = ?',
    document,
  );
  if (now === undefined) return true;
  if (now.version !== incoming.version) return true;
  if (!sameOrigin(await bestOrigin(session, document), incoming)) return false;
  return !Buffer.from(now.body as Uint8Array).equals(incoming.body);
}

async function storeReading(session: Session, document: number, incoming: Packed): Promise<void> {
  const { version, at, body, text, reading, source, given } = incoming;
  const row = await session.get(
    `INSERT INTO reading (document, version, made_at, body, text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (document, version) DO UPDATE SET made_at = excluded.made_at, body = excluded.body, text = excluded.text
     RETURNING id`,
    document,
    version,
    at,
    body,
    text,
  );
  const head = headOf(reading, { source, given });
  await session.run(
    `UPDATE document SET reading = ?, version = ?, media_type = ?, ${HEAD.map((name) => `${name} = ?`).join(', ')}, checksum = ? WHERE id = ?`,
    Number(row?.id),
    version,
    reading.document.mediaType,
    ...head,
    checksum(reading.document.id, head),
    document,
  );
}

/** What questions show of a document without unpacking its reading. The checksum runs over these. */
const HEAD = [
  'source',
  'given',
  'headline',
  'outlet',
  'byline',
  'language',
  'url',
  'published',
  'written_from',
  'written_until',
] as const;

function headOf(reading: Reading, { source, given }: Origin): (string | null)[] {
  const { headline, outlet, byline, language, url, published, written } = reading.article;
  const title = headline === null ? null : reading.document.text.slice(...headline).replaceAll(/\s+/g, ' ');
  return [
    source,
    JSON.stringify(given),
    title,
    outlet,
    byline,
    language,
    url ?? given.url,
    published,
    written?.earliest ?? null,
    written?.latest ?? null,
  ];
}

const checksum = (sha: string, head: readonly unknown[]): number => crc32(JSON.stringify([sha, ...head]));

/** Whether a document's head is what its reading says. */
export async function isHeadOf(session: Session, sha: string, reading: Reading): Promise<boolean> {
  const row = await session.get('SELECT * FROM document WHERE sha = ?', sha);
  return row !== undefined && JSON.stringify(HEAD.map((name) => row[name])) === JSON.stringify(headOf(reading, originOf(row)));
}

/** Takes a document's statements out of every answer. */
export async function withdraw(session: Session, document: number, sha: string, changes: Changes): Promise<void> {
  const now = await storedReading(session, sha);
  const row = await session.get('SELECT retracted FROM document WHERE id = ?', document);
  if (now !== null && row?.retracted === null) await removeDerived(session, document, now.reading, changes);
}

/** Puts a document's statements into the answers, as its current reading and the ledger have them; none when it was retracted. */
export async function present(
  session: Session,
  document: number,
  sha: string,
  changes: Changes,
): Promise<{ statements: number; queued: number }> {
  const decided = await entries(session, { document: sha });
  const retraction = effective(decided).findLast(({ action }) => action.kind === 'retract');
  await session.run('UPDATE document SET retracted = ? WHERE id = ?', retraction?.id ?? null, document);
  const now = await storedReading(session, sha);
  if (now === null || retraction !== undefined) return { statements: 0, queued: 0 };
  return insertDerived(session, document, now.reading, decided, changes);
}

async function countsOf(session: Session, document: number, sha: string): Promise<{ statements: number; queued: number }> {
  const statements = await session.get('SELECT count(*) AS n FROM statement WHERE document = ?', document);
  const queued = await session.get('SELECT count(*) AS n FROM queue WHERE document = ?', sha);
  return { statements: Number(statements?.n), queued: Number(queued?.n) };
}

/** Whether a document must be read: new bytes, another reader, or a place that was not seen yet or is the one that counts. */
export async function isMissing(session: Session, offer: Offer, version: string): Promise<boolean> {
  const now = await session.get(
    'SELECT id, version, source, given FROM document WHERE sha = ? AND reading IS NOT NULL',
    offer.id,
  );
  if (now === undefined || now.version !== version) return true;
  if (sameOrigin(originOf(now), offer)) return false;
  const seen = await session.get(
    'SELECT 1 FROM source WHERE document = ? AND source = ? AND given = ?',
    Number(now.id),
    offer.source,
    JSON.stringify(offer.given),
  );
  return seen === undefined || sameOrigin(await bestOrigin(session, Number(now.id)), offer);
}

const DOCUMENT = 'SELECT * FROM document';

export async function document(session: Session, sha: string): Promise<StoredDocument | null> {
  const row = await session.get(`${DOCUMENT} WHERE sha = ?`, sha);
  return row === undefined ? null : documentOf(row);
}

export async function documents(session: Session, after: string | null, limit: number): Promise<StoredDocument[]> {
  const rows = await session.all(`${DOCUMENT} WHERE sha > ? ORDER BY sha LIMIT ?`, after ?? '', limit);
  return rows.map(documentOf);
}

export async function heads(session: Session, shas: readonly string[]): Promise<StoredDocument[]> {
  const found: StoredDocument[] = [];
  for (const some of runs(shas))
    found.push(...(await session.all(`${DOCUMENT} WHERE sha IN (${marks(some.length)})`, ...some)).map(documentOf));
  return found;
}

export async function latest(session: Session, offset: number, limit: number): Promise<StoredDocument[]> {
  // By the first day that a page can be of: one that nothing dates is not the latest.
  const order = "ORDER BY coalesce(written_from, published, '') DESC, sha";
  const rows = await session.all(
    `${DOCUMENT} WHERE id IN (SELECT id FROM document WHERE retracted IS NULL ${order} LIMIT ? OFFSET ?) ${order}`,
    limit,
    offset,
  );
  return rows.map(documentOf);
}

export async function months(session: Session): Promise<{ month: string; documents: number }[]> {
  const rows = await session.all(
    `SELECT substr(written_until, 1, 7) AS month, count(*) AS n FROM document
     WHERE written_until IS NOT NULL AND retracted IS NULL GROUP BY substr(written_until, 1, 7) ORDER BY 1`,
  );
  return rows.map((row) => ({ month: String(row.month), documents: Number(row.n) }));
}

function documentOf(row: Row): StoredDocument {
  const head = HEAD.map((name) => row[name]);
  if (checksum(String(row.sha), head) !== row.checksum)
    throw new StoreError(
      'damaged',
      `the file is damaged: the head of document ${row.sha} is not as it was written; restore a backup`,
    );
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const [earliest, latest] = [text('written_from'), text('written_until')];
  return {
    id: String(row.sha),
    mediaType: String(row.media_type),
    charset: text('charset'),
    bytes: Number(row.bytes),
    origin: originOf(row),
    version: text('version') ?? '',
    headline: text('headline'),
    outlet: text('outlet'),
    byline: text('byline'),
    language: text('language'),
    url: text('url'),
    published: text('published'),
    written: earliest === null || latest === null ? null : { earliest, latest },
    retracted: row.retracted === null ? null : Number(row.retracted),
  };
}

export async function original(session: Session, sha: string): Promise<Buffer | null> {
  const row = await session.get('SELECT o.bytes FROM document d JOIN original o ON o.document = d.id WHERE d.sha = ?', sha);
  return row === undefined ? null : originalOf(row.bytes as Uint8Array, sha);
}

export async function storedReading(session: Session, sha: string): Promise<StoredReading | null> {
  const row = await session.get(
    'SELECT r.version, r.body, r.text FROM document d JOIN reading r ON r.id = d.reading WHERE d.sha = ?',
    sha,
  );
  if (row === undefined) return null;
  const text = row.text === null ? null : (row.text as Uint8Array);
  const bytes = text === null ? await original(session, sha) : null;
  const reading: Reading = readingOf(row.body as Uint8Array, text, bytes ?? Buffer.alloc(0), sha);
  return { reading, version: String(row.version) };
}
