import { createHash } from 'node:crypto';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Reading } from '../../types/reading.ts';
import { StoreError } from '../port.ts';
import type { Row } from './engine.ts';

/** Level 3 is zstd's own default; the checksum makes a changed byte an error instead of another text. */
const OPTIONS = { params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } };

export const compressed = (bytes: Uint8Array | string): Uint8Array => zstdCompressSync(bytes, OPTIONS);

function decompressed(blob: Uint8Array, what: string): Buffer {
  try {
    return zstdDecompressSync(blob);
  } catch (error) {
    throw new StoreError('damaged', `the file is damaged: ${what} cannot be unpacked; restore a backup`, { cause: error });
  }
}

/** The bytes as received, held against the digest that names them. */
export function originalOf(blob: Uint8Array, sha: string): Buffer {
  const bytes = decompressed(blob, `document ${sha}`);
  if (`sha256:${createHash('sha256').update(bytes).digest('hex')}` !== sha)
    throw new StoreError('damaged', `the file is damaged: document ${sha} is not as it was received; restore a backup`);
  return bytes;
}

/** JSON that the record wrote. */
export function parsed<T>(text: unknown, what: string): T {
  try {
    return JSON.parse(String(text)) as T;
  } catch (error) {
    throw new StoreError('damaged', `the file is damaged: ${what} cannot be read; restore a backup`, { cause: error });
  }
}

/** JSON with a checksum beside it, for columns `body` and `checksum`. */
export function checked(value: unknown): [body: string, checksum: number] {
  const body = JSON.stringify(value);
  return [body, crc32(body)];
}

/** What `checked` wrote, or an error: a changed byte never becomes another value. */
export function unchecked<T>({ body, checksum }: Row, what: string): T {
  if (crc32(String(body)) !== checksum)
    throw new StoreError('damaged', `the file is damaged: ${what} is not as it was written; restore a backup`);
  return parsed<T>(body, what);
}

export interface ReadingBlobs {
  readonly body: Uint8Array;
  /** Null when the original, decoded as UTF-8, is the text. */
  readonly text: Uint8Array | null;
}

export function readingBlobs(reading: Reading, original: Uint8Array): ReadingBlobs {
  const { text, ...document } = reading.document;
  const same = Buffer.from(text, 'utf8').equals(original);
  return { body: compressed(JSON.stringify({ ...reading, document })), text: same ? null : compressed(text) };
}

export function readingOf(body: Uint8Array, text: Uint8Array | null, original: Buffer, sha: string): Reading {
  const what = `the reading of ${sha}`;
  const reading = JSON.parse(decompressed(body, what).toString('utf8')) as Reading;
  const words = text === null ? original.toString('utf8') : decompressed(text, what).toString('utf8');
  // The order of keys is that of a fresh Reading.
  const { id, source, mediaType } = reading.document;
  return { ...reading, document: { id, source, mediaType, text: words } };
}
