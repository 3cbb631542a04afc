import type { Sniffed } from './encodings.ts';

/** How far into a document the sniffers look, in bytes. The HTML standard asks for 1024; real pages put `meta charset` later. */
const SAMPLE = 8192;

/** First bytes of things that are not text. After the WHATWG MIME Sniffing Standard and the `file` magic table. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program (ELF)', [0x7f, 0x45, 0x4c, 0x46]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

export function byteOrderMark(bytes: Uint8Array): Sniffed | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: Latin text has a NUL in nearly every second byte, always on the same side. */
export function nulPattern(bytes: Uint8Array): Sniffed | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd / pairs > 0.4 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > 0.4 && odd / pairs < 0.05) return 'utf-16be';
  return null;
}

/** What the bytes are when they are not text, in words; null when they may be text. `validUtf8` speaks for the whole document. */
export function binaryKind(bytes: Uint8Array, validUtf8: boolean): string | null {
  for (const [name, magic] of MAGIC) if (magic.every((byte, i) => bytes[i] === byte)) return name;
  const length = Math.min(bytes.length, SAMPLE);
  if (length === 0) return null;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  // A stray NUL in a text stays a character of that text; a tenth of control bytes among invalid ones is what chance would give.
  return controls / length > (validUtf8 ? 0.6 : 0.04) ? 'binary data' : null;
}

/** The start of the document as ASCII, for looking at markup before the encoding is known. */
function head(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, SAMPLE));
}

/** The label in `<meta charset=...>` or `<meta http-equiv=... content="...; charset=...">`, or null. */
export function metaCharset(bytes: Uint8Array): string | null {
  const meta = /<meta\b[^>]{0,300}?\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{2,40})/i.exec(head(bytes));
  return meta?.[1] ?? null;
}

const HTML_START =
  /^\s{0,2000}(?:<!--|<!doctype\s+html|<html\b|<head\b|<body\b|<\?xml[^>]{0,200}>\s{0,200}<(?:!doctype\s+html|html)\b)/i;
const HTML_TAG = /<(?:p|div|span|br|table|article|h[1-6]|ul|script|meta|title|a\s+href)\b[^<>]{0,400}>/gi;

/** Whether decoded text is HTML: by how it starts or, for fragments, by several tags of the usual kind near its start. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, SAMPLE);
  if (HTML_START.test(start)) return true;
  const tags = start.match(HTML_TAG)?.length ?? 0;
  return tags >= 3 && /<\/(?:p|div|span|table|article|h[1-6]|ul|script|title|a)\s*>/i.test(start);
}
