import { headerFields, latin1, parameters } from './header-fields.ts';

/** A leaf of a MIME message (RFC 2045-2049), decoded. */
export interface MimePart {
  readonly type: string;
  readonly charset: string | null;
  readonly location: string | null;
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
}

const DEEPEST = 12;
const MOST_PARTS = 5000;

/** The leaves of a message in order; what cannot be told apart is one leaf. */
export function mimeParts(bytes: Uint8Array): MimePart[] {
  const parts: MimePart[] = [];
  collect(bytes, parts, 0);
  return parts;
}

function collect(bytes: Uint8Array, parts: MimePart[], depth: number): void {
  if (depth > DEEPEST || parts.length >= MOST_PARTS) return;
  const { fields, bodyAt } = headerFields(bytes);
  const { value: type, of } = parameters(fields.get('content-type') ?? 'text/plain');
  const boundary = of.get('boundary');
  const body = bytes.subarray(bodyAt);
  if (type.startsWith('multipart/') && boundary !== undefined && boundary !== '') {
    for (const piece of split(body, boundary)) collect(piece, parts, depth + 1);
    return;
  }
  if (type === 'message/rfc822') {
    collect(body, parts, depth + 1);
    return;
  }
  const disposition = parameters(fields.get('content-disposition') ?? '');
  parts.push({
    type,
    charset: of.get('charset') ?? null,
    location: fields.get('content-location') ?? null,
    fileName: disposition.of.get('filename') ?? of.get('name') ?? null,
    bytes: decode(body, fields.get('content-transfer-encoding') ?? ''),
  });
}

function* split(body: Uint8Array, boundary: string): Generator<Uint8Array> {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let from = -1;
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    if (at > 0 && buffer[at - 1] !== 0x0a) continue;
    if (from >= 0) yield buffer.subarray(from, Math.max(from, at - (buffer[at - 2] === 0x0d ? 2 : 1)));
    const after = buffer.indexOf(0x0a, at);
    if (after < 0 || latin1(buffer.subarray(at + mark.length, at + mark.length + 2)) === '--') return;
    from = after + 1;
  }
  if (from >= 0) yield buffer.subarray(from);
}

function decode(body: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(latin1(body), 'base64');
    case 'quoted-printable':
      return quotedPrintable(body);
    default:
      return body;
  }
}

function quotedPrintable(body: Uint8Array): Uint8Array {
  const text = latin1(body)
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** `=?utf-8?B?...?=` in header values (RFC 2047). */
export function encodedWords(value: string): string {
  return value
    .replace(/(=\?[^?\s]+\?[BbQq]\?[^?]*\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=/g, (whole, charset: string, kind: string, text: string) => {
      const bytes =
        kind.toUpperCase() === 'B'
          ? Buffer.from(text, 'base64')
          : quotedPrintable(Buffer.from(text.replace(/_/g, '=20'), 'latin1'));
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}
