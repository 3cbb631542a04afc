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
import type { Connection, Row } from './connection.ts';
import { insertDerived, removeDerived } from './derived.ts';
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
export function putDocument(connection: Connection, incoming: Packed, changes: Changes): Put {
  const sha = incoming.reading.document.id;
  const before = connection.get('SELECT id, reading FROM document WHERE sha = ?', sha);
  const document = before === undefined ? insertDocument(connection, incoming) : Number(before.id);
  addSource(connection, document, incoming, incoming.at);
  const result = before === undefined ? 'added' : readAnew(connection, document, incoming) ? 'reread' : 'known';
  if (result === 'known') return { result, ...countsOf(connection, document, sha) };
  if (before !== undefined) withdraw(connection, document, sha, changes);
  storeReading(connection, document, incoming);
  return { result, ...present(connection, document, sha, changes) };
}

function insertDocument(connection: Connection, { reading, charset, bytes, original, source, given }: Packed): number {
  const { id } = connection.run(
    'INSERT INTO document (sha, media_type, charset, bytes, source, given) VALUES (?, ?, ?, ?, ?, ?)',
    reading.document.id,
    reading.document.mediaType,
    charset,
    bytes.length,
    source,
    JSON.stringify(given),
  );
  connection.run('INSERT INTO original (document, bytes) VALUES (?, ?)', id, original);
  return id;
}

const addSource = (connection: Connection, document: number, { source, given }: Origin, at: string): void =>
  void connection.run('INSERT OR IGNORE INTO source VALUES (?, ?, ?, ?)', document, source, JSON.stringify(given), at);

/**
 * The same bytes may come from several places with different metadata. The one that was given most counts, then the first by name:
 * whatever order they came in, the same one wins.
 */
function bestOrigin(connection: Connection, document: number): Origin {
  const origins = connection.all('SELECT source, given FROM source WHERE document = ?', document).map(originOf);
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
function readAnew(connection: Connection, document: number, incoming: Packed): boolean {
  const now = connection.get(
    'SELECT r.version, r.body FROM document d JOIN reading r ON r.id = d.reading WHERE d.id = ?',
    document,
  );
  if (now === undefined) return true;
  if (now.version !== incoming.version) return true;
  if (!sameOrigin(bestOrigin(connection, document), incoming)) return false;
  return !Buffer.from(now.body as Uint8Array).equals(incoming.body);
}

function storeReading(connection: Connection, document: number, incoming: Packed): void {
  const { version, at, body, text, reading, source, given } = incoming;
  const row = connection.get(
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
  connection.run(
    `UPDATE document SET reading = ?, version = ?, media_type = ?, ${HEAD.map((name) => `${name} = ?`).join(', ')}, checksum = ? WHERE id = ?`,
    row?.id ?? null,
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
export function isHeadOf(connection: Connection, sha: string, reading: Reading): boolean {
  const row = connection.get('SELECT * FROM document WHERE sha = ?', sha);
  return row !== undefined && JSON.stringify(HEAD.map((name) => row[name])) === JSON.stringify(headOf(reading, originOf(row)));
}

/** Takes a document's statements out of every answer. */
export function withdraw(connection: Connection, document: number, sha: string, changes: Changes): void {
  const now = storedReading(connection, sha);
  const retracted = connection.get('SELECT retracted FROM document WHERE id = ?', document)?.retracted;
  if (now !== null && retracted === null) removeDerived(connection, document, now.reading, changes);
}

/** Puts a document's statements into the answers, as its current reading and the ledger have them; none when it was retracted. */
export function present(
  connection: Connection,
  document: number,
  sha: string,
  changes: Changes,
): { statements: number; queued: number } {
  const decided = entries(connection, { document: sha });
  const retraction = effective(decided).findLast(({ action }) => action.kind === 'retract');
  connection.run('UPDATE document SET retracted = ? WHERE id = ?', retraction?.id ?? null, document);
  const now = storedReading(connection, sha);
  if (now === null || retraction !== undefined) return { statements: 0, queued: 0 };
  return insertDerived(connection, document, now.reading, decided, changes);
}

const countsOf = (connection: Connection, document: number, sha: string): { statements: number; queued: number } => ({
  statements: Number(connection.get('SELECT count(*) AS n FROM statement WHERE document = ?', document)?.n),
  queued: Number(connection.get('SELECT count(*) AS n FROM queue WHERE document = ?', sha)?.n),
});

/** Whether a document must be read: new bytes, another reader, or a place that was not seen yet or is the one that counts. */
export function isMissing(connection: Connection, offer: Offer, version: string): boolean {
  const now = connection.get('SELECT id, version, source, given FROM document WHERE sha = ? AND reading IS NOT NULL', offer.id);
  if (now === undefined || now.version !== version) return true;
  if (sameOrigin(originOf(now), offer)) return false;
  const seen = connection.get(
    'SELECT 1 FROM source WHERE document = ? AND source = ? AND given = ?',
    Number(now.id),
    offer.source,
    JSON.stringify(offer.given),
  );
  return seen === undefined || sameOrigin(bestOrigin(connection, Number(now.id)), offer);
}

const DOCUMENT = 'SELECT * FROM document';

export function document(connection: Connection, sha: string): StoredDocument | null {
  const row = connection.get(`${DOCUMENT} WHERE sha = ?`, sha);
  return row === undefined ? null : documentOf(row);
}

export const documents = (connection: Connection, after: string | null, limit: number): StoredDocument[] =>
  connection.all(`${DOCUMENT} WHERE sha > ? ORDER BY sha LIMIT ?`, after ?? '', limit).map(documentOf);

export const heads = (connection: Connection, shas: readonly string[]): StoredDocument[] =>
  connection.all(`${DOCUMENT} WHERE sha IN (SELECT value FROM json_each(?))`, JSON.stringify(shas)).map(documentOf);

export const latest = (connection: Connection, offset: number, limit: number): StoredDocument[] =>
  connection
    .all(
      `${DOCUMENT} WHERE id IN (SELECT id FROM document WHERE retracted IS NULL ORDER BY coalesce(written_until, published, '') DESC, sha LIMIT ? OFFSET ?)
       ORDER BY coalesce(written_until, published, '') DESC, sha`,
      limit,
      offset,
    )
    .map(documentOf);

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

export function original(connection: Connection, sha: string): Buffer | null {
  const row = connection.get('SELECT o.bytes FROM document d JOIN original o ON o.document = d.id WHERE d.sha = ?', sha);
  return row === undefined ? null : originalOf(row.bytes as Uint8Array, sha);
}

export function storedReading(connection: Connection, sha: string): StoredReading | null {
  const row = connection.get(
    'SELECT r.version, r.body, r.text FROM document d JOIN reading r ON r.id = d.reading WHERE d.sha = ?',
    sha,
  );
  if (row === undefined) return null;
  const reading: Reading = readingOf(
    row.body as Uint8Array,
    row.text as Uint8Array | null,
    () => original(connection, sha) ?? Buffer.alloc(0),
    sha,
  );
  return { reading, version: String(row.version) };
}
