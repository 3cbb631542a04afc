import { type Archive, bytesOf, wordsOf } from './archive.ts';

/** A read-only map from hashed keys to small numbers (0..65534), by open addressing over two parallel sections. */
export interface HashMap {
  /** 0 marks a free slot. Length is a power of two. */
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
}

export function mapOf(archive: Archive, name: string): HashMap {
  if (!archive.sections.has(`${name}.keys`)) return { keys: new Uint32Array(2), values: new Uint16Array(2) };
  const values = bytesOf(archive, `${name}.values`);
  return {
    keys: wordsOf(archive, `${name}.keys`),
    values: new Uint16Array(values.buffer, values.byteOffset, values.byteLength >> 1),
  };
}

/** The value of `key`, or -1. */
export function lookUp(map: HashMap, key: number): number {
  const { keys, values } = map;
  const wanted = key >>> 0;
  const mask = keys.length - 1;
  for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot];
    if (found === wanted) return values[slot]!;
    if (found === 0 || found === undefined) return -1;
  }
}

/** Packs entries into two sections, `NAME.keys` and `NAME.values`. Keys are hashes, never 0. */
export function packMap(name: string, entries: readonly (readonly [key: number, value: number])[]): [string, Uint8Array][] {
  let size = 2;
  while (size * 3 < entries.length * 4) size *= 2;
  const keys = new Uint32Array(size);
  const values = new Uint16Array(size);
  for (const [key, value] of entries.toSorted((a, b) => (a[0] >>> 0) - (b[0] >>> 0))) {
    let slot = key & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key >>> 0;
    values[slot] = value;
  }
  return [
    [`${name}.keys`, new Uint8Array(keys.buffer)],
    [`${name}.values`, new Uint8Array(values.buffer)],
  ];
}
