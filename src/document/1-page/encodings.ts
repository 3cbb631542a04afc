/**
 * Names of encodings and how each is decoded. Labels after the WHATWG Encoding Standard, where ISO-8859-1 and ASCII mean
 * windows-1252: pages that declare them were written with it.
 */

/** The canonical names that the sniffer can arrive at by itself; a declaration may name any other that TextDecoder knows. */
export type Sniffed = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const LABELS: Readonly<Record<string, Sniffed>> = {
  utf8: 'utf-8',
  'utf-8': 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  unicode: 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'x-cp1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso_8859-1': 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
};

/** The canonical name of a declared label, or null when nothing here can decode it. */
export function encodingOf(label: string): string | null {
  const name = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  const known = LABELS[name];
  if (known !== undefined) return known;
  try {
    new TextDecoder(name);
    return name;
  } catch {
    return null;
  }
}

/** Bytes 0x80..0x9F of windows-1252; the five unassigned ones stay control characters, as in the standard. */
const HIGH =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

const CHUNK = 8192;

// Own table: some releases of Node decode windows-1252 as if it were ISO-8859-1 and lose the curly quotes.
function decode1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(CHUNK, bytes.length));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const end = Math.min(at + CHUNK, bytes.length);
    for (let i = at; i < end; i++) {
      const byte = bytes[i] ?? 0;
      units[i - at] = byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte;
    }
    parts.push(String.fromCharCode(...units.subarray(0, end - at)));
  }
  return parts.join('');
}

/** Decodes the bytes, leaving out a byte order mark. `clean` is false when some bytes are not valid in the encoding. */
export function decodeAs(encoding: string, bytes: Uint8Array): { readonly text: string; readonly clean: boolean } {
  if (encoding === 'windows-1252') return { text: decode1252(bytes), clean: true };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), clean: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), clean: false };
  }
}
