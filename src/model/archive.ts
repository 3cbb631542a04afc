/**
 * One model file: named sections of bytes, each aligned to 8, found by offset. Little-endian.
 *
 *     u32 magic "RDO1" · u32 sections · per section: 24 bytes name (ASCII, zero-padded), u32 offset, u32 length
 *
 * Nothing is parsed at start: sections are handed out as views on the file's bytes.
 */
export interface Archive {
  readonly buffer: ArrayBufferLike;
  readonly sections: ReadonlyMap<string, readonly [offset: number, length: number]>;
}

const MAGIC = 0x314f4452;
const NAME_LENGTH = 24;
const ENTRY = NAME_LENGTH + 8;
const align = (n: number): number => (n + 7) & ~7;

/** Reads the section table. Throws when `bytes` is not a model file: that is our bug, not the user's input. */
export function openArchive(bytes: Uint8Array): Archive {
  const whole = bytes.byteLength === bytes.buffer.byteLength;
  const buffer = whole ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const view = new DataView(buffer);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a model file');
  const sections = new Map<string, readonly [number, number]>();
  for (let i = 0; i < view.getUint32(4, true); i++) {
    const at = 8 + i * ENTRY;
    let name = '';
    for (let c = 0; c < NAME_LENGTH && view.getUint8(at + c) !== 0; c++) name += String.fromCharCode(view.getUint8(at + c));
    sections.set(name, [view.getUint32(at + NAME_LENGTH, true), view.getUint32(at + NAME_LENGTH + 4, true)]);
  }
  return { buffer, sections };
}

function range(archive: Archive, name: string): readonly [number, number] {
  const found = archive.sections.get(name);
  if (found === undefined) throw new Error(`model file has no section "${name}"`);
  return found;
}

export function bytesOf(archive: Archive, name: string): Uint8Array {
  const [offset, length] = range(archive, name);
  return new Uint8Array(archive.buffer, offset, length);
}

export function wordsOf(archive: Archive, name: string): Uint32Array {
  const [offset, length] = range(archive, name);
  return new Uint32Array(archive.buffer, offset, length >> 2);
}

export function signedBytesOf(archive: Archive, name: string): Int8Array {
  const [offset, length] = range(archive, name);
  return new Int8Array(archive.buffer, offset, length);
}

export function signedWordsOf(archive: Archive, name: string): Int32Array {
  const [offset, length] = range(archive, name);
  return new Int32Array(archive.buffer, offset, length >> 2);
}

/** A section of UTF-8 text, one string a line. */
export const linesOf = (archive: Archive, name: string): string[] =>
  // A copy: bytes that threads share are not decoded everywhere.
  new TextDecoder().decode(bytesOf(archive, name).slice()).split('\n');

/** Lays sections out as one file; the inverse of `openArchive`. */
export function packArchive(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let size = align(8 + sections.size * ENTRY);
  const offsets: number[] = [];
  for (const bytes of sections.values()) {
    offsets.push(size);
    size = align(size + bytes.length);
  }
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, sections.size, true);
  [...sections].forEach(([name, bytes], i) => {
    const at = 8 + i * ENTRY;
    for (let c = 0; c < Math.min(name.length, NAME_LENGTH); c++) view.setUint8(at + c, name.charCodeAt(c));
    view.setUint32(at + NAME_LENGTH, offsets[i] ?? 0, true);
    view.setUint32(at + NAME_LENGTH + 4, bytes.length, true);
    file.set(bytes, offsets[i] ?? 0);
  });
  return file;
}
