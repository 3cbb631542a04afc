import { inflateRawSync } from 'node:zlib';
import { inside, type Skipped, type Source, skipped } from './member.ts';
import { roomFor, unpackReason, type WayLimits } from './way-limits.ts';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly at: number;
}

/** A part of a zip file, unpacked. */
export interface ZipPart extends Source {
  readonly name: string;
}

/** The files in a ZIP archive (APPNOTE.TXT 6.3), from its central directory. Checks no checksums; names are never used as paths. */
export function* unzip({ path, bytes }: Source, limits: WayLimits): Generator<ZipPart | Skipped> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view, bytes);
  if (typeof entries === 'string') {
    yield skipped(path, entries);
    return;
  }
  let total = 0;
  for (const [i, entry] of entries.entries()) {
    const where = inside(path, entry.name);
    if (i >= limits.members) {
      yield skipped(path, `holds more than ${limits.members} files; the rest were not read`);
      return;
    }
    if (entry.name.endsWith('/')) continue;
    const part = unpack(view, bytes, entry, limits);
    if (typeof part === 'string') yield skipped(where, part);
    else {
      total += part.length;
      if (total > limits.totalBytes) {
        yield skipped(path, 'unpacks to more than the limit; the rest was not read');
        return;
      }
      yield { path: where, name: entry.name, bytes: part };
    }
  }
}

function directoryOf(view: DataView, bytes: Uint8Array): ZipEntry[] | string {
  const end = endOf(view);
  if (end < 0) return 'damaged: the zip file has no directory (cut off?)';
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  // A count of 65,535 means more (ZIP64 keeps the number elsewhere); the directory itself says where it ends.
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL && (count === 0xffff || entries.length < count)) {
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** The content, or why there is none. */
function unpack(view: DataView, bytes: Uint8Array, entry: ZipEntry, limits: WayLimits): Uint8Array | string {
  if (entry.encrypted) return 'encrypted';
  if (entry.packed === 0xffffffff || entry.at === 0xffffffff) return 'larger than 4 GB';
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
    return 'damaged: no file where the directory says';
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) return 'damaged: the file ends too early';
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length > limits.memberBytes ? 'larger than the limit' : packed;
  if (entry.method !== 8) return `packed by method ${entry.method}, which is not read (only deflate is)`;
  try {
    return inflateRawSync(packed, { maxOutputLength: roomFor(packed.length, limits) });
  } catch (error) {
    return unpackReason(error);
  }
}
