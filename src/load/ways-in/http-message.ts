import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { headerFields, latin1, parameters } from './header-fields.ts';
import { roomFor, unpackReason, type WayLimits } from './way-limits.ts';

export interface HttpBody {
  readonly type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** The body of an HTTP response as it went over the wire (RFC 9112), chunks joined and unpacked; or why there is none. */
export function httpBody(message: Uint8Array, limits: WayLimits): HttpBody | { readonly reason: string } {
  const lineEnd = message.indexOf(0x0a);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(latin1(message.subarray(0, Math.max(0, Math.min(lineEnd, 200)))))?.[1];
  if (status === undefined) return { reason: 'damaged: no HTTP status line' };
  if (!status.startsWith('2')) return { reason: `the server answered ${status}` };
  const { fields, bodyAt } = headerFields(message, lineEnd + 1);
  const { value: type, of } = parameters(fields.get('content-type') ?? 'text/html');
  const raw = message.subarray(bodyAt);
  const joined = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? dechunk(raw) : raw;
  try {
    return { type, charset: of.get('charset') ?? null, bytes: unpack(joined, fields.get('content-encoding') ?? '', limits) };
  } catch (error) {
    return { reason: unpackReason(error) };
  }
}

/** Archives often store the body unpacked and leave the header standing: bytes that do not look packed are taken as they are. */
function unpack(bytes: Uint8Array, encoding: string, limits: WayLimits): Uint8Array {
  const room = { maxOutputLength: roomFor(bytes.length, limits) };
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, room) : bytes;
    case 'deflate':
      return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, room) : bytes;
    case 'br':
      return bytes[0] === 0x3c ? bytes : brotliDecompressSync(bytes, room);
    case 'zstd':
      return bytes[0] === 0x28 && bytes[1] === 0xb5 ? zstdDecompressSync(bytes, room) : bytes;
    default:
      return bytes;
  }
}

function dechunk(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const size = Number.parseInt(latin1(bytes.subarray(at, Math.min(end < 0 ? at : end, at + 20))), 16);
    // Not chunked after all, or damaged: what was joined so far, else everything.
    if (end < 0 || !(size >= 0)) return pieces.length === 0 ? bytes : Buffer.concat(pieces);
    if (size === 0) break;
    pieces.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 2;
  }
  return Buffer.concat(pieces);
}
