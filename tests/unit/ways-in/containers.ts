import { deflateRawSync } from 'node:zlib';
import { type Entry, isSkipped } from '../../../src/load/ways-in/member.ts';
import { openPages } from '../../../src/load/ways-in/open-pages.ts';
import type { WayLimits } from '../../../src/load/ways-in/way-limits.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip file of these files; a number in place of content packs that many zeros. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array | number>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = typeof content === 'number' ? new Uint8Array(content) : typeof content === 'string' ? bytesOf(content) : content;
    const packed = deflateRawSync(raw);
    const header = Buffer.alloc(30 + Buffer.byteLength(name));
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(raw.length, 22);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    header.write(name, 30);
    const entry = Buffer.alloc(46 + Buffer.byteLength(name));
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    locals.push(header, packed);
    directory.push(entry);
    at += header.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** One WARC record. */
export function warcRecord(
  type: string,
  url: string,
  body: string | Uint8Array,
  contentType = 'application/http; msgtype=response',
): Uint8Array {
  const content = typeof body === 'string' ? bytesOf(body) : body;
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([bytesOf(head), content, bytesOf('\r\n\r\n')]);
}

export async function entriesIn(path: string, bytes: Uint8Array | string, limits?: WayLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of openPages({ path, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes }, limits))
    entries.push(entry);
  return entries;
}

/** `path: text` of what was found, `path! reason` of what was not. */
export const told = (entries: readonly Entry[]): string[] =>
  entries.map((entry) =>
    isSkipped(entry)
      ? `${entry.path}! ${entry.reason}`
      : `${entry.path}: ${new TextDecoder(entry.charset ?? 'utf-8').decode(entry.bytes)}`,
  );
